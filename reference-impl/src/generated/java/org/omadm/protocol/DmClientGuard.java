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
      new Place("DmClient.tla", 177, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_3 = new Guard(
      "ClientAcceptNotification",
      "MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 178, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_4 = new Guard(
      "ClientAcceptNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 179, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_5 = new Guard(
      "ClientAcceptNotification",
      "MayConnect",
      new Place("DmClient.tla", 180, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_6 = new Guard(
      "ClientAcceptNotification",
      "client' = [WithSessionFor(notification, client.clientNonce) EXCEPT !.serverCredNonce = client.serverNonce]",
      new Place("DmClient.tla", 181, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_NOTIFICATION_7 = new Guard(
      "ClientAcceptNotification",
      "Send({Package1For(notification.trigger.sessionId, FALSE, client.clientNonce)})",
      new Place("DmClient.tla", 183, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_2 = new Guard(
      "ClientAcceptBackupNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 190, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_3 = new Guard(
      "ClientAcceptBackupNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 191, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_4 = new Guard(
      "ClientAcceptBackupNotification",
      "TakesBackupNonce",
      new Place("DmClient.tla", 192, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_5 = new Guard(
      "ClientAcceptBackupNotification",
      "MadeWith(notification, BackupNonce)",
      new Place("DmClient.tla", 193, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_6 = new Guard(
      "ClientAcceptBackupNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 194, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_7 = new Guard(
      "ClientAcceptBackupNotification",
      "MayConnect",
      new Place("DmClient.tla", 195, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_8 = new Guard(
      "ClientAcceptBackupNotification",
      "client' = [WithSessionFor(notification, BackupNonce) EXCEPT !.serverCredNonce = BackupNonce, !.backup = TRUE]",
      new Place("DmClient.tla", 196, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_BACKUP_NOTIFICATION_9 = new Guard(
      "ClientAcceptBackupNotification",
      "Send({Package1For(notification.trigger.sessionId, FALSE, BackupNonce)})",
      new Place("DmClient.tla", 199, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_2 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 206, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_3 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 207, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_4 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "UnverifiedTriggerOpens",
      new Place("DmClient.tla", 208, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_5 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "~NonceResync",
      new Place("DmClient.tla", 209, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_6 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 210, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_7 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "MayConnect",
      new Place("DmClient.tla", 211, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_8 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "client' = [WithSessionFor(notification, client.clientNonce) EXCEPT !.serverCredNonce = client.serverNonce]",
      new Place("DmClient.tla", 212, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_9 = new Guard(
      "ClientAcceptUnverifiedNotification",
      "Send({Package1For(notification.trigger.sessionId, FALSE, client.clientNonce)})",
      new Place("DmClient.tla", 214, 8),
      "NOTI 6.2.2 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_2 = new Guard(
      "ClientRejectNotification",
      "ChecksNotifications",
      new Place("DmClient.tla", 221, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_3 = new Guard(
      "ClientRejectNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 222, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_4 = new Guard(
      "ClientRejectNotification",
      "~(TakesBackupNonce /\\ MadeWith(notification, BackupNonce) /\\ IsNew(notification) /\\ MayConnect)",
      new Place("DmClient.tla", 223, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_5 = new Guard(
      "ClientRejectNotification",
      "~(client.phase = \"idle\" /\\ UnverifiedTriggerOpens /\\ ~NonceResync /\\ IsNew(notification) /\\ MayConnect)",
      new Place("DmClient.tla", 224, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_6 = new Guard(
      "ClientRejectNotification",
      "client' = [client EXCEPT !.failed = TRUE, !.serverNonce = IF FailureSpendsNonce THEN BackupNonce ELSE client.serverNonce]",
      new Place("DmClient.tla", 225, 8),
      "NOTI 5.1 MUST");

  static final Guard CLIENT_REJECT_NOTIFICATION_7 = new Guard(
      "ClientRejectNotification", "Send({})", new Place("DmClient.tla", 228, 8), "NOTI 5.1 MUST");

  static final Guard CLIENT_IGNORE_NOTIFICATION_2 = new Guard(
      "ClientIgnoreNotification",
      "ChecksNotifications",
      new Place("DmClient.tla", 235, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_3 = new Guard(
      "ClientIgnoreNotification",
      "MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 236, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_4 = new Guard(
      "ClientIgnoreNotification",
      "~(IsNew(notification) /\\ MayConnect)",
      new Place("DmClient.tla", 237, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_5 = new Guard(
      "ClientIgnoreNotification",
      "UNCHANGED client",
      new Place("DmClient.tla", 238, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_IGNORE_NOTIFICATION_6 = new Guard(
      "ClientIgnoreNotification", "Send({})", new Place("DmClient.tla", 239, 8), "NOTI 6.2.10 MAY");

  static final Guard CLIENT_DROP_NOTIFICATION_2 = new Guard(
      "ClientDropNotification",
      "client.phase # \"idle\"",
      new Place("DmClient.tla", 245, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_DROP_NOTIFICATION_3 = new Guard(
      "ClientDropNotification",
      "TriggerInSession = \"refused\"",
      new Place("DmClient.tla", 246, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_DROP_NOTIFICATION_4 = new Guard(
      "ClientDropNotification",
      "UNCHANGED client",
      new Place("DmClient.tla", 247, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_DROP_NOTIFICATION_5 = new Guard(
      "ClientDropNotification", "Send({})", new Place("DmClient.tla", 248, 8), "NOTI 6.2.10 MAY");

  static final Guard CLIENT_KEEP_NOTIFICATION_2 = new Guard(
      "ClientKeepNotification",
      "client.phase # \"idle\"",
      new Place("DmClient.tla", 255, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_KEEP_NOTIFICATION_3 = new Guard(
      "ClientKeepNotification",
      "TriggerInSession = \"checked\"",
      new Place("DmClient.tla", 256, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_KEEP_NOTIFICATION_4 = new Guard(
      "ClientKeepNotification",
      "MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 257, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_KEEP_NOTIFICATION_5 = new Guard(
      "ClientKeepNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 258, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_KEEP_NOTIFICATION_6 = new Guard(
      "ClientKeepNotification", "MayConnect", new Place("DmClient.tla", 259, 8), "NOTI 6.2.10 MAY");

  static final Guard CLIENT_KEEP_NOTIFICATION_7 = new Guard(
      "ClientKeepNotification",
      "client' = [Remembering(client, notification) EXCEPT !.waiting = client.waiting \\cup {[notification |-> notification, backup |-> FALSE]}]",
      new Place("DmClient.tla", 260, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_KEEP_NOTIFICATION_8 = new Guard(
      "ClientKeepNotification", "Send({})", new Place("DmClient.tla", 262, 8), "NOTI 6.2.10 MAY");

  static final Guard CLIENT_KEEP_BACKUP_NOTIFICATION_2 = new Guard(
      "ClientKeepBackupNotification",
      "client.phase # \"idle\"",
      new Place("DmClient.tla", 268, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_KEEP_BACKUP_NOTIFICATION_3 = new Guard(
      "ClientKeepBackupNotification",
      "TriggerInSession = \"checked\"",
      new Place("DmClient.tla", 269, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_KEEP_BACKUP_NOTIFICATION_4 = new Guard(
      "ClientKeepBackupNotification",
      "~MadeWith(notification, client.serverNonce)",
      new Place("DmClient.tla", 270, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_KEEP_BACKUP_NOTIFICATION_5 = new Guard(
      "ClientKeepBackupNotification",
      "TakesBackupNonce",
      new Place("DmClient.tla", 271, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_KEEP_BACKUP_NOTIFICATION_6 = new Guard(
      "ClientKeepBackupNotification",
      "MadeWith(notification, BackupNonce)",
      new Place("DmClient.tla", 272, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_KEEP_BACKUP_NOTIFICATION_7 = new Guard(
      "ClientKeepBackupNotification",
      "IsNew(notification)",
      new Place("DmClient.tla", 273, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_KEEP_BACKUP_NOTIFICATION_8 = new Guard(
      "ClientKeepBackupNotification",
      "MayConnect",
      new Place("DmClient.tla", 274, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_KEEP_BACKUP_NOTIFICATION_9 = new Guard(
      "ClientKeepBackupNotification",
      "client' = [Remembering(client, notification) EXCEPT !.waiting = client.waiting \\cup {[notification |-> notification, backup |-> TRUE]}]",
      new Place("DmClient.tla", 275, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_KEEP_BACKUP_NOTIFICATION_10 = new Guard(
      "ClientKeepBackupNotification",
      "Send({})",
      new Place("DmClient.tla", 277, 8),
      "NOTI 5.1 SHOULD");

  static final Guard CLIENT_OPEN_WAITING_1 = new Guard(
      "ClientOpenWaiting",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 305, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_OPEN_WAITING_2 = new Guard(
      "ClientOpenWaiting",
      "client.waiting # {}",
      new Place("DmClient.tla", 306, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_OPEN_WAITING_3 = new Guard(
      "ClientOpenWaiting",
      "client' = [WithSession(WaitingOne.notification.trigger.sessionId, WaitingNonce(client.clientNonce)) EXCEPT !.serverCredNonce = WaitingNonce(client.serverNonce), !.backup = WaitingOne.backup, !.waiting = client.waiting \\ {WaitingOne}]",
      new Place("DmClient.tla", 307, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_OPEN_WAITING_4 = new Guard(
      "ClientOpenWaiting",
      "Send({Package1For(WaitingOne.notification.trigger.sessionId, FALSE, WaitingNonce(client.clientNonce))})",
      new Place("DmClient.tla", 311, 8),
      "NOTI 6.2.10 MAY");

  static final Guard CLIENT_OPEN_SESSION_1 = new Guard(
      "ClientOpenSession",
      "sessionId \\in SessionId",
      new Place("DmClient.tla", 316, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_OPEN_SESSION_2 = new Guard(
      "ClientOpenSession",
      "client.phase = \"idle\"",
      new Place("DmClient.tla", 317, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_OPEN_SESSION_3 = new Guard(
      "ClientOpenSession", "MayConnect", new Place("DmClient.tla", 318, 8), "PRO 8 MAY");

  static final Guard CLIENT_OPEN_SESSION_4 = new Guard(
      "ClientOpenSession",
      "client' = [WithSession(sessionId, client.clientNonce) EXCEPT !.serverCredNonce = client.serverNonce, !.byUser = TRUE]",
      new Place("DmClient.tla", 319, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_OPEN_SESSION_5 = new Guard(
      "ClientOpenSession",
      "Send({Package1For(sessionId, TRUE, client.clientNonce)})",
      new Place("DmClient.tla", 322, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_ANSWER_CHALLENGE_1 = new Guard(
      "ClientAnswerChallenge",
      "message \\in ChallengePackage2",
      new Place("DmClient.tla", 330, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_3 = new Guard(
      "ClientAnswerChallenge",
      "client.phase = \"opened\"",
      new Place("DmClient.tla", 332, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_4 = new Guard(
      "ClientAnswerChallenge",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 333, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_5 = new Guard(
      "ClientAnswerChallenge",
      "~(message.missing /\\ StopsAtMissingCred)",
      new Place("DmClient.tla", 334, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_6 = new Guard(
      "ClientAnswerChallenge",
      "client' = [client EXCEPT !.phase = \"answered\", !.clientNonce = IF StoreUnauthenticatedNonce THEN KeptClientNonce(message.nextNonce) ELSE client.clientNonce, !.serverCredNonce = freshNonce, !.creds = CredsOfSession(ClientCred(client.secrets, message.nextNonce))]",
      new Place("DmClient.tla", 335, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_ANSWER_CHALLENGE_7 = new Guard(
      "ClientAnswerChallenge",
      "Send({[type |-> \"RepeatedPackage1\", byUser |-> client.byUser, sessionId |-> client.sessionId, cred |-> ClientCred(client.secrets, message.nextNonce), nextNonce |-> freshNonce]})",
      new Place("DmClient.tla", 341, 8),
      "SEC 5.3.4 MUST");

  static final Guard CLIENT_REFUSE_CHALLENGE_1 = new Guard(
      "ClientRefuseChallenge",
      "message \\in ChallengePackage2",
      new Place("DmClient.tla", 351, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REFUSE_CHALLENGE_3 = new Guard(
      "ClientRefuseChallenge",
      "client.phase = \"answered\" \\/ (client.phase = \"opened\" /\\ message.missing /\\ StopsAtMissingCred)",
      new Place("DmClient.tla", 353, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REFUSE_CHALLENGE_4 = new Guard(
      "ClientRefuseChallenge",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 354, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REFUSE_CHALLENGE_5 = new Guard(
      "ClientRefuseChallenge",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 355, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REFUSE_CHALLENGE_6 = new Guard(
      "ClientRefuseChallenge", "Send({})", new Place("DmClient.tla", 356, 8), "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_1 = new Guard(
      "ClientAcceptPackage2",
      "message \\in Package2",
      new Place("DmClient.tla", 362, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_3 = new Guard(
      "ClientAcceptPackage2",
      "client.phase \\in {\"opened\", \"answered\"}",
      new Place("DmClient.tla", 364, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_4 = new Guard(
      "ClientAcceptPackage2",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 365, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_5 = new Guard(
      "ClientAcceptPackage2",
      "(client.phase = \"opened\" /\\ client.backup) => ResyncAnswer = \"success\"",
      new Place("DmClient.tla", 366, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_6 = new Guard(
      "ClientAcceptPackage2",
      "ServerIsProved(message.creds)",
      new Place("DmClient.tla", 367, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_7 = new Guard(
      "ClientAcceptPackage2",
      "client' = [client EXCEPT !.phase = \"authenticated\", !.failed = FALSE, !.creds = LaterCreds(message.nextNonce), !.clientNonce = KeptClientNonce(message.nextNonce), !.serverNonce = IF ServerNonceCommit = \"sent\" THEN NextServerNonce(freshNonce) ELSE client.serverNonce, !.nextServerNonce = NextServerNonce(freshNonce)]",
      new Place("DmClient.tla", 368, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_ACCEPT_PACKAGE2_8 = new Guard(
      "ClientAcceptPackage2",
      "Send({[type |-> \"Package3\", sessionId |-> client.sessionId, nextNonce |-> NextServerNonce(freshNonce), creds |-> LaterCreds(message.nextNonce)]})",
      new Place("DmClient.tla", 376, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_1 = new Guard(
      "ClientRejectPackage2",
      "message \\in Package2",
      new Place("DmClient.tla", 384, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_3 = new Guard(
      "ClientRejectPackage2",
      "client.phase \\in {\"opened\", \"answered\"}",
      new Place("DmClient.tla", 386, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_4 = new Guard(
      "ClientRejectPackage2",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 387, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_5 = new Guard(
      "ClientRejectPackage2",
      "~ServerIsProved(message.creds)",
      new Place("DmClient.tla", 388, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_6 = new Guard(
      "ClientRejectPackage2",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 389, 8),
      "SEC 5.3.3 MUST");

  static final Guard CLIENT_REJECT_PACKAGE2_7 = new Guard(
      "ClientRejectPackage2", "Send({})", new Place("DmClient.tla", 390, 8), "SEC 5.3.3 MUST");

  static final Guard CLIENT_FINISH_1 = new Guard(
      "ClientFinish", "message \\in Package4", new Place("DmClient.tla", 395, 8), "PRO 8 MUST");

  static final Guard CLIENT_FINISH_3 = new Guard(
      "ClientFinish",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 397, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_4 = new Guard(
      "ClientFinish",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 398, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_5 = new Guard(
      "ClientFinish",
      "client' = [WithoutSession(client) EXCEPT !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 399, 8),
      "PRO 8 MUST");

  static final Guard CLIENT_FINISH_6 = new Guard(
      "ClientFinish", "Send({})", new Place("DmClient.tla", 400, 8), "PRO 8 MUST");

  static final Guard CLIENT_REPLACE_SECRETS_1 = new Guard(
      "ClientReplaceSecrets",
      "message \\in SecretsPackage4",
      new Place("DmClient.tla", 406, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_3 = new Guard(
      "ClientReplaceSecrets",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 408, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_4 = new Guard(
      "ClientReplaceSecrets",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 409, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_5 = new Guard(
      "ClientReplaceSecrets",
      "client' = [client EXCEPT !.secrets = message.secrets, !.serverNonce = AcknowledgedServerNonce, !.accepted = IF message.secrets.serverSecret = client.secrets.serverSecret THEN client.accepted ELSE {}]",
      new Place("DmClient.tla", 410, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_SECRETS_6 = new Guard(
      "ClientReplaceSecrets",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"done\", creds |-> client.creds]})",
      new Place("DmClient.tla", 415, 8),
      "NOTI 5.1 MAY");

  static final Guard CLIENT_REPLACE_ROLES_1 = new Guard(
      "ClientReplaceRoles",
      "message \\in RolesPackage4",
      new Place("DmClient.tla", 423, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_3 = new Guard(
      "ClientReplaceRoles",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 425, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_4 = new Guard(
      "ClientReplaceRoles",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 426, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_5 = new Guard(
      "ClientReplaceRoles",
      "MayHoldRoles(message.roles)",
      new Place("DmClient.tla", 427, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_6 = new Guard(
      "ClientReplaceRoles",
      "client' = [client EXCEPT !.roles = message.roles, !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 428, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REPLACE_ROLES_7 = new Guard(
      "ClientReplaceRoles",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"done\", creds |-> client.creds]})",
      new Place("DmClient.tla", 431, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_1 = new Guard(
      "ClientRefuseRoles",
      "message \\in RolesPackage4",
      new Place("DmClient.tla", 439, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_3 = new Guard(
      "ClientRefuseRoles",
      "client.phase = \"authenticated\"",
      new Place("DmClient.tla", 441, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_4 = new Guard(
      "ClientRefuseRoles",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 442, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_5 = new Guard(
      "ClientRefuseRoles",
      "~MayHoldRoles(message.roles)",
      new Place("DmClient.tla", 443, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_6 = new Guard(
      "ClientRefuseRoles",
      "client' = [client EXCEPT !.serverNonce = AcknowledgedServerNonce]",
      new Place("DmClient.tla", 444, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_REFUSE_ROLES_7 = new Guard(
      "ClientRefuseRoles",
      "Send({[type |-> \"StatusPackage3\", sessionId |-> client.sessionId, result |-> \"refused\", creds |-> client.creds]})",
      new Place("DmClient.tla", 445, 8),
      "SEED1 roles MUST");

  static final Guard CLIENT_RECV_ABORT_1 = new Guard(
      "ClientRecvAbort",
      "message \\in AbortPackage4",
      new Place("DmClient.tla", 454, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_RECV_ABORT_3 = new Guard(
      "ClientRecvAbort", "client.phase # \"idle\"", new Place("DmClient.tla", 456, 8), "PRO 8 MAY");

  static final Guard CLIENT_RECV_ABORT_4 = new Guard(
      "ClientRecvAbort",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 457, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_RECV_ABORT_5 = new Guard(
      "ClientRecvAbort",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 458, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_RECV_ABORT_6 = new Guard(
      "ClientRecvAbort", "Send({})", new Place("DmClient.tla", 459, 8), "PRO 8 MAY");

  static final Guard CLIENT_FINISH_ABORT_1 = new Guard(
      "ClientFinishAbort", "message \\in Package4", new Place("DmClient.tla", 464, 8), "PRO 8 MAY");

  static final Guard CLIENT_FINISH_ABORT_3 = new Guard(
      "ClientFinishAbort",
      "client.phase = \"aborting\"",
      new Place("DmClient.tla", 466, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_FINISH_ABORT_4 = new Guard(
      "ClientFinishAbort",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 467, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_FINISH_ABORT_5 = new Guard(
      "ClientFinishAbort",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 468, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_FINISH_ABORT_6 = new Guard(
      "ClientFinishAbort", "Send({})", new Place("DmClient.tla", 469, 8), "PRO 8 MAY");

  static final Guard CLIENT_ABORT_2 = new Guard(
      "ClientAbort",
      "message \\notin AbortPackage4",
      new Place("DmClient.tla", 490, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_ABORT_3 = new Guard(
      "ClientAbort",
      "client.phase \\in {\"opened\", \"answered\", \"authenticated\"}",
      new Place("DmClient.tla", 491, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_ABORT_4 = new Guard(
      "ClientAbort",
      "message.sessionId = client.sessionId",
      new Place("DmClient.tla", 492, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_ABORT_5 = new Guard(
      "ClientAbort",
      "client' = [client EXCEPT !.phase = \"aborting\"]",
      new Place("DmClient.tla", 493, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_ABORT_6 = new Guard(
      "ClientAbort",
      "Send({[type |-> \"AbortPackage3\", sessionId |-> client.sessionId, creds |-> client.creds]})",
      new Place("DmClient.tla", 494, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_END_SESSION_1 = new Guard(
      "ClientEndSession",
      "client.phase # \"idle\"",
      new Place("DmClient.tla", 500, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_END_SESSION_2 = new Guard(
      "ClientEndSession",
      "client' = WithoutSession(client)",
      new Place("DmClient.tla", 501, 8),
      "PRO 8 MAY");

  static final Guard CLIENT_RESET_4 = new Guard(
      "ClientReset",
      "client' = [WithoutSession(client) EXCEPT !.clientNonce = NonceOfReset(bootstrapClientNonce, freshNonce), !.serverNonce = NonceOfReset(bootstrapServerNonce, freshNonce), !.waiting = {}, !.accepted = IF MemorySurvivesReset THEN client.accepted ELSE {}, !.lastAccepted = IF MemorySurvivesReset THEN client.lastAccepted ELSE NoSessionId]",
      new Place("DmClient.tla", 518, 8),
      "SEC 5.3.3 SHOULD");

  private DmClientGuard() {
  }
}
