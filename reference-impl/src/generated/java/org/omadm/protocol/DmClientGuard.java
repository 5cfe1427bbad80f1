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
      new Place("DmClient.tla", 96, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_3 = new Guard(
      "ClientAcceptNotification",
      "MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 97, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_4 = new Guard(
      "ClientAcceptNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 98, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_5 = new Guard(
      "ClientAcceptNotification",
      "client' = [client EXCEPT !.phase = \"opened\", !.sessionId = notification.trigger.sessionId, !.serverCredNonce = client.serverNonce, !.failed = client.failed /\\ FailureLapses # \"onNotification\", !.accepted = Remembered(notification.digest)]",
      new Place("DmClient.tla", 99, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_6 = new Guard(
      "ClientAcceptNotification",
      "Send({[type |-> \"Package1\", sessionId |-> notification.trigger.sessionId, cred |-> CredDigest(ClientHash(client.secrets), client.clientNonce)]})",
      new Place("DmClient.tla", 105, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_2 = new Guard(
      "ClientAcceptBackupNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 114, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_3 = new Guard(
      "ClientAcceptBackupNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 115, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_4 = new Guard(
      "ClientAcceptBackupNotification",
      "TakesBackupNonce",
      new Place("DmClient.tla", 116, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_5 = new Guard(
      "ClientAcceptBackupNotification",
      "MadeWith(notification, BackupNonce)",
      new Place("DmClient.tla", 117, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_6 = new Guard(
      "ClientAcceptBackupNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 118, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_7 = new Guard(
      "ClientAcceptBackupNotification",
      "client' = [client EXCEPT !.phase = \"opened\", !.sessionId = notification.trigger.sessionId, !.serverCredNonce = BackupNonce, !.backup = TRUE, !.failed = client.failed /\\ FailureLapses # \"onNotification\", !.accepted = Remembered(notification.digest)]",
      new Place("DmClient.tla", 119, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_8 = new Guard(
      "ClientAcceptBackupNotification",
      "Send({[type |-> \"Package1\", sessionId |-> notification.trigger.sessionId, cred |-> CredDigest(ClientHash(client.secrets), BackupNonce)]})",
      new Place("DmClient.tla", 126, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_REJECT_NOTIFICATION_2 = new Guard(
      "ClientRejectNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 135, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_3 = new Guard(
      "ClientRejectNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 136, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_4 = new Guard(
      "ClientRejectNotification",
      "~(TakesBackupNonce /\\ MadeWith(notification, BackupNonce) /\\ IsNew(notification))",
      new Place("DmClient.tla", 137, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_5 = new Guard(
      "ClientRejectNotification",
      "client' = [client EXCEPT !.failed = TRUE]",
      new Place("DmClient.tla", 138, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_6 = new Guard(
      "ClientRejectNotification", "Send({})", new Place("DmClient.tla", 139, 8), "NOTI 5.1 MUST");

  static final Guard CLIENT_IGNORE_NOTIFICATION_2 = new Guard(
      "ClientIgnoreNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 145, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_3 = new Guard(
      "ClientIgnoreNotification",
      "MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 146, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_4 = new Guard(
      "ClientIgnoreNotification",
      "~IsNew(notification)",
      new Place("DmClient.tla", 147, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_5 = new Guard(
      "ClientIgnoreNotification",
      "UNCHANGED client",
      new Place("DmClient.tla", 148, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_6 = new Guard(
      "ClientIgnoreNotification", "Send({})", new Place("DmClient.tla", 149, 8), "NOTI 6.2.10 MAY");

  static final Guard CLIENT_ANSWER_CHALLENGE_1 = new Guard(
      "ClientAnswerChallenge",
      "message \\in ChallengePackage2",
      new Place("DmClient.tla", 164, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_3 = new Guard(
      "ClientAnswerChallenge",
      "client.phase = \"opened\"",
      new Place("DmClient.tla", 166, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_4 = new Guard(
      "ClientAnswerChallenge",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 167, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_5 = new Guard(
      "ClientAnswerChallenge",
      "client' = [client EXCEPT !.phase = \"answered\", !.serverCredNonce = freshNonce]",
      new Place("DmClient.tla", 168, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_6 = new Guard(
      "ClientAnswerChallenge",
      "Send({[type |-> \"RepeatedPackage1\", sessionId |-> client.sessionId, cred |-> CredDigest(ClientHash(client.secrets), message.nextNonce), nextNonce |-> freshNonce]})",
      new Place("DmClient.tla", 171, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_1 = new Guard(
      "ClientAcceptPackage2",
      "message \\in Package2",
      new Place("DmClient.tla", 180, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_3 = new Guard(
      "ClientAcceptPackage2",
      "client.phase \\in {\"opened\", \"answered\"}",
      new Place("DmClient.tla", 182, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_4 = new Guard(
      "ClientAcceptPackage2",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 183, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_5 = new Guard(
      "ClientAcceptPackage2",
      "(client.phase = \"opened\" /\\ client.backup) => ResyncAnswer = \"success\"",
      new Place("DmClient.tla", 184, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_6 = new Guard(
      "ClientAcceptPackage2",
      "message.cred = CredDigest(ServerHash(client.secrets), client.serverCredNonce)",
      new Place("DmClient.tla", 185, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_7 = new Guard(
      "ClientAcceptPackage2",
      "client' = [client EXCEPT !.phase = \"authenticated\", !.failed = FALSE, !.clientNonce = message.nextNonce, !.serverNonce = IF CommitPoint = \"sent\" THEN freshNonce ELSE client.serverNonce, !.nextServerNonce = freshNonce]",
      new Place("DmClient.tla", 186, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_8 = new Guard(
      "ClientAcceptPackage2",
      "Send({[type |-> \"Package3\", sessionId |-> client.sessionId, nextNonce |-> freshNonce]})",
      new Place("DmClient.tla", 192, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_1 = new Guard(
      "ClientRejectPackage2",
      "message \\in Package2",
      new Place("DmClient.tla", 199, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_3 = new Guard(
      "ClientRejectPackage2",
      "client.phase \\in {\"opened\", \"answered\"}",
      new Place("DmClient.tla", 201, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_4 = new Guard(
      "ClientRejectPackage2",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 202, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_5 = new Guard(
      "ClientRejectPackage2",
      "message.cred # CredDigest(ServerHash(client.secrets), client.serverCredNonce)",
      new Place("DmClient.tla", 203, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_6 = new Guard(
      "ClientRejectPackage2",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 204, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_7 = new Guard(
      "ClientRejectPackage2", "Send({})", new Place("DmClient.tla", 205, 8), "SEC 5.3.3 MUST");

  static final Guard CLIENT_FINISH_1 = new Guard(
      "ClientFinish", "message \\in Package4", new Place("DmClient.tla", 210, 8), "PRO 8 MUST");

  static final Guard CLIENT_FINISH_3 = new Guard(
      "ClientFinish",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 212, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_4 = new Guard(
      "ClientFinish",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 213, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_5 = new Guard(
      "ClientFinish",
      "client' = [WithoutSession(client) EXCEPT !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 214, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_6 = new Guard(
      "ClientFinish", "Send({})", new Place("DmClient.tla", 215, 8), "PRO 8 MUST");

  static final Guard CLIENT_REPLACE_SECRETS_1 = new Guard(
      "ClientReplaceSecrets",
      "message \\in SecretsPackage4",
      new Place("DmClient.tla", 221, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_3 = new Guard(
      "ClientReplaceSecrets",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 223, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_4 = new Guard(
      "ClientReplaceSecrets",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 224, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_5 = new Guard(
      "ClientReplaceSecrets",
      "client' = [client EXCEPT !.secrets = message.secrets, !.serverNonce = AcknowledgedServerNonce, !.accepted = IF message.secrets.serverSecret = client.secrets.serverSecret THEN client.accepted ELSE {}]",
      new Place("DmClient.tla", 225, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_6 = new Guard(
      "ClientReplaceSecrets",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"done\"]})",
      new Place("DmClient.tla", 230, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_ROLES_1 = new Guard(
      "ClientReplaceRoles",
      "message \\in RolesPackage4",
      new Place("DmClient.tla", 235, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_3 = new Guard(
      "ClientReplaceRoles",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 237, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_4 = new Guard(
      "ClientReplaceRoles",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 238, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_5 = new Guard(
      "ClientReplaceRoles",
      "MayHoldRoles(message.roles)",
      new Place("DmClient.tla", 239, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_6 = new Guard(
      "ClientReplaceRoles",
      "client' = [client EXCEPT !.roles = message.roles, !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 240, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_7 = new Guard(
      "ClientReplaceRoles",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"done\"]})",
      new Place("DmClient.tla", 243, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_1 = new Guard(
      "ClientRefuseRoles",
      "message \\in RolesPackage4",
      new Place("DmClient.tla", 248, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_3 = new Guard(
      "ClientRefuseRoles",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 250, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_4 = new Guard(
      "ClientRefuseRoles",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 251, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_5 = new Guard(
      "ClientRefuseRoles",
      "~MayHoldRoles(message.roles)",
      new Place("DmClient.tla", 252, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_6 = new Guard(
      "ClientRefuseRoles",
      "client' = [client EXCEPT !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 253, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_7 = new Guard(
      "ClientRefuseRoles",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"refused\"]})",
      new Place("DmClient.tla", 254, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_END_SESSION_1 = new Guard(
      "ClientEndSession",
      "client.phase # \"idle\"",
      new Place("DmClient.tla", 270, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_END_SESSION_2 = new Guard(
      "ClientEndSession",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 271, 8),
      "PRO 8 MAY");

  private DmClientGuard() {
  }
}
