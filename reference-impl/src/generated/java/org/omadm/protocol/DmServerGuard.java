// Generated from DmServer.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Guard;
import org.omadm.runtime.Place;

/**
 * The guards and effects of DmServer: each is called as its action, with the number of the conjunct.
 */
final class DmServerGuard {
  static final Guard SERVER_SEND_NOTIFICATION_1 = new Guard(
      "ServerSendNotification",
      "server.phase = \"idle\"",
      new Place("DmServer.tla", 222, 8),
      "NOTI 6.2.10 MUST");

  static final Guard SERVER_SEND_NOTIFICATION_2 = new Guard(
      "ServerSendNotification",
      "server.sessionId < LastSessionId",
      new Place("DmServer.tla", 223, 8),
      "NOTI 6.2.10 MUST");

  static final Guard SERVER_SEND_NOTIFICATION_3 = new Guard(
      "ServerSendNotification",
      "server' = [server EXCEPT !.phase = \"notified\", !.sessionId = server.sessionId + 1, !.attempts = 1]",
      new Place("DmServer.tla", 224, 8),
      "NOTI 6.2.10 MUST");

  static final Guard SERVER_SEND_NOTIFICATION_4 = new Guard(
      "ServerSendNotification",
      "Push({NotificationOf(server.sessionId + 1, server.serverNonce)})",
      new Place("DmServer.tla", 228, 8),
      "NOTI 6.2.10 MUST");

  static final Guard SERVER_REPEAT_NOTIFICATION_1 = new Guard(
      "ServerRepeatNotification",
      "server.phase = \"notified\"",
      new Place("DmServer.tla", 233, 8),
      "SEED2 step 3 MAY");

  static final Guard SERVER_REPEAT_NOTIFICATION_2 = new Guard(
      "ServerRepeatNotification",
      "server.attempts < AttemptsBeforeBackup",
      new Place("DmServer.tla", 234, 8),
      "SEED2 step 3 MAY");

  static final Guard SERVER_REPEAT_NOTIFICATION_3 = new Guard(
      "ServerRepeatNotification",
      "server' = [server EXCEPT !.attempts = server.attempts + 1]",
      new Place("DmServer.tla", 235, 8),
      "SEED2 step 3 MAY");

  static final Guard SERVER_REPEAT_NOTIFICATION_4 = new Guard(
      "ServerRepeatNotification",
      "Push({NotificationOf(server.sessionId, server.serverNonce)})",
      new Place("DmServer.tla", 236, 8),
      "SEED2 step 3 MAY");

  static final Guard SERVER_SEND_BACKUP_NOTIFICATION_1 = new Guard(
      "ServerSendBackupNotification",
      "server.phase = \"notified\"",
      new Place("DmServer.tla", 243, 8),
      "SEED2 step 5 MAY");

  static final Guard SERVER_SEND_BACKUP_NOTIFICATION_2 = new Guard(
      "ServerSendBackupNotification",
      "ServerResync",
      new Place("DmServer.tla", 244, 8),
      "SEED2 step 5 MAY");

  static final Guard SERVER_SEND_BACKUP_NOTIFICATION_3 = new Guard(
      "ServerSendBackupNotification",
      "server.attempts = AttemptsBeforeBackup",
      new Place("DmServer.tla", 245, 8),
      "SEED2 step 5 MAY");

  static final Guard SERVER_SEND_BACKUP_NOTIFICATION_4 = new Guard(
      "ServerSendBackupNotification",
      "server' = [server EXCEPT !.attempts = server.attempts + 1, !.backup = TRUE, !.renewalDue = server.renewalDue \\/ RenewalDue = \"sent\"]",
      new Place("DmServer.tla", 246, 8),
      "SEED2 step 5 MAY");

  static final Guard SERVER_SEND_BACKUP_NOTIFICATION_5 = new Guard(
      "ServerSendBackupNotification",
      "Push({NotificationOf(server.sessionId, BackupNonce)})",
      new Place("DmServer.tla", 250, 8),
      "SEED2 step 5 MAY");

  static final Guard SERVER_GIVE_UP_1 = new Guard(
      "ServerGiveUp",
      "server.phase = \"notified\"",
      new Place("DmServer.tla", 256, 8),
      "SEED2 step 7 MAY");

  static final Guard SERVER_GIVE_UP_2 = new Guard(
      "ServerGiveUp",
      "server.attempts = AllAttempts",
      new Place("DmServer.tla", 257, 8),
      "SEED2 step 7 MAY");

  static final Guard SERVER_GIVE_UP_3 = new Guard(
      "ServerGiveUp",
      "server' = [AfterSession(server) EXCEPT !.secrets = ConfirmedSecrets, !.otherSecrets = IF server.otherSecrets = {} THEN {} ELSE {server.secrets}]",
      new Place("DmServer.tla", 258, 8),
      "SEED2 step 7 MAY");

  static final Guard SERVER_GIVE_UP_4 = new Guard(
      "ServerGiveUp", "Push({})", new Place("DmServer.tla", 261, 8), "SEED2 step 7 MAY");

  static final Guard SERVER_REQUEST_ROLES_2 = new Guard(
      "ServerRequestRoles",
      "server.phase = \"idle\"",
      new Place("DmServer.tla", 273, 8),
      "SEED1 roles MAY");

  static final Guard SERVER_REQUEST_ROLES_3 = new Guard(
      "ServerRequestRoles",
      "server.rolesWanted = {}",
      new Place("DmServer.tla", 274, 8),
      "SEED1 roles MAY");

  static final Guard SERVER_REQUEST_ROLES_4 = new Guard(
      "ServerRequestRoles",
      "server' = [server EXCEPT !.rolesWanted = {roles}]",
      new Place("DmServer.tla", 275, 8),
      "SEED1 roles MAY");

  static final Guard SERVER_ACCEPT_PACKAGE1_1 = new Guard(
      "ServerAcceptPackage1",
      "message \\in Package1",
      new Place("DmServer.tla", 282, 8),
      "PRO 8 MUST");

  static final Guard SERVER_ACCEPT_PACKAGE1_2 = new Guard(
      "ServerAcceptPackage1",
      "connection \\in Nat",
      new Place("DmServer.tla", 283, 8),
      "PRO 8 MUST");

  static final Guard SERVER_ACCEPT_PACKAGE1_5 = new Guard(
      "ServerAcceptPackage1",
      "MayBegin(message, connection)",
      new Place("DmServer.tla", 286, 8),
      "PRO 8 MUST");

  static final Guard SERVER_ACCEPT_PACKAGE1_6 = new Guard(
      "ServerAcceptPackage1",
      "Verified(message.creds, server.clientNonce) # {}",
      new Place("DmServer.tla", 287, 8),
      "PRO 8 MUST");

  static final Guard SERVER_ACCEPT_PACKAGE1_7 = new Guard(
      "ServerAcceptPackage1",
      "server' = WithDevice( Verified(message.creds, server.clientNonce), message.sessionId, message.creds, connection, freshNonce)",
      new Place("DmServer.tla", 288, 8),
      "PRO 8 MUST");

  static final Guard SERVER_ACCEPT_PACKAGE1_8 = new Guard(
      "ServerAcceptPackage1",
      "Send({Package2For(Verified(message.creds, server.clientNonce), message.sessionId, message.byUser, server.serverNonce, freshNonce)})",
      new Place("DmServer.tla", 290, 8),
      "PRO 8 MUST");

  static final Guard SERVER_ACCEPT_BACKUP_PACKAGE1_1 = new Guard(
      "ServerAcceptBackupPackage1",
      "message \\in Package1",
      new Place("DmServer.tla", 297, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_ACCEPT_BACKUP_PACKAGE1_2 = new Guard(
      "ServerAcceptBackupPackage1",
      "connection \\in Nat",
      new Place("DmServer.tla", 298, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_ACCEPT_BACKUP_PACKAGE1_5 = new Guard(
      "ServerAcceptBackupPackage1",
      "MayBegin(message, connection)",
      new Place("DmServer.tla", 301, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_ACCEPT_BACKUP_PACKAGE1_6 = new Guard(
      "ServerAcceptBackupPackage1",
      "Verified(message.creds, server.clientNonce) = {}",
      new Place("DmServer.tla", 302, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_ACCEPT_BACKUP_PACKAGE1_7 = new Guard(
      "ServerAcceptBackupPackage1",
      "server.backup",
      new Place("DmServer.tla", 303, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_ACCEPT_BACKUP_PACKAGE1_8 = new Guard(
      "ServerAcceptBackupPackage1",
      "ResyncAnswer = \"success\"",
      new Place("DmServer.tla", 304, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_ACCEPT_BACKUP_PACKAGE1_9 = new Guard(
      "ServerAcceptBackupPackage1",
      "Verified(message.creds, BackupNonce) # {}",
      new Place("DmServer.tla", 305, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_ACCEPT_BACKUP_PACKAGE1_10 = new Guard(
      "ServerAcceptBackupPackage1",
      "~message.byUser",
      new Place("DmServer.tla", 306, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_ACCEPT_BACKUP_PACKAGE1_11 = new Guard(
      "ServerAcceptBackupPackage1",
      "server' = [WithDevice( Verified(message.creds, BackupNonce), message.sessionId, message.creds, connection, freshNonce) EXCEPT !.renewalDue = TRUE]",
      new Place("DmServer.tla", 307, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_ACCEPT_BACKUP_PACKAGE1_12 = new Guard(
      "ServerAcceptBackupPackage1",
      "Send({Package2For(Verified(message.creds, BackupNonce), message.sessionId, message.byUser, BackupNonce, freshNonce)})",
      new Place("DmServer.tla", 310, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_CHALLENGE_1 = new Guard(
      "ServerChallenge",
      "message \\in Package1",
      new Place("DmServer.tla", 316, 8),
      "SEC 5.3.3 MUST");

  static final Guard SERVER_CHALLENGE_2 = new Guard(
      "ServerChallenge",
      "connection \\in Nat",
      new Place("DmServer.tla", 317, 8),
      "SEC 5.3.3 MUST");

  static final Guard SERVER_CHALLENGE_5 = new Guard(
      "ServerChallenge",
      "MayBegin(message, connection)",
      new Place("DmServer.tla", 320, 8),
      "SEC 5.3.3 MUST");

  static final Guard SERVER_CHALLENGE_6 = new Guard(
      "ServerChallenge",
      "Verified(message.creds, server.clientNonce) = {}",
      new Place("DmServer.tla", 321, 8),
      "SEC 5.3.3 MUST");

  static final Guard SERVER_CHALLENGE_7 = new Guard(
      "ServerChallenge",
      "~(server.backup /\\ ResyncAnswer = \"success\" /\\ Verified(message.creds, BackupNonce) # {} /\\ ~message.byUser)",
      new Place("DmServer.tla", 322, 8),
      "SEC 5.3.3 MUST");

  static final Guard SERVER_CHALLENGE_8 = new Guard(
      "ServerChallenge",
      "server' = [server EXCEPT !.challenges = server.challenges \\cup {[connection |-> connection, sessionId |-> message.sessionId, nonce |-> NextClientNonce(freshNonce)]}, !.renewalDue = server.renewalDue \\/ Verified(message.creds, BackupNonce) # {}]",
      new Place("DmServer.tla", 323, 8),
      "SEC 5.3.3 MUST");

  static final Guard SERVER_CHALLENGE_9 = new Guard(
      "ServerChallenge",
      "Send({[type |-> \"ChallengePackage2\", sessionId |-> message.sessionId, missing |-> message.creds = {}, nextNonce |-> NextClientNonce(freshNonce), creds |-> CredsForAnyone(message.byUser, server.serverNonce)]})",
      new Place("DmServer.tla", 327, 8),
      "SEC 5.3.3 MUST");

  static final Guard SERVER_ACCEPT_REPEATED_PACKAGE1_1 = new Guard(
      "ServerAcceptRepeatedPackage1",
      "message \\in RepeatedPackage1",
      new Place("DmServer.tla", 337, 8),
      "SEC 5.3.4 MUST");

  static final Guard SERVER_ACCEPT_REPEATED_PACKAGE1_2 = new Guard(
      "ServerAcceptRepeatedPackage1",
      "connection \\in Nat",
      new Place("DmServer.tla", 338, 8),
      "SEC 5.3.4 MUST");

  static final Guard SERVER_ACCEPT_REPEATED_PACKAGE1_5 = new Guard(
      "ServerAcceptRepeatedPackage1",
      "MayAnswer(message, connection)",
      new Place("DmServer.tla", 341, 8),
      "SEC 5.3.4 MUST");

  static final Guard SERVER_ACCEPT_REPEATED_PACKAGE1_6 = new Guard(
      "ServerAcceptRepeatedPackage1",
      "Verified({message.cred}, ChallengeNonce(connection)) # {}",
      new Place("DmServer.tla", 342, 8),
      "SEC 5.3.4 MUST");

  static final Guard SERVER_ACCEPT_REPEATED_PACKAGE1_7 = new Guard(
      "ServerAcceptRepeatedPackage1",
      "server' = WithDevice( Verified({message.cred}, ChallengeNonce(connection)), message.sessionId, {message.cred}, connection, freshNonce)",
      new Place("DmServer.tla", 343, 8),
      "SEC 5.3.4 MUST");

  static final Guard SERVER_ACCEPT_REPEATED_PACKAGE1_8 = new Guard(
      "ServerAcceptRepeatedPackage1",
      "Send({Package2For(Verified({message.cred}, ChallengeNonce(connection)), message.sessionId, message.byUser, message.nextNonce, freshNonce)})",
      new Place("DmServer.tla", 345, 8),
      "SEC 5.3.4 MUST");

  static final Guard SERVER_REJECT_REPEATED_PACKAGE1_1 = new Guard(
      "ServerRejectRepeatedPackage1",
      "message \\in RepeatedPackage1",
      new Place("DmServer.tla", 353, 8),
      "PRO 9.1 MUST");

  static final Guard SERVER_REJECT_REPEATED_PACKAGE1_2 = new Guard(
      "ServerRejectRepeatedPackage1",
      "connection \\in Nat",
      new Place("DmServer.tla", 354, 8),
      "PRO 9.1 MUST");

  static final Guard SERVER_REJECT_REPEATED_PACKAGE1_5 = new Guard(
      "ServerRejectRepeatedPackage1",
      "MayAnswer(message, connection)",
      new Place("DmServer.tla", 357, 8),
      "PRO 9.1 MUST");

  static final Guard SERVER_REJECT_REPEATED_PACKAGE1_6 = new Guard(
      "ServerRejectRepeatedPackage1",
      "Verified({message.cred}, ChallengeNonce(connection)) = {}",
      new Place("DmServer.tla", 358, 8),
      "PRO 9.1 MUST");

  static final Guard SERVER_REJECT_REPEATED_PACKAGE1_7 = new Guard(
      "ServerRejectRepeatedPackage1",
      "server' = WithoutChallenge(connection)",
      new Place("DmServer.tla", 359, 8),
      "PRO 9.1 MUST");

  static final Guard SERVER_REJECT_REPEATED_PACKAGE1_8 = new Guard(
      "ServerRejectRepeatedPackage1",
      "Send({[type |-> \"ChallengePackage2\", sessionId |-> message.sessionId, missing |-> FALSE, nextNonce |-> NextClientNonce(freshNonce), creds |-> CredsForAnyone(message.byUser, message.nextNonce)]})",
      new Place("DmServer.tla", 360, 8),
      "PRO 9.1 MUST");

  static final Guard SERVER_REPLACE_SECRETS_1 = new Guard(
      "ServerReplaceSecrets",
      "message \\in Package3",
      new Place("DmServer.tla", 371, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECRETS_2 = new Guard(
      "ServerReplaceSecrets",
      "connection \\in Nat",
      new Place("DmServer.tla", 372, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECRETS_5 = new Guard(
      "ServerReplaceSecrets",
      "server.phase = \"authenticated\"",
      new Place("DmServer.tla", 375, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECRETS_6 = new Guard(
      "ServerReplaceSecrets",
      "InSession(message.sessionId, message.creds, connection)",
      new Place("DmServer.tla", 376, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECRETS_7 = new Guard(
      "ServerReplaceSecrets",
      "RenewsNow",
      new Place("DmServer.tla", 377, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECRETS_8 = new Guard(
      "ServerReplaceSecrets",
      "~RenewsInTwo",
      new Place("DmServer.tla", 378, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECRETS_9 = new Guard(
      "ServerReplaceSecrets",
      "server' = [Changing(server.secrets, RenewedSecrets(freshSecrets)) EXCEPT !.phase = \"renewing\", !.serverNonce = message.nextNonce, !.clientNonce = AcknowledgedClientNonce]",
      new Place("DmServer.tla", 379, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECRETS_10 = new Guard(
      "ServerReplaceSecrets",
      "Send({[type |-> \"SecretsPackage4\", sessionId |-> server.session, secrets |-> RenewedSecrets(freshSecrets)]})",
      new Place("DmServer.tla", 383, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_FIRST_SECRET_1 = new Guard(
      "ServerReplaceFirstSecret",
      "message \\in Package3",
      new Place("DmServer.tla", 391, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_FIRST_SECRET_2 = new Guard(
      "ServerReplaceFirstSecret",
      "connection \\in Nat",
      new Place("DmServer.tla", 392, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_FIRST_SECRET_5 = new Guard(
      "ServerReplaceFirstSecret",
      "server.phase = \"authenticated\"",
      new Place("DmServer.tla", 395, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_FIRST_SECRET_6 = new Guard(
      "ServerReplaceFirstSecret",
      "InSession(message.sessionId, message.creds, connection)",
      new Place("DmServer.tla", 396, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_FIRST_SECRET_7 = new Guard(
      "ServerReplaceFirstSecret",
      "RenewsNow",
      new Place("DmServer.tla", 397, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_FIRST_SECRET_8 = new Guard(
      "ServerReplaceFirstSecret",
      "RenewsInTwo",
      new Place("DmServer.tla", 398, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_FIRST_SECRET_9 = new Guard(
      "ServerReplaceFirstSecret",
      "server' = [Changing(server.secrets, FirstRenewedSecrets(freshSecrets)) EXCEPT !.phase = \"renewingFirst\", !.serverNonce = message.nextNonce, !.clientNonce = AcknowledgedClientNonce]",
      new Place("DmServer.tla", 399, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_FIRST_SECRET_10 = new Guard(
      "ServerReplaceFirstSecret",
      "Send({[type |-> \"SecretsPackage4\", sessionId |-> server.session, secrets |-> FirstRenewedSecrets(freshSecrets)]})",
      new Place("DmServer.tla", 403, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECOND_SECRET_1 = new Guard(
      "ServerReplaceSecondSecret",
      "message \\in StatusPackage3",
      new Place("DmServer.tla", 410, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECOND_SECRET_2 = new Guard(
      "ServerReplaceSecondSecret",
      "connection \\in Nat",
      new Place("DmServer.tla", 411, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECOND_SECRET_5 = new Guard(
      "ServerReplaceSecondSecret",
      "server.phase = \"renewingFirst\"",
      new Place("DmServer.tla", 414, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECOND_SECRET_6 = new Guard(
      "ServerReplaceSecondSecret",
      "InSession(message.sessionId, message.creds, connection)",
      new Place("DmServer.tla", 415, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECOND_SECRET_7 = new Guard(
      "ServerReplaceSecondSecret",
      "message.result = \"done\"",
      new Place("DmServer.tla", 416, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECOND_SECRET_8 = new Guard(
      "ServerReplaceSecondSecret",
      "server' = [Changing(ConfirmedSecrets, SecondRenewedSecrets(freshSecrets)) EXCEPT !.phase = \"renewing\"]",
      new Place("DmServer.tla", 417, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_SECOND_SECRET_9 = new Guard(
      "ServerReplaceSecondSecret",
      "Send({[type |-> \"SecretsPackage4\", sessionId |-> server.session, secrets |-> SecondRenewedSecrets(freshSecrets)]})",
      new Place("DmServer.tla", 419, 8),
      "SEED2 step 11 SHOULD");

  static final Guard SERVER_REPLACE_ROLES_1 = new Guard(
      "ServerReplaceRoles",
      "message \\in Package3",
      new Place("DmServer.tla", 427, 8),
      "SEED1 roles MAY");

  static final Guard SERVER_REPLACE_ROLES_2 = new Guard(
      "ServerReplaceRoles",
      "connection \\in Nat",
      new Place("DmServer.tla", 428, 8),
      "SEED1 roles MAY");

  static final Guard SERVER_REPLACE_ROLES_5 = new Guard(
      "ServerReplaceRoles",
      "server.phase = \"authenticated\"",
      new Place("DmServer.tla", 431, 8),
      "SEED1 roles MAY");

  static final Guard SERVER_REPLACE_ROLES_6 = new Guard(
      "ServerReplaceRoles",
      "InSession(message.sessionId, message.creds, connection)",
      new Place("DmServer.tla", 432, 8),
      "SEED1 roles MAY");

  static final Guard SERVER_REPLACE_ROLES_7 = new Guard(
      "ServerReplaceRoles", "~RenewsNow", new Place("DmServer.tla", 433, 8), "SEED1 roles MAY");

  static final Guard SERVER_REPLACE_ROLES_8 = new Guard(
      "ServerReplaceRoles",
      "server.rolesWanted # {}",
      new Place("DmServer.tla", 434, 8),
      "SEED1 roles MAY");

  static final Guard SERVER_REPLACE_ROLES_9 = new Guard(
      "ServerReplaceRoles",
      "server' = [server EXCEPT !.phase = \"commanding\", !.serverNonce = message.nextNonce, !.clientNonce = AcknowledgedClientNonce]",
      new Place("DmServer.tla", 435, 8),
      "SEED1 roles MAY");

  static final Guard SERVER_REPLACE_ROLES_10 = new Guard(
      "ServerReplaceRoles",
      "Send({[type |-> \"RolesPackage4\", sessionId |-> server.session, roles |-> CHOOSE r \\in server.rolesWanted : TRUE]})",
      new Place("DmServer.tla", 439, 8),
      "SEED1 roles MAY");

  static final Guard SERVER_FINISH_1 = new Guard(
      "ServerFinish", "message \\in Package3", new Place("DmServer.tla", 446, 8), "PRO 8 MUST");

  static final Guard SERVER_FINISH_2 = new Guard(
      "ServerFinish", "connection \\in Nat", new Place("DmServer.tla", 447, 8), "PRO 8 MUST");

  static final Guard SERVER_FINISH_5 = new Guard(
      "ServerFinish",
      "server.phase = \"authenticated\"",
      new Place("DmServer.tla", 450, 8),
      "PRO 8 MUST");

  static final Guard SERVER_FINISH_6 = new Guard(
      "ServerFinish",
      "InSession(message.sessionId, message.creds, connection)",
      new Place("DmServer.tla", 451, 8),
      "PRO 8 MUST");

  static final Guard SERVER_FINISH_7 = new Guard(
      "ServerFinish", "~RenewsNow", new Place("DmServer.tla", 452, 8), "PRO 8 MUST");

  static final Guard SERVER_FINISH_8 = new Guard(
      "ServerFinish", "server.rolesWanted = {}", new Place("DmServer.tla", 453, 8), "PRO 8 MUST");

  static final Guard SERVER_FINISH_9 = new Guard(
      "ServerFinish",
      "server' = [AfterSession(server) EXCEPT !.serverNonce = message.nextNonce, !.clientNonce = AcknowledgedClientNonce]",
      new Place("DmServer.tla", 454, 8),
      "PRO 8 MUST");

  static final Guard SERVER_FINISH_10 = new Guard(
      "ServerFinish",
      "Send({[type |-> \"Package4\", sessionId |-> server.session]})",
      new Place("DmServer.tla", 457, 8),
      "PRO 8 MUST");

  static final Guard SERVER_CONFIRM_SECRETS_1 = new Guard(
      "ServerConfirmSecrets",
      "message \\in StatusPackage3",
      new Place("DmServer.tla", 463, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_CONFIRM_SECRETS_2 = new Guard(
      "ServerConfirmSecrets",
      "connection \\in Nat",
      new Place("DmServer.tla", 464, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_CONFIRM_SECRETS_5 = new Guard(
      "ServerConfirmSecrets",
      "server.phase = \"renewing\"",
      new Place("DmServer.tla", 467, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_CONFIRM_SECRETS_6 = new Guard(
      "ServerConfirmSecrets",
      "InSession(message.sessionId, message.creds, connection)",
      new Place("DmServer.tla", 468, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_CONFIRM_SECRETS_7 = new Guard(
      "ServerConfirmSecrets",
      "message.result = \"done\"",
      new Place("DmServer.tla", 469, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_CONFIRM_SECRETS_8 = new Guard(
      "ServerConfirmSecrets",
      "server' = [AfterSession(server) EXCEPT !.secrets = ConfirmedSecrets, !.otherSecrets = {}, !.renewalDue = FALSE]",
      new Place("DmServer.tla", 470, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_CONFIRM_SECRETS_9 = new Guard(
      "ServerConfirmSecrets",
      "Send({[type |-> \"Package4\", sessionId |-> server.session]})",
      new Place("DmServer.tla", 474, 8),
      "NOTI 5.1 MAY");

  static final Guard SERVER_KEEP_SECRETS_1 = new Guard(
      "ServerKeepSecrets",
      "message \\in StatusPackage3",
      new Place("DmServer.tla", 480, 8),
      "PRO 8 MAY");

  static final Guard SERVER_KEEP_SECRETS_2 = new Guard(
      "ServerKeepSecrets", "connection \\in Nat", new Place("DmServer.tla", 481, 8), "PRO 8 MAY");

  static final Guard SERVER_KEEP_SECRETS_5 = new Guard(
      "ServerKeepSecrets",
      "server.phase \\in {\"renewingFirst\", \"renewing\"}",
      new Place("DmServer.tla", 484, 8),
      "PRO 8 MAY");

  static final Guard SERVER_KEEP_SECRETS_6 = new Guard(
      "ServerKeepSecrets",
      "InSession(message.sessionId, message.creds, connection)",
      new Place("DmServer.tla", 485, 8),
      "PRO 8 MAY");

  static final Guard SERVER_KEEP_SECRETS_7 = new Guard(
      "ServerKeepSecrets",
      "message.result = \"refused\"",
      new Place("DmServer.tla", 486, 8),
      "PRO 8 MAY");

  static final Guard SERVER_KEEP_SECRETS_8 = new Guard(
      "ServerKeepSecrets",
      "server' = [AfterSession(server) EXCEPT !.otherSecrets = {}]",
      new Place("DmServer.tla", 487, 8),
      "PRO 8 MAY");

  static final Guard SERVER_KEEP_SECRETS_9 = new Guard(
      "ServerKeepSecrets",
      "Send({[type |-> \"Package4\", sessionId |-> server.session]})",
      new Place("DmServer.tla", 488, 8),
      "PRO 8 MAY");

  static final Guard SERVER_CONFIRM_ROLES_1 = new Guard(
      "ServerConfirmRoles",
      "message \\in StatusPackage3",
      new Place("DmServer.tla", 493, 8),
      "PRO 8 MUST");

  static final Guard SERVER_CONFIRM_ROLES_2 = new Guard(
      "ServerConfirmRoles", "connection \\in Nat", new Place("DmServer.tla", 494, 8), "PRO 8 MUST");

  static final Guard SERVER_CONFIRM_ROLES_5 = new Guard(
      "ServerConfirmRoles",
      "server.phase = \"commanding\"",
      new Place("DmServer.tla", 497, 8),
      "PRO 8 MUST");

  static final Guard SERVER_CONFIRM_ROLES_6 = new Guard(
      "ServerConfirmRoles",
      "InSession(message.sessionId, message.creds, connection)",
      new Place("DmServer.tla", 498, 8),
      "PRO 8 MUST");

  static final Guard SERVER_CONFIRM_ROLES_7 = new Guard(
      "ServerConfirmRoles",
      "server' = [AfterSession(server) EXCEPT !.rolesWanted = {}]",
      new Place("DmServer.tla", 499, 8),
      "PRO 8 MUST");

  static final Guard SERVER_CONFIRM_ROLES_8 = new Guard(
      "ServerConfirmRoles",
      "Send({[type |-> \"Package4\", sessionId |-> server.session]})",
      new Place("DmServer.tla", 500, 8),
      "PRO 8 MUST");

  static final Guard SERVER_RECV_ABORT_1 = new Guard(
      "ServerRecvAbort",
      "message \\in AbortPackage3",
      new Place("DmServer.tla", 506, 8),
      "PRO 8 MAY");

  static final Guard SERVER_RECV_ABORT_2 = new Guard(
      "ServerRecvAbort", "connection \\in Nat", new Place("DmServer.tla", 507, 8), "PRO 8 MAY");

  static final Guard SERVER_RECV_ABORT_5 = new Guard(
      "ServerRecvAbort",
      "server.phase \\in SessionPhase",
      new Place("DmServer.tla", 510, 8),
      "PRO 8 MAY");

  static final Guard SERVER_RECV_ABORT_6 = new Guard(
      "ServerRecvAbort",
      "InSession(message.sessionId, message.creds, connection)",
      new Place("DmServer.tla", 511, 8),
      "PRO 8 MAY");

  static final Guard SERVER_RECV_ABORT_7 = new Guard(
      "ServerRecvAbort",
      "server' = AfterSession(server)",
      new Place("DmServer.tla", 512, 8),
      "PRO 8 MAY");

  static final Guard SERVER_RECV_ABORT_8 = new Guard(
      "ServerRecvAbort",
      "Send({[type |-> \"Package4\", sessionId |-> server.session]})",
      new Place("DmServer.tla", 513, 8),
      "PRO 8 MAY");

  static final Guard SERVER_ABORT_1 = new Guard(
      "ServerAbort",
      "message \\in Package3 \\cup StatusPackage3",
      new Place("DmServer.tla", 537, 8),
      "PRO 8 MAY");

  static final Guard SERVER_ABORT_2 = new Guard(
      "ServerAbort", "connection \\in Nat", new Place("DmServer.tla", 538, 8), "PRO 8 MAY");

  static final Guard SERVER_ABORT_3 = new Guard(
      "ServerAbort",
      "ServerExpects(message, connection)",
      new Place("DmServer.tla", 539, 8),
      "PRO 8 MAY");

  static final Guard SERVER_ABORT_4 = new Guard(
      "ServerAbort",
      "server' = AfterSession(server)",
      new Place("DmServer.tla", 540, 8),
      "PRO 8 MAY");

  static final Guard SERVER_ABORT_5 = new Guard(
      "ServerAbort",
      "Send({[type |-> \"AbortPackage4\", sessionId |-> server.session]})",
      new Place("DmServer.tla", 541, 8),
      "PRO 8 MAY");

  static final Guard SERVER_END_SESSION_1 = new Guard(
      "ServerEndSession", "connection \\in Nat", new Place("DmServer.tla", 547, 8), "PRO 8 MAY");

  static final Guard SERVER_END_SESSION_2 = new Guard(
      "ServerEndSession",
      "server.phase \\in SessionPhase",
      new Place("DmServer.tla", 548, 8),
      "PRO 8 MAY");

  static final Guard SERVER_END_SESSION_3 = new Guard(
      "ServerEndSession",
      "connection = server.connection",
      new Place("DmServer.tla", 549, 8),
      "PRO 8 MAY");

  static final Guard SERVER_END_SESSION_4 = new Guard(
      "ServerEndSession",
      "server' = AfterSession(server)",
      new Place("DmServer.tla", 550, 8),
      "PRO 8 MAY");

  static final Guard SERVER_FORGET_CHALLENGE_1 = new Guard(
      "ServerForgetChallenge",
      "connection \\in Nat",
      new Place("DmServer.tla", 555, 8),
      "PRO 8 MAY");

  static final Guard SERVER_FORGET_CHALLENGE_2 = new Guard(
      "ServerForgetChallenge",
      "server.phase \\in {\"idle\", \"notified\"}",
      new Place("DmServer.tla", 556, 8),
      "PRO 8 MAY");

  static final Guard SERVER_FORGET_CHALLENGE_3 = new Guard(
      "ServerForgetChallenge",
      "ChallengesOn(connection) # {}",
      new Place("DmServer.tla", 557, 8),
      "PRO 8 MAY");

  static final Guard SERVER_FORGET_CHALLENGE_4 = new Guard(
      "ServerForgetChallenge",
      "server' = WithoutChallenge(connection)",
      new Place("DmServer.tla", 558, 8),
      "PRO 8 MAY");

  static final Guard SERVER_RESTART_1 = new Guard(
      "ServerRestart",
      "server.phase \\in SessionPhase \\/ server.challenges # {}",
      new Place("DmServer.tla", 568, 8),
      "PRO 8 MAY");

  static final Guard SERVER_RESTART_2 = new Guard(
      "ServerRestart",
      "server' = IF server.phase = \"notified\" THEN [server EXCEPT !.challenges = {}] ELSE AfterSession(server)",
      new Place("DmServer.tla", 569, 8),
      "PRO 8 MAY");

  static final Guard SERVER_RESTORE_3 = new Guard(
      "ServerRestore",
      "server' = [BroughtBack(copy) EXCEPT !.sessionId = IF RestoreBrings = \"nonces\" THEN server.sessionId ELSE copy.sessionId, !.clientNonce = IF NonceAfterRestore = \"fresh\" THEN freshNonce ELSE copy.clientNonce, !.serverNonce = copy.serverNonce]",
      new Place("DmServer.tla", 582, 8),
      "SEC 5.3.3 SHOULD");

  private DmServerGuard() {
  }
}
