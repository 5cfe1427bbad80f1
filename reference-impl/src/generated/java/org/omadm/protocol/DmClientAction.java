// Generated from DmClient.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.List;
import org.omadm.runtime.Guard;
import org.omadm.runtime.Outcome;

/**
 * A call of an action of {@link DmClient}: what a trace records and an oracle replays.
 */
public sealed interface DmClientAction {
  /**
   * Calls the action, with these parameters, on a state.
   */
  Outcome<DmClient, ClientMessage> applyTo(DmClient state);

  /**
   * The conjuncts that say what the next state is and what is sent; none of a disjunction.
   */
  List<Guard> effects();

  /**
   * The device accepts a notification made with its stored server nonce and opens
   * the session that the notification asks for.
   *
   * <p>Clause: NOTI 6.2.2 MUST
   */
  record ClientAcceptNotification(Notification notification) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientAcceptNotification(notification);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_ACCEPT_NOTIFICATION_6, DmClientGuard.CLIENT_ACCEPT_NOTIFICATION_7);
    }
  }

  /**
   * The device accepts a notification made with the backup nonce and opens the
   * session with credentials made with the backup nonce.
   *
   * <p>Clause: NOTI 5.1 SHOULD
   */
  record ClientAcceptBackupNotification(Notification notification) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientAcceptBackupNotification(notification);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_ACCEPT_BACKUP_NOTIFICATION_8,
          DmClientGuard.CLIENT_ACCEPT_BACKUP_NOTIFICATION_9);
    }
  }

  /**
   * A device without the backup nonce opens a session although the check has failed: one in
   * the field does, against the clause.
   *
   * <p>Clause: NOTI 6.2.2 MUST
   */
  record ClientAcceptUnverifiedNotification(Notification notification) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientAcceptUnverifiedNotification(notification);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_8,
          DmClientGuard.CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_9);
    }
  }

  /**
   * The device drops a notification that fails the check, and remembers only that
   * one has failed.
   *
   * <p>Clause: NOTI 5.1 MUST
   */
  record ClientRejectNotification(Notification notification) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientRejectNotification(notification);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_REJECT_NOTIFICATION_6, DmClientGuard.CLIENT_REJECT_NOTIFICATION_7);
    }
  }

  /**
   * The device drops a good notification that it has accepted before, or that asks for a
   * connection which it does not make.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   */
  record ClientIgnoreNotification(Notification notification) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientIgnoreNotification(notification);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_IGNORE_NOTIFICATION_5, DmClientGuard.CLIENT_IGNORE_NOTIFICATION_6);
    }
  }

  /**
   * A device in a session drops a notification, whatever it is, if it queues none.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   */
  record ClientDropNotification(Notification notification) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientDropNotification(notification);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_DROP_NOTIFICATION_4, DmClientGuard.CLIENT_DROP_NOTIFICATION_5);
    }
  }

  /**
   * A device in a session accepts a notification made with its stored server nonce, if it
   * checks any there, and keeps it for the time after the session.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   */
  record ClientKeepNotification(Notification notification) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientKeepNotification(notification);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_KEEP_NOTIFICATION_7, DmClientGuard.CLIENT_KEEP_NOTIFICATION_8);
    }
  }

  /**
   * The same with a notification made with the backup nonce.
   *
   * <p>Clause: NOTI 5.1 SHOULD
   */
  record ClientKeepBackupNotification(Notification notification) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientKeepBackupNotification(notification);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_KEEP_BACKUP_NOTIFICATION_9,
          DmClientGuard.CLIENT_KEEP_BACKUP_NOTIFICATION_10);
    }
  }

  /**
   * A notification reaches the device.
   */
  record ClientRecvNotification(Notification notification) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientRecvNotification(notification);
    }

    @Override
    public List<Guard> effects() {
      return List.of();
    }
  }

  /**
   * The device opens the session of a notification that it has kept.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   */
  record ClientOpenWaiting() implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientOpenWaiting();
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmClientGuard.CLIENT_OPEN_WAITING_3, DmClientGuard.CLIENT_OPEN_WAITING_4);
    }
  }

  /**
   * The user of the device opens a session, under a session id that the device chooses.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ClientOpenSession(int sessionId) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientOpenSession(sessionId);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmClientGuard.CLIENT_OPEN_SESSION_4, DmClientGuard.CLIENT_OPEN_SESSION_5);
    }
  }

  /**
   * The device answers a challenge once, with credentials made with the nonce of the
   * challenge, and gives the server a fresh nonce for its own credentials. It should
   * store neither: the server has not proved itself yet.
   *
   * <p>Clause: SEC 5.3.4 MUST
   */
  record ClientAnswerChallenge(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientAnswerChallenge(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_ANSWER_CHALLENGE_6, DmClientGuard.CLIENT_ANSWER_CHALLENGE_7);
    }
  }

  /**
   * The device is challenged once more and ends the session: one retry is all there is. One in
   * the field ends it as well when the server misses credentials that it has not shown.
   *
   * <p>Clause: SEC 5.3.3 MUST
   */
  record ClientRefuseChallenge(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientRefuseChallenge(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_REFUSE_CHALLENGE_5, DmClientGuard.CLIENT_REFUSE_CHALLENGE_6);
    }
  }

  /**
   * The device accepts the server, stores the client nonce of the next session, and
   * sends the server nonce of the next session.
   *
   * <p>Clause: SEC 5.3.3 MUST
   */
  record ClientAcceptPackage2(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientAcceptPackage2(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_ACCEPT_PACKAGE2_7, DmClientGuard.CLIENT_ACCEPT_PACKAGE2_8);
    }
  }

  /**
   * The device ends the session of a server that has not proved itself.
   *
   * <p>Clause: SEC 5.3.3 MUST
   */
  record ClientRejectPackage2(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientRejectPackage2(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_REJECT_PACKAGE2_6, DmClientGuard.CLIENT_REJECT_PACKAGE2_7);
    }
  }

  /**
   * The device takes the end of the session for the acknowledgement of its nonce.
   *
   * <p>Clause: PRO 8 MUST
   */
  record ClientFinish(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientFinish(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmClientGuard.CLIENT_FINISH_5, DmClientGuard.CLIENT_FINISH_6);
    }
  }

  /**
   * The device replaces the secrets of the account, both in one step. A trigger made
   * with a replaced secret can never pass again, so it need not be remembered.
   *
   * <p>Clause: NOTI 5.1 MAY
   */
  record ClientReplaceSecrets(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientReplaceSecrets(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(
          DmClientGuard.CLIENT_REPLACE_SECRETS_5, DmClientGuard.CLIENT_REPLACE_SECRETS_6);
    }
  }

  /**
   * The device gives the account the roles that the server asks for, if it may.
   *
   * <p>Clause: SEED1 roles MUST
   */
  record ClientReplaceRoles(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientReplaceRoles(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmClientGuard.CLIENT_REPLACE_ROLES_6, DmClientGuard.CLIENT_REPLACE_ROLES_7);
    }
  }

  /**
   * The device refuses roles beyond those of the bootstrap.
   *
   * <p>Clause: SEED1 roles MUST
   */
  record ClientRefuseRoles(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientRefuseRoles(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmClientGuard.CLIENT_REFUSE_ROLES_6, DmClientGuard.CLIENT_REFUSE_ROLES_7);
    }
  }

  /**
   * The device hears that the server gives the session up. Whether a nonce or a secret has
   * counted by then it cannot know.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ClientRecvAbort(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientRecvAbort(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmClientGuard.CLIENT_RECV_ABORT_5, DmClientGuard.CLIENT_RECV_ABORT_6);
    }
  }

  /**
   * The device that has given the session up hears that the server has understood.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ClientFinishAbort(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientFinishAbort(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmClientGuard.CLIENT_FINISH_ABORT_5, DmClientGuard.CLIENT_FINISH_ABORT_6);
    }
  }

  /**
   * A message of the session reaches the device.
   */
  record ClientRecvMessage(ServerMessage message, Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientRecvMessage(message, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of();
    }
  }

  /**
   * The user of the device does not want the session any more: the device answers the server's
   * message with that, and takes nothing from it.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ClientAbort(ServerMessage message) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientAbort(message);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmClientGuard.CLIENT_ABORT_5, DmClientGuard.CLIENT_ABORT_6);
    }
  }

  /**
   * The device gives a session up: the connection is gone, or the device restarts. What waits
   * for the time after the session waits on.
   *
   * <p>Clause: PRO 8 MAY
   */
  record ClientEndSession() implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientEndSession();
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmClientGuard.CLIENT_END_SESSION_2);
    }
  }

  /**
   * The device is reset or updated: its session ends, and it does not know its nonces any
   * more. Secrets and roles stay, and so does the failure that it has noted.
   *
   * <p>Clause: SEC 5.3.3 SHOULD
   */
  record ClientReset(Nonce bootstrapClientNonce, Nonce bootstrapServerNonce,
      Nonce freshNonce) implements DmClientAction {
    @Override
    public Outcome<DmClient, ClientMessage> applyTo(DmClient state) {
      return state.clientReset(bootstrapClientNonce, bootstrapServerNonce, freshNonce);
    }

    @Override
    public List<Guard> effects() {
      return List.of(DmClientGuard.CLIENT_RESET_4);
    }
  }
}
