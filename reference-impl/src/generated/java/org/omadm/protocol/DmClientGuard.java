// Generated from DmClient.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Guard;
import org.omadm.runtime.Place;

/**
 * The guards and effects of DmClient: each is called as its action, with the number of the conjunct.
 */
final class DmClientGuard {
  static final Guard CLIENT_ACCEPT_NOTIFICATION_2 = new Guard(
      "ClientAcceptNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 153, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_3 = new Guard(
      "ClientAcceptNotification",
      "MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 154, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_4 = new Guard(
      "ClientAcceptNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 155, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_5 = new Guard(
      "ClientAcceptNotification",
      "MayConnect",
      new Place("DmClient.tla", 156, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_6 = new Guard(
      "ClientAcceptNotification",
      "client' = [WithSessionFor(notification, client.clientNonce) EXCEPT !.serverCredNonce = client.serverNonce]",
      new Place("DmClient.tla", 157, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_7 = new Guard(
      "ClientAcceptNotification",
      "Send({Package1For(notification.trigger.sessionId, FALSE, client.clientNonce)})",
      new Place("DmClient.tla", 159, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_2 = new Guard(
      "ClientAcceptBackupNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 166, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_3 = new Guard(
      "ClientAcceptBackupNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 167, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_4 = new Guard(
      "ClientAcceptBackupNotification",
      "TakesBackupNonce",
      new Place("DmClient.tla", 168, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_5 = new Guard(
      "ClientAcceptBackupNotification",
      "MadeWith(notification, BackupNonce)",
      new Place("DmClient.tla", 169, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_6 = new Guard(
      "ClientAcceptBackupNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 170, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_7 = new Guard(
      "ClientAcceptBackupNotification",
      "MayConnect",
      new Place("DmClient.tla", 171, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_8 = new Guard(
      "ClientAcceptBackupNotification",
      "client' = [WithSessionFor(notification, BackupNonce) EXCEPT !.serverCredNonce = BackupNonce, !.backup = TRUE]",
      new Place("DmClient.tla", 172, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_9 = new Guard(
      "ClientAcceptBackupNotification",
      "Send({Package1For(notification.trigger.sessionId, FALSE, BackupNonce)})",
      new Place("DmClient.tla", 175, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_2 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 182, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_3 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 183, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_4 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "UnverifiedTriggerOpens",
      new Place("DmClient.tla", 184, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_5 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "~NonceResync",
      new Place("DmClient.tla", 185, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_6 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 186, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_7 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "MayConnect",
      new Place("DmClient.tla", 187, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_8 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "client' = [WithSessionFor(notification, client.clientNonce) EXCEPT !.serverCredNonce = client.serverNonce]",
      new Place("DmClient.tla", 188, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_9 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "Send({Package1For(notification.trigger.sessionId, FALSE, client.clientNonce)})",
      new Place("DmClient.tla", 190, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_2 = new Guard(
      "ClientRejectNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 197, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_3 = new Guard(
      "ClientRejectNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 198, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_4 = new Guard(
      "ClientRejectNotification",
      "~(TakesBackupNonce /\\ MadeWith(notification, BackupNonce) /\\ IsNew(notification) /\\ MayConnect)",
      new Place("DmClient.tla", 199, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_5 = new Guard(
      "ClientRejectNotification",
      "~(UnverifiedTriggerOpens /\\ ~NonceResync /\\ IsNew(notification) /\\ MayConnect)",
      new Place("DmClient.tla", 200, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_6 = new Guard(
      "ClientRejectNotification",
      "client' = [client EXCEPT !.failed = TRUE, !.serverNonce = IF FailureSpendsNonce THEN BackupNonce ELSE client.serverNonce]",
      new Place("DmClient.tla", 201, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_7 = new Guard(
      "ClientRejectNotification", "Send({})", new Place("DmClient.tla", 204, 8), "NOTI 5.1 MUST");

  static final Guard CLIENT_IGNORE_NOTIFICATION_2 = new Guard(
      "ClientIgnoreNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 211, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_3 = new Guard(
      "ClientIgnoreNotification",
      "MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 212, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_4 = new Guard(
      "ClientIgnoreNotification",
      "~(IsNew(notification) /\\ MayConnect)",
      new Place("DmClient.tla", 213, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_5 = new Guard(
      "ClientIgnoreNotification",
      "UNCHANGED client",
      new Place("DmClient.tla", 214, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_6 = new Guard(
      "ClientIgnoreNotification", "Send({})", new Place("DmClient.tla", 215, 8), "NOTI 6.2.10 MAY");

  static final Guard CLIENT_DROP_NOTIFICATION_2 = new Guard(
      "ClientDropNotification",
      "client.phase # \"idle\"",
      new Place("DmClient.tla", 221, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_DROP_NOTIFICATION_3 = new Guard(
      "ClientDropNotification",
      "TriggerInSession = \"refused\"",
      new Place("DmClient.tla", 222, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_DROP_NOTIFICATION_4 = new Guard(
      "ClientDropNotification",
      "UNCHANGED client",
      new Place("DmClient.tla", 223, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_DROP_NOTIFICATION_5 = new Guard(
      "ClientDropNotification", "Send({})", new Place("DmClient.tla", 224, 8), "NOTI 6.2.10 MAY");

  static final Guard CLIENT_OPEN_SESSION_1 = new Guard(
      "ClientOpenSession",
      "sessionId \\in SessionId",
      new Place("DmClient.tla", 238, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_OPEN_SESSION_2 = new Guard(
      "ClientOpenSession",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 239, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_OPEN_SESSION_3 = new Guard(
      "ClientOpenSession", "MayConnect", new Place("DmClient.tla", 240, 8), "PRO 8 MAY");

  static final Guard CLIENT_OPEN_SESSION_4 = new Guard(
      "ClientOpenSession",
      "client' = [WithSession(sessionId, client.clientNonce) EXCEPT !.serverCredNonce = client.serverNonce, !.byUser = TRUE]",
      new Place("DmClient.tla", 241, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_OPEN_SESSION_5 = new Guard(
      "ClientOpenSession",
      "Send({Package1For(sessionId, TRUE, client.clientNonce)})",
      new Place("DmClient.tla", 244, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_ANSWER_CHALLENGE_1 = new Guard(
      "ClientAnswerChallenge",
      "message \\in ChallengePackage2",
      new Place("DmClient.tla", 252, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_3 = new Guard(
      "ClientAnswerChallenge",
      "client.phase = \"opened\"",
      new Place("DmClient.tla", 254, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_4 = new Guard(
      "ClientAnswerChallenge",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 255, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_5 = new Guard(
      "ClientAnswerChallenge",
      "client' = [client EXCEPT !.phase = \"answered\", !.clientNonce = IF StoreUnauthenticatedNonce THEN message.nextNonce ELSE client.clientNonce, !.serverCredNonce = freshNonce, !.creds = CredsOfSession(CredDigest(ClientHash(client.secrets), message.nextNonce))]",
      new Place("DmClient.tla", 256, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_6 = new Guard(
      "ClientAnswerChallenge",
      "Send({[type |-> \"RepeatedPackage1\", byUser |-> client.byUser, sessionId |-> client.sessionId, cred |-> CredDigest(ClientHash(client.secrets), message.nextNonce), nextNonce |-> freshNonce]})",
      new Place("DmClient.tla", 261, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_REFUSE_CHALLENGE_1 = new Guard(
      "ClientRefuseChallenge",
      "message \\in ChallengePackage2",
      new Place("DmClient.tla", 270, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REFUSE_CHALLENGE_3 = new Guard(
      "ClientRefuseChallenge",
      "client.phase = \"answered\"",
      new Place("DmClient.tla", 272, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REFUSE_CHALLENGE_4 = new Guard(
      "ClientRefuseChallenge",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 273, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REFUSE_CHALLENGE_5 = new Guard(
      "ClientRefuseChallenge",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 274, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REFUSE_CHALLENGE_6 = new Guard(
      "ClientRefuseChallenge", "Send({})", new Place("DmClient.tla", 275, 8), "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_1 = new Guard(
      "ClientAcceptPackage2",
      "message \\in Package2",
      new Place("DmClient.tla", 281, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_3 = new Guard(
      "ClientAcceptPackage2",
      "client.phase \\in {\"opened\", \"answered\"}",
      new Place("DmClient.tla", 283, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_4 = new Guard(
      "ClientAcceptPackage2",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 284, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_5 = new Guard(
      "ClientAcceptPackage2",
      "(client.phase = \"opened\" /\\ client.backup) => ResyncAnswer = \"success\"",
      new Place("DmClient.tla", 285, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_6 = new Guard(
      "ClientAcceptPackage2",
      "ServerIsProved(message.creds)",
      new Place("DmClient.tla", 286, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_7 = new Guard(
      "ClientAcceptPackage2",
      "client' = [client EXCEPT !.phase = \"authenticated\", !.failed = FALSE, !.creds = LaterCreds(message.nextNonce), !.clientNonce = message.nextNonce, !.serverNonce = IF ServerNonceCommit = \"sent\" THEN NextServerNonce(freshNonce) ELSE client.serverNonce, !.nextServerNonce = NextServerNonce(freshNonce)]",
      new Place("DmClient.tla", 287, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_8 = new Guard(
      "ClientAcceptPackage2",
      "Send({[type |-> \"Package3\", sessionId |-> client.sessionId, nextNonce |-> NextServerNonce(freshNonce), creds |-> LaterCreds(message.nextNonce)]})",
      new Place("DmClient.tla", 295, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_1 = new Guard(
      "ClientRejectPackage2",
      "message \\in Package2",
      new Place("DmClient.tla", 303, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_3 = new Guard(
      "ClientRejectPackage2",
      "client.phase \\in {\"opened\", \"answered\"}",
      new Place("DmClient.tla", 305, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_4 = new Guard(
      "ClientRejectPackage2",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 306, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_5 = new Guard(
      "ClientRejectPackage2",
      "~ServerIsProved(message.creds)",
      new Place("DmClient.tla", 307, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_6 = new Guard(
      "ClientRejectPackage2",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 308, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_7 = new Guard(
      "ClientRejectPackage2", "Send({})", new Place("DmClient.tla", 309, 8), "SEC 5.3.3 MUST");

  static final Guard CLIENT_FINISH_1 = new Guard(
      "ClientFinish", "message \\in Package4", new Place("DmClient.tla", 314, 8), "PRO 8 MUST");

  static final Guard CLIENT_FINISH_3 = new Guard(
      "ClientFinish",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 316, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_4 = new Guard(
      "ClientFinish",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 317, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_5 = new Guard(
      "ClientFinish",
      "client' = [WithoutSession(client) EXCEPT !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 318, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_6 = new Guard(
      "ClientFinish", "Send({})", new Place("DmClient.tla", 319, 8), "PRO 8 MUST");

  static final Guard CLIENT_REPLACE_SECRETS_1 = new Guard(
      "ClientReplaceSecrets",
      "message \\in SecretsPackage4",
      new Place("DmClient.tla", 325, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_3 = new Guard(
      "ClientReplaceSecrets",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 327, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_4 = new Guard(
      "ClientReplaceSecrets",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 328, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_5 = new Guard(
      "ClientReplaceSecrets",
      "client' = [client EXCEPT !.secrets = message.secrets, !.serverNonce = AcknowledgedServerNonce, !.accepted = IF message.secrets.serverSecret = client.secrets.serverSecret THEN client.accepted ELSE {}]",
      new Place("DmClient.tla", 329, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_6 = new Guard(
      "ClientReplaceSecrets",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"done\", creds |-> client.creds]})",
      new Place("DmClient.tla", 334, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_ROLES_1 = new Guard(
      "ClientReplaceRoles",
      "message \\in RolesPackage4",
      new Place("DmClient.tla", 342, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_3 = new Guard(
      "ClientReplaceRoles",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 344, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_4 = new Guard(
      "ClientReplaceRoles",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 345, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_5 = new Guard(
      "ClientReplaceRoles",
      "MayHoldRoles(message.roles)",
      new Place("DmClient.tla", 346, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_6 = new Guard(
      "ClientReplaceRoles",
      "client' = [client EXCEPT !.roles = message.roles, !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 347, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_7 = new Guard(
      "ClientReplaceRoles",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"done\", creds |-> client.creds]})",
      new Place("DmClient.tla", 350, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_1 = new Guard(
      "ClientRefuseRoles",
      "message \\in RolesPackage4",
      new Place("DmClient.tla", 358, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_3 = new Guard(
      "ClientRefuseRoles",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 360, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_4 = new Guard(
      "ClientRefuseRoles",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 361, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_5 = new Guard(
      "ClientRefuseRoles",
      "~MayHoldRoles(message.roles)",
      new Place("DmClient.tla", 362, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_6 = new Guard(
      "ClientRefuseRoles",
      "client' = [client EXCEPT !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 363, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_7 = new Guard(
      "ClientRefuseRoles",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"refused\", creds |-> client.creds]})",
      new Place("DmClient.tla", 364, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_END_SESSION_1 = new Guard(
      "ClientEndSession",
      "client.phase # \"idle\"",
      new Place("DmClient.tla", 384, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_END_SESSION_2 = new Guard(
      "ClientEndSession",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 385, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_RESET_4 = new Guard(
      "ClientReset",
      "client' = [WithoutSession(client) EXCEPT !.clientNonce = NonceOfReset(bootstrapClientNonce, freshNonce), !.serverNonce = NonceOfReset(bootstrapServerNonce, freshNonce), !.accepted = IF MemorySurvivesReset THEN client.accepted ELSE {}, !.lastAccepted = IF MemorySurvivesReset THEN client.lastAccepted ELSE NoSessionId]",
      new Place("DmClient.tla", 402, 8),
      "SEC 5.3.3 SHOULD");

  private DmClientGuard() {
  }
}
