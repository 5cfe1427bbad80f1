// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.oracle;

import static org.omadm.properties.oracle.FieldChange.disables;
import static org.omadm.properties.oracle.FieldChange.disablesLater;
import static org.omadm.properties.oracle.FieldChange.leadsTo;
import static org.omadm.properties.oracle.FieldChange.renames;
import static org.omadm.properties.oracle.FieldChange.sends;
import static org.omadm.properties.oracle.FieldChange.to;

import java.util.stream.Stream;

/**
 * Changes of one field that the judge must see.
 *
 * <p>These it cannot see, since the step is legal with any value of them: {@code freshNonce} of
 * ClientFinish, ClientReplaceSecrets, ServerReplaceSecrets, ServerConfirmSecrets and ServerFinish;
 * {@code freshSecrets} of every step but ServerReplaceSecrets; the {@code cred} that
 * ServerChallenge does not accept; of a notification that the device rejects, its {@code digest}
 * and its {@code trigger}; readings that no step of the trace depends on.
 */
final class FieldChanges {
  private FieldChanges() {}

  static Stream<FieldChange> all() {
    return Stream.of(
            guards(), renamings(), messages(), clientStates(), serverStates(), beginnings())
        .flatMap(changes -> changes);
  }

  private static Stream<FieldChange> guards() {
    return Stream.of(
        disables(
            "ClientAcceptBackupNotification",
            "/parameters/notification/digest",
            FieldChange::otherDigit,
            "MadeWith(notification, BackupNonce)"),
        disables(
            "ClientAcceptNotification",
            "/parameters/notification/trigger/octets",
            FieldChange::otherDigit,
            "MadeWith(notification, client.serverNonce)"),
        disables(
            "ClientAcceptPackage2",
            "/parameters/message/creds/0",
            FieldChange::otherDigit,
            "ServerIsProved(message.creds)"),
        disables(
            "ClientFinish",
            "/parameters/message/sessionId",
            FieldChange::oneMore,
            "message.sessionId = client.sessionId"),
        disables(
            "ServerChallenge",
            "/parameters/message/sessionId",
            FieldChange::oneMore,
            "MayBegin(message, connection)"),
        disables(
            "ServerAcceptRepeatedPackage1",
            "/parameters/message/cred",
            FieldChange::otherDigit,
            "Verified({message.cred}, ChallengeNonce(connection)) # {}"),
        disables(
            "ServerAcceptRepeatedPackage1",
            "/parameters/connection",
            FieldChange::oneMore,
            "MayAnswer(message, connection)"),
        disables(
            "ServerConfirmSecrets",
            "/parameters/message/result",
            to("refused"),
            "message.result = \"done\""));
  }

  private static Stream<FieldChange> renamings() {
    return Stream.of(
        renames(
            "ClientAcceptBackupNotification",
            "ClientAcceptNotification",
            "MadeWith(notification, client.serverNonce)"),
        renames(
            "ClientAcceptNotification",
            "ClientIgnoreNotification",
            "~(IsNew(notification) /\\ MayConnect)"),
        renames("ClientFinish", "ClientReplaceSecrets", "message \\in SecretsPackage4"),
        renames(
            "ServerRepeatNotification",
            "ServerSendBackupNotification",
            "server.attempts = AttemptsBeforeBackup"),
        renames("ServerReplaceSecrets", "ServerFinish", "~RenewsNow"));
  }

  private static Stream<FieldChange> messages() {
    return Stream.of(
        sends(
            "ClientAcceptBackupNotification",
            "/sent/0/creds/0",
            FieldChange::otherDigit,
            "sent[0].creds[0] has other octets",
            "Send({Package1For("),
        sends(
            "ClientAcceptBackupNotification",
            "/parameters/notification/trigger/sessionId",
            FieldChange::oneMore,
            "sent[0].sessionId is 1, not 2",
            "Send({Package1For("),
        sends(
            "ClientAnswerChallenge",
            "/parameters/message/nextNonce",
            FieldChange::otherDigit,
            "sent[0].cred has other octets",
            "Send({[type |-> \"RepeatedPackage1\""),
        sends(
            "ClientAnswerChallenge",
            "/parameters/freshNonce",
            FieldChange::otherDigit,
            "sent[0].nextNonce has other octets",
            "Send({[type |-> \"RepeatedPackage1\""),
        sends(
            "ClientReplaceSecrets",
            "/sent/0/result",
            to("refused"),
            "sent[0].result is \"refused\", not \"done\"",
            "Send({[type |-> \"StatusPackage3\""),
        sends(
            "ServerSendNotification",
            "/sent",
            FieldChange::emptied,
            "sent is a set of 0, not a set of 1",
            "Push({NotificationOf("),
        sends(
            "ServerSendBackupNotification",
            "/sent/0/digest",
            FieldChange::otherDigit,
            "sent[0].digest has other octets",
            "Push({NotificationOf(server.sessionId, BackupNonce)})"),
        sends(
            "ServerChallenge",
            "/parameters/freshNonce",
            FieldChange::otherDigit,
            "sent[0].nextNonce has other octets",
            "Send({[type |-> \"ChallengePackage2\""),
        sends(
            "ServerReplaceSecrets",
            "/parameters/freshSecrets/serverSecret",
            FieldChange::otherDigit,
            "sent[0].secrets.serverSecret has other octets",
            "Send({[type |-> \"SecretsPackage4\""),
        sends(
            "ServerFinish",
            "/sent/0/type",
            to("ChallengePackage2"),
            "sent[0].type is \"ChallengePackage2\", not \"Package4\"",
            "Send({[type |-> \"Package4\""));
  }

  private static Stream<FieldChange> clientStates() {
    return Stream.of(
        leadsTo(
            "ClientRejectNotification",
            "/state/failed",
            FieldChange::negated,
            "state.failed is false, not true"),
        leadsTo(
            "ClientAcceptBackupNotification",
            "/state/accepted",
            FieldChange::emptied,
            "state.accepted is a set of 0, not a set of 1"),
        leadsTo(
            "ClientAcceptPackage2",
            "/state/serverNonce",
            FieldChange::otherDigit,
            "state.serverNonce has other octets"),
        leadsTo(
            "ClientReplaceSecrets",
            "/state/secrets/serverSecret",
            FieldChange::otherDigit,
            "state.secrets.serverSecret has other octets"),
        leadsTo(
            "ClientReplaceSecrets",
            "/state/roles",
            FieldChange::emptied,
            "state.roles is a set of 0, not a set of 2"),
        leadsTo(
            "ClientFinish",
            "/state/phase",
            to("opened"),
            "state.phase is \"opened\", not \"idle\""));
  }

  private static Stream<FieldChange> serverStates() {
    return Stream.of(
        leadsTo(
            "ServerSendNotification",
            "/state/attempts",
            FieldChange::oneMore,
            "state.attempts is 2, not 1"),
        leadsTo(
            "ServerSendBackupNotification",
            "/state/renewalDue",
            FieldChange::negated,
            "state.renewalDue is false, not true"),
        leadsTo(
            "ServerChallenge", "/state/connection", FieldChange::oneMore, "state.connection is "),
        leadsTo(
            "ServerAcceptRepeatedPackage1",
            "/state/clientNonce",
            FieldChange::otherDigit,
            "state.clientNonce has other octets"),
        leadsTo(
            "ServerReplaceSecrets",
            "/state/otherSecrets/0/clientSecret",
            FieldChange::otherDigit,
            "state.otherSecrets[0].clientSecret has other octets"),
        leadsTo(
            "ServerConfirmSecrets",
            "/state/phase",
            to("renewing"),
            "state.phase is \"renewing\", not \"idle\""));
  }

  private static Stream<FieldChange> beginnings() {
    return Stream.of(
        disablesLater(
            "client",
            "/profile/nonceResync",
            FieldChange::negated,
            "ClientAcceptBackupNotification",
            "TakesBackupNonce"),
        disablesLater(
            "server",
            "/profile/resyncAnswer",
            to("success"),
            "ServerChallenge",
            "~(server.backup /\\ ResyncAnswer = \"success\""),
        new FieldChange(
            "client",
            "/state/serverNonce",
            FieldChange::otherDigit,
            "ClientRejectNotification",
            "state.serverNonce has other octets",
            "client' = "),
        new FieldChange(
            "server",
            "/account/serverId",
            to("someone.else"),
            "ServerSendNotification",
            "sent[0].digest has other octets",
            "Push({NotificationOf("));
  }
}
