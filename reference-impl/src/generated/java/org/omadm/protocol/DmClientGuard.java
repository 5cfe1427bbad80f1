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
      new Place("DmClient.tla", 121, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_3 = new Guard(
      "ClientAcceptNotification",
      "MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 122, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_4 = new Guard(
      "ClientAcceptNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 123, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_5 = new Guard(
      "ClientAcceptNotification",
      "client' = [WithSession(notification) EXCEPT !.serverCredNonce = client.serverNonce]",
      new Place("DmClient.tla", 124, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_6 = new Guard(
      "ClientAcceptNotification",
      "Send({Package1For(notification, client.clientNonce)})",
      new Place("DmClient.tla", 125, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_2 = new Guard(
      "ClientAcceptBackupNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 132, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_3 = new Guard(
      "ClientAcceptBackupNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 133, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_4 = new Guard(
      "ClientAcceptBackupNotification",
      "TakesBackupNonce",
      new Place("DmClient.tla", 134, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_5 = new Guard(
      "ClientAcceptBackupNotification",
      "MadeWith(notification, BackupNonce)",
      new Place("DmClient.tla", 135, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_6 = new Guard(
      "ClientAcceptBackupNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 136, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_7 = new Guard(
      "ClientAcceptBackupNotification",
      "client' = [WithSession(notification) EXCEPT !.serverCredNonce = BackupNonce, !.backup = TRUE]",
      new Place("DmClient.tla", 137, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_8 = new Guard(
      "ClientAcceptBackupNotification",
      "Send({Package1For(notification, BackupNonce)})",
      new Place("DmClient.tla", 140, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_2 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 146, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_3 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 147, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_4 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "UnverifiedTriggerOpens",
      new Place("DmClient.tla", 148, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_5 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "~NonceResync",
      new Place("DmClient.tla", 149, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_6 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 150, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_7 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "client' = [WithSession(notification) EXCEPT !.serverCredNonce = client.serverNonce]",
      new Place("DmClient.tla", 151, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_8 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "Send({Package1For(notification, client.clientNonce)})",
      new Place("DmClient.tla", 152, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_2 = new Guard(
      "ClientRejectNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 159, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_3 = new Guard(
      "ClientRejectNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 160, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_4 = new Guard(
      "ClientRejectNotification",
      "~(TakesBackupNonce /\\ MadeWith(notification, BackupNonce) /\\ IsNew(notification))",
      new Place("DmClient.tla", 161, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_5 = new Guard(
      "ClientRejectNotification",
      "~(UnverifiedTriggerOpens /\\ ~NonceResync /\\ IsNew(notification))",
      new Place("DmClient.tla", 162, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_6 = new Guard(
      "ClientRejectNotification",
      "client' = [client EXCEPT !.failed = TRUE, !.serverNonce = IF FailureSpendsNonce THEN BackupNonce ELSE client.serverNonce]",
      new Place("DmClient.tla", 163, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_7 = new Guard(
      "ClientRejectNotification", "Send({})", new Place("DmClient.tla", 166, 8), "NOTI 5.1 MUST");

  static final Guard CLIENT_IGNORE_NOTIFICATION_2 = new Guard(
      "ClientIgnoreNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 172, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_3 = new Guard(
      "ClientIgnoreNotification",
      "MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 173, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_4 = new Guard(
      "ClientIgnoreNotification",
      "~IsNew(notification)",
      new Place("DmClient.tla", 174, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_5 = new Guard(
      "ClientIgnoreNotification",
      "UNCHANGED client",
      new Place("DmClient.tla", 175, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_6 = new Guard(
      "ClientIgnoreNotification", "Send({})", new Place("DmClient.tla", 176, 8), "NOTI 6.2.10 MAY");

  static final Guard CLIENT_ANSWER_CHALLENGE_1 = new Guard(
      "ClientAnswerChallenge",
      "message \\in ChallengePackage2",
      new Place("DmClient.tla", 192, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_3 = new Guard(
      "ClientAnswerChallenge",
      "client.phase = \"opened\"",
      new Place("DmClient.tla", 194, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_4 = new Guard(
      "ClientAnswerChallenge",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 195, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_5 = new Guard(
      "ClientAnswerChallenge",
      "client' = [client EXCEPT !.phase = \"answered\", !.clientNonce = IF StoreUnauthenticatedNonce THEN message.nextNonce ELSE client.clientNonce, !.serverCredNonce = freshNonce]",
      new Place("DmClient.tla", 196, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_6 = new Guard(
      "ClientAnswerChallenge",
      "Send({[type |-> \"RepeatedPackage1\", sessionId |-> client.sessionId, cred |-> CredDigest(ClientHash(client.secrets), message.nextNonce), nextNonce |-> freshNonce]})",
      new Place("DmClient.tla", 200, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_1 = new Guard(
      "ClientAcceptPackage2",
      "message \\in Package2",
      new Place("DmClient.tla", 209, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_3 = new Guard(
      "ClientAcceptPackage2",
      "client.phase \\in {\"opened\", \"answered\"}",
      new Place("DmClient.tla", 211, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_4 = new Guard(
      "ClientAcceptPackage2",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 212, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_5 = new Guard(
      "ClientAcceptPackage2",
      "(client.phase = \"opened\" /\\ client.backup) => ResyncAnswer = \"success\"",
      new Place("DmClient.tla", 213, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_6 = new Guard(
      "ClientAcceptPackage2",
      "message.cred = CredDigest(ServerHash(client.secrets), client.serverCredNonce)",
      new Place("DmClient.tla", 214, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_7 = new Guard(
      "ClientAcceptPackage2",
      "client' = [client EXCEPT !.phase = \"authenticated\", !.failed = FALSE, !.clientNonce = message.nextNonce, !.serverNonce = IF ServerNonceCommit = \"sent\" THEN NextServerNonce(freshNonce) ELSE client.serverNonce, !.nextServerNonce = NextServerNonce(freshNonce)]",
      new Place("DmClient.tla", 215, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_8 = new Guard(
      "ClientAcceptPackage2",
      "Send({[type |-> \"Package3\", sessionId |-> client.sessionId, nextNonce |-> NextServerNonce(freshNonce)]})",
      new Place("DmClient.tla", 222, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_1 = new Guard(
      "ClientRejectPackage2",
      "message \\in Package2",
      new Place("DmClient.tla", 229, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_3 = new Guard(
      "ClientRejectPackage2",
      "client.phase \\in {\"opened\", \"answered\"}",
      new Place("DmClient.tla", 231, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_4 = new Guard(
      "ClientRejectPackage2",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 232, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_5 = new Guard(
      "ClientRejectPackage2",
      "message.cred # CredDigest(ServerHash(client.secrets), client.serverCredNonce)",
      new Place("DmClient.tla", 233, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_6 = new Guard(
      "ClientRejectPackage2",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 234, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_7 = new Guard(
      "ClientRejectPackage2", "Send({})", new Place("DmClient.tla", 235, 8), "SEC 5.3.3 MUST");

  static final Guard CLIENT_FINISH_1 = new Guard(
      "ClientFinish", "message \\in Package4", new Place("DmClient.tla", 240, 8), "PRO 8 MUST");

  static final Guard CLIENT_FINISH_3 = new Guard(
      "ClientFinish",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 242, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_4 = new Guard(
      "ClientFinish",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 243, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_5 = new Guard(
      "ClientFinish",
      "client' = [WithoutSession(client) EXCEPT !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 244, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_6 = new Guard(
      "ClientFinish", "Send({})", new Place("DmClient.tla", 245, 8), "PRO 8 MUST");

  static final Guard CLIENT_REPLACE_SECRETS_1 = new Guard(
      "ClientReplaceSecrets",
      "message \\in SecretsPackage4",
      new Place("DmClient.tla", 251, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_3 = new Guard(
      "ClientReplaceSecrets",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 253, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_4 = new Guard(
      "ClientReplaceSecrets",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 254, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_5 = new Guard(
      "ClientReplaceSecrets",
      "client' = [client EXCEPT !.secrets = message.secrets, !.serverNonce = AcknowledgedServerNonce, !.accepted = IF message.secrets.serverSecret = client.secrets.serverSecret THEN client.accepted ELSE {}]",
      new Place("DmClient.tla", 255, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_6 = new Guard(
      "ClientReplaceSecrets",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"done\"]})",
      new Place("DmClient.tla", 260, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_ROLES_1 = new Guard(
      "ClientReplaceRoles",
      "message \\in RolesPackage4",
      new Place("DmClient.tla", 265, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_3 = new Guard(
      "ClientReplaceRoles",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 267, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_4 = new Guard(
      "ClientReplaceRoles",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 268, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_5 = new Guard(
      "ClientReplaceRoles",
      "MayHoldRoles(message.roles)",
      new Place("DmClient.tla", 269, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_6 = new Guard(
      "ClientReplaceRoles",
      "client' = [client EXCEPT !.roles = message.roles, !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 270, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_7 = new Guard(
      "ClientReplaceRoles",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"done\"]})",
      new Place("DmClient.tla", 273, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_1 = new Guard(
      "ClientRefuseRoles",
      "message \\in RolesPackage4",
      new Place("DmClient.tla", 278, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_3 = new Guard(
      "ClientRefuseRoles",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 280, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_4 = new Guard(
      "ClientRefuseRoles",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 281, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_5 = new Guard(
      "ClientRefuseRoles",
      "~MayHoldRoles(message.roles)",
      new Place("DmClient.tla", 282, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_6 = new Guard(
      "ClientRefuseRoles",
      "client' = [client EXCEPT !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 283, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_7 = new Guard(
      "ClientRefuseRoles",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"refused\"]})",
      new Place("DmClient.tla", 284, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_END_SESSION_1 = new Guard(
      "ClientEndSession",
      "client.phase # \"idle\"",
      new Place("DmClient.tla", 300, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_END_SESSION_2 = new Guard(
      "ClientEndSession",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 301, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_RESET_4 = new Guard(
      "ClientReset",
      "client' = [WithoutSession(client) EXCEPT !.clientNonce = NonceOfReset(bootstrapClientNonce, freshNonce), !.serverNonce = NonceOfReset(bootstrapServerNonce, freshNonce), !.accepted = IF MemorySurvivesReset THEN client.accepted ELSE {}, !.lastAccepted = IF MemorySurvivesReset THEN client.lastAccepted ELSE NoSessionId]",
      new Place("DmClient.tla", 318, 8),
      "SEC 5.3.3 SHOULD");

  private DmClientGuard() {
  }
}
