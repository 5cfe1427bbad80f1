// Generated from DmServer.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.List;
import java.util.Set;
import org.omadm.runtime.Guard;
import org.omadm.runtime.Outcome;

/**
 * A call of an action of {@link DmServer}: what a trace records and an oracle replays.
 */
public sealed interface DmServerAction {
  /**
   * Calls the action, with these parameters, on a state.
   */
  Outcome<DmServer, ?> applyTo(DmServer state);

  /**
   * The conjuncts that say what the next state is and what is sent; none of a disjunction.
   */
  List<Guard> effects();

  /**
   * The server asks for a new session, under a session id it has not used before.
   *
   * <p>Clause: NOTI 6.2.10 MUST
   */
  record ServerSendNotification() implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverSendNotification();
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_SEND_NOTIFICATION_3, DmServerGuard.SERVER_SEND_NOTIFICATION_4);
    }
  }

  /**
   * The server sends the same notification again, since no session came.
   *
   * <p>Clause: SEED2 step 3 MAY
   */
  record ServerRepeatNotification() implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverRepeatNotification();
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_REPEAT_NOTIFICATION_3, DmServerGuard.SERVER_REPEAT_NOTIFICATION_4);
    }
  }

  /**
   * The server sends the notification with the backup nonce. It stays good until the
   * secret is gone, so the secrets should be due for renewal from now on, whether or not
   * this notification opens a session.
   *
   * <p>Clause: SEED2 step 5 MAY
   */
  record ServerSendBackupNotification() implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverSendBackupNotification();
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_SEND_BACKUP_NOTIFICATION_4,
          DmServerGuard.SERVER_SEND_BACKUP_NOTIFICATION_5);
    }
  }

  /**
   * The server waits no longer for a session. If the device may hold other secrets,
   * it tries those next.
   *
   * <p>Clause: SEED2 step 7 MAY
   */
  record ServerGiveUp() implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverGiveUp();
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_GIVE_UP_3, DmServerGuard.SERVER_GIVE_UP_4);
    }
  }

  /**
   * The server has waited for a session in vain.
   */
  record ServerWaitInVain() implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverWaitInVain();
    }

    @Override
    public List<Guard> effects() {
      return List.of();
    }
  }

  /**
   * The operator asks for other roles of the account.
   *
   * <p>Clause: SEED1 roles MAY
   */
  record ServerRequestRoles(Set<Role> roles) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverRequestRoles(roles);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_REQUEST_ROLES_4);
    }
  }

  /**
   * The server accepts credentials made with the stored client nonce, uses that nonce
   * up, and shows its own credentials, made with the stored server nonce.
   *
   * <p>Clause: PRO 8 MUST
   */
  record ServerAcceptPackage1(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverAcceptPackage1(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_ACCEPT_PACKAGE1_7, DmServerGuard.SERVER_ACCEPT_PACKAGE1_8);
    }
  }

  /**
   * The server accepts credentials made with the backup nonce as authentication, and
   * answers with credentials made with the backup nonce.
   *
   * <p>Clause: NOTI 5.1 MAY
   */
  record ServerAcceptBackupPackage1(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverAcceptBackupPackage1(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_ACCEPT_BACKUP_PACKAGE1_11,
          DmServerGuard.SERVER_ACCEPT_BACKUP_PACKAGE1_12);
    }
  }

  /**
   * The server challenges a device whose credentials it does not accept (401) or misses (407).
   *
   * <p>Clause: SEC 5.3.3 MUST
   */
  record ServerChallenge(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverChallenge(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_CHALLENGE_8, DmServerGuard.SERVER_CHALLENGE_9);
    }
  }

  /**
   * The server accepts the answer to its challenge, and shows its own credentials,
   * made with the nonce that the device gave with the answer.
   *
   * <p>Clause: SEC 5.3.4 MUST
   */
  record ServerAcceptRepeatedPackage1(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverAcceptRepeatedPackage1(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_ACCEPT_REPEATED_PACKAGE1_7,
          DmServerGuard.SERVER_ACCEPT_REPEATED_PACKAGE1_8);
    }
  }

  /**
   * The server refuses a device that fails the challenge, and waits for another: this one
   * may be a stranger. It keeps no nonce of this second 401, which nobody may answer. A server
   * that shows credentials with it makes them with a nonce of the stranger's choice.
   *
   * <p>Clause: PRO 9.1 MUST
   */
  record ServerRejectRepeatedPackage1(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverRejectRepeatedPackage1(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_REJECT_REPEATED_PACKAGE1_7,
          DmServerGuard.SERVER_REJECT_REPEATED_PACKAGE1_8);
    }
  }

  /**
   * The server stores the server nonce of the next session and, if a renewal is due,
   * replaces the secrets, both in one step.
   *
   * <p>Clause: SEED2 step 11 SHOULD
   */
  record ServerReplaceSecrets(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverReplaceSecrets(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_REPLACE_SECRETS_9, DmServerGuard.SERVER_REPLACE_SECRETS_10);
    }
  }

  /**
   * The server stores the server nonce of the next session and replaces the first of two
   * secrets.
   *
   * <p>Clause: SEED2 step 11 SHOULD
   */
  record ServerReplaceFirstSecret(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverReplaceFirstSecret(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_REPLACE_FIRST_SECRET_9,
          DmServerGuard.SERVER_REPLACE_FIRST_SECRET_10);
    }
  }

  /**
   * The device has the first of two secrets, and the server replaces the second.
   *
   * <p>Clause: SEED2 step 11 SHOULD
   */
  record ServerReplaceSecondSecret(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverReplaceSecondSecret(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_REPLACE_SECOND_SECRET_8,
          DmServerGuard.SERVER_REPLACE_SECOND_SECRET_9);
    }
  }

  /**
   * The server stores the server nonce of the next session and asks for the roles
   * that its operator wants.
   *
   * <p>Clause: SEED1 roles MAY
   */
  record ServerReplaceRoles(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverReplaceRoles(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_REPLACE_ROLES_9, DmServerGuard.SERVER_REPLACE_ROLES_10);
    }
  }

  /**
   * The server stores the server nonce of the next session and has nothing more to ask.
   *
   * <p>Clause: PRO 8 MUST
   */
  record ServerFinish(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverFinish(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_FINISH_9, DmServerGuard.SERVER_FINISH_10);
    }
  }

  /**
   * The server takes the device's word that it holds the new secrets, and forgets the
   * old ones.
   *
   * <p>Clause: NOTI 5.1 MAY
   */
  record ServerConfirmSecrets(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverConfirmSecrets(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmServerGuard.SERVER_CONFIRM_SECRETS_8, DmServerGuard.SERVER_CONFIRM_SECRETS_9);
    }
  }

  /**
   * The server takes the device's word that it still holds the old secrets, and will
   * replace them in another session.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ServerKeepSecrets(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverKeepSecrets(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_KEEP_SECRETS_8, DmServerGuard.SERVER_KEEP_SECRETS_9);
    }
  }

  /**
   * The server notes that its request for roles was answered, with yes or no.
   *
   * <p>Clause: PRO 8 MUST
   */
  record ServerConfirmRoles(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverConfirmRoles(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_CONFIRM_ROLES_7, DmServerGuard.SERVER_CONFIRM_ROLES_8);
    }
  }

  /**
   * The server hears that the device gives the session up, and says that it has understood.
   * What it does not know about the secrets of the device it keeps in mind.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ServerRecvAbort(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverRecvAbort(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_RECV_ABORT_7, DmServerGuard.SERVER_RECV_ABORT_8);
    }
  }

  /**
   * A message of a session reaches the server.
   */
  record ServerRecvMessage(ClientMessage message, int connection, Nonce freshNonce,
      SecretPair freshSecrets) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverRecvMessage(message, connection, freshNonce, freshSecrets);
    }

    @Override
    public List<Guard> effects() {
      return List.of();
    }
  }

  /**
   * The operator of the server does not want the session any more: the server answers the
   * device's message with that, and takes nothing from it.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ServerAbort(ClientMessage message, int connection) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverAbort(message, connection);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_ABORT_4, DmServerGuard.SERVER_ABORT_5);
    }
  }

  /**
   * The server gives a session up, since its connection is gone. What it does not know
   * about the secrets of the device it keeps in mind.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ServerEndSession(int connection) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverEndSession(connection);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_END_SESSION_4);
    }
  }

  /**
   * The server forgets the challenge of a connection that is gone, and waits on.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ServerForgetChallenge(int connection) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverForgetChallenge(connection);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_FORGET_CHALLENGE_4);
    }
  }

  /**
   * A connection is gone.
   */
  record ServerLoseConnection(int connection) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverLoseConnection(connection);
    }

    @Override
    public List<Guard> effects() {
      return List.of();
    }
  }

  /**
   * The server restarts: all its connections are gone.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ServerRestart() implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverRestart();
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_RESTART_2);
    }
  }

  /**
   * The server's store is restored from a copy, which ends its session. The device may
   * have used the client nonce of the copy since, and may hold other secrets by now.
   *
   * <p>Clause: SEC 5.3.3 SHOULD
   */
  record ServerRestore(Server copy, Nonce freshNonce) implements DmServerAction {
    @Override
    public Outcome<DmServer, ?> applyTo(DmServer state) {
      return state.serverRestore(copy, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmServerGuard.SERVER_RESTORE_3);
    }
  }
}
