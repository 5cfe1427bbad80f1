// Generated from DmClient.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Outcome;
import org.omadm.runtime.Refusal;
import org.omadm.runtime.Step;

/**
 * The device: what it keeps, and what it does with each thing that arrives.
 *
 * <p>An action takes what comes in as parameters and hands what goes out to the
 * operator Send. It reads and writes nothing but the variable client, so it can
 * run on a device. Fresh nonces come in as parameters too.
 *
 * <p>A message that no action takes is refused, and changes nothing.
 *
 * <p>Left out: a second account, which has secrets and nonces of its own.
 *
 * @param client The device. phase, sessionId, byUser, backup, serverCredNonce,
 *     nextServerNonce and creds belong to the session and are gone after a restart; the rest
 *     survives it. clientNonce, serverNonce: for the next credentials of the device and of
 *     the server. serverCredNonce: what the server's credentials must be made with in this
 *     session. nextServerNonce: sent in Package #3. creds: what the device shows in each
 *     later message, if it does. byUser: its user opened this session. backup: the backup
 *     nonce opened it. failed: a notification has failed since a server last proved itself
 *     (see FailureLapses). waiting: the notifications that were accepted in a session, each
 *     of which opens another one afterwards. accepted: digests of the triggers accepted
 *     under the present server secret. lastAccepted: the highest session id ever accepted
 *     (see TriggerMemory for both). roles: of the server account.
 */
public record DmClient(Profile profile, Terms terms, Client client) {
  /**
   * The device as bootstrapped.
   *
   * <pre>
   * ClientInit(secrets, clientNonce, serverNonce) ==
   *     client = [
   *         phase |-&gt; "idle",
   *         sessionId |-&gt; NoSessionId,
   *         secrets |-&gt; secrets,
   *         clientNonce |-&gt; clientNonce,
   *         serverNonce |-&gt; serverNonce,
   *         nextServerNonce |-&gt; BackupNonce,
   *         serverCredNonce |-&gt; BackupNonce,
   *         creds |-&gt; {},
   *         byUser |-&gt; FALSE,
   *         backup |-&gt; FALSE,
   *         failed |-&gt; FALSE,
   *         waiting |-&gt; {},
   *         accepted |-&gt; {},
   *         lastAccepted |-&gt; NoSessionId,
   *         roles |-&gt; BootstrapRoles]
   * </pre>
   */
  public static DmClient init(Profile profile, Terms terms, SecretPair secrets, Nonce clientNonce,
      Nonce serverNonce) {
    Client client = new Client(
        ClientPhase.IDLE,
        DmTerms.noSessionId(),
        secrets,
        clientNonce,
        serverNonce,
        terms.backupNonce(),
        terms.backupNonce(),
        FiniteSets.of(),
        false,
        false,
        false,
        FiniteSets.of(),
        FiniteSets.of(),
        DmTerms.noSessionId(),
        terms.bootstrapRoles());
    return new DmClient(profile, terms, client);
  }

  /**
   * What the device checks notifications with.
   *
   * <p>Clause: NOTI 6.2.2 MUST
   *
   * <pre>
   * TriggerHash == UserHashOf(
   *     IF TriggerName = "serverIdentifier" THEN ServerIdentifier ELSE ServerName,
   *     client.secrets.serverSecret)
   * </pre>
   */
  public UserHash triggerHash() {
    return terms.userHashOf(
        profile.triggerName() == NameOfTrigger.SERVER_IDENTIFIER
            ? terms.serverIdentifier()
            : terms.serverName(),
        client.secrets().serverSecret());
  }

  /**
   * The digest of the notification was made with this nonce.
   *
   * <p>Clause: NOTI 6.2.2 MUST
   *
   * <pre>
   * MadeWith(notification, nonce) ==
   *     &#92;/ notification.digest = TriggerDigest(TriggerHash, nonce, notification.trigger)
   *     &#92;/ ZeroDigestOpens /&#92; notification.digest = ZeroDigest
   * </pre>
   */
  public boolean madeWith(Notification notification, Nonce nonce) {
    return notification.digest().equals(terms.triggerDigest(triggerHash(), nonce, notification.trigger()))
        || (profile.zeroDigestOpens() && notification.digest().equals(terms.zeroDigest()));
  }

  /**
   * The device has not accepted this trigger before, as far as it remembers.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   *
   * <pre>
   * IsNew(notification) ==
   *     CASE TriggerMemory = "digests" -&gt; notification.digest &#92;notin client.accepted
   *       [] TriggerMemory = "sessionIds" -&gt; notification.trigger.sessionId &gt; client.lastAccepted
   *       [] OTHER -&gt; TRUE
   * </pre>
   */
  public boolean isNew(Notification notification) {
    return profile.triggerMemory() == Memory.DIGESTS
        ? !client.accepted().contains(notification.digest())
        : (profile.triggerMemory() == Memory.SESSION_IDS
            ? notification.trigger().sessionId() > client.lastAccepted()
            : true);
  }

  /**
   * The device may connect to the server.
   *
   * <p>Clause: SEC 5.5.1.1 MUST
   *
   * <pre>
   * MayConnect == TlsRequired =&gt; AddressIsSecure
   * </pre>
   */
  public boolean mayConnect() {
    return !profile.tlsRequired() || profile.addressIsSecure();
  }

  /**
   * The device takes the backup nonce for an answer now.
   *
   * <p>Clause: NOTI 5.1 SHOULD
   *
   * <pre>
   * TakesBackupNonce == NonceResync /&#92; (PriorFailureRequired =&gt; client.failed)
   * </pre>
   */
  public boolean takesBackupNonce() {
    return profile.nonceResync() && (!profile.priorFailureRequired() || client.failed());
  }

  /**
   * The credentials that the device shows in each message of the session, if it does.
   *
   * <p>Clause: PRO 9.1 MAY
   *
   * <pre>
   * CredsOfSession(cred) == IF SessionBoundBy = "credential" THEN {cred} ELSE {}
   * </pre>
   */
  public Set<Digest> credsOfSession(Digest cred) {
    return profile.sessionBoundBy() == Binding.CREDENTIAL ? FiniteSets.of(cred) : FiniteSets.of();
  }

  /**
   * The device with a session that it opens, and credentials made with a nonce.
   *
   * <pre>
   * WithSession(sessionId, nonce) == [client EXCEPT
   *     !.phase = "opened",
   *     !.sessionId = sessionId,
   *     !.creds = CredsOfSession(ClientCred(client.secrets, nonce))]
   * </pre>
   */
  public Client withSession(int sessionId, Nonce nonce) {
    return client
        .withPhase(ClientPhase.OPENED)
        .withSessionId(sessionId)
        .withCreds(credsOfSession(DmTerms.clientCred(profile, terms, client.secrets(), nonce)));
  }

  /**
   * A device that remembers this notification, as far as it remembers any.
   *
   * <pre>
   * Remembering(device, notification) == [device EXCEPT
   *     !.failed = client.failed /&#92; FailureLapses # "onNotification",
   *     !.accepted = IF TriggerMemory = "digests"
   *                  THEN client.accepted &#92;cup {notification.digest} ELSE client.accepted,
   *     !.lastAccepted = IF TriggerMemory = "sessionIds"
   *                      THEN notification.trigger.sessionId ELSE client.lastAccepted]
   * </pre>
   */
  public Client remembering(Client device, Notification notification) {
    return device
        .withFailed(client.failed() && profile.failureLapses() != Lapse.ON_NOTIFICATION)
        .withAccepted(
            profile.triggerMemory() == Memory.DIGESTS
                ? FiniteSets.union(client.accepted(), FiniteSets.of(notification.digest()))
                : client.accepted())
        .withLastAccepted(
            profile.triggerMemory() == Memory.SESSION_IDS
                ? notification.trigger().sessionId()
                : client.lastAccepted());
  }

  /**
   * The device with the session that a notification asks for.
   *
   * <pre>
   * WithSessionFor(notification, nonce) ==
   *     Remembering(WithSession(notification.trigger.sessionId, nonce), notification)
   * </pre>
   */
  public Client withSessionFor(Notification notification, Nonce nonce) {
    return remembering(withSession(notification.trigger().sessionId(), nonce), notification);
  }

  /**
   * The device looks at a notification now.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   *
   * <pre>
   * ChecksNotifications == client.phase = "idle" &#92;/ TriggerInSession = "checked"
   * </pre>
   */
  public boolean checksNotifications() {
    return client.phase() == ClientPhase.IDLE
        || profile.triggerInSession() == InSessionTrigger.CHECKED;
  }

  /**
   * Package #1 of a session, with credentials made with a nonce if it shows any.
   *
   * <pre>
   * Package1For(sessionId, byUser, nonce) == [
   *     type |-&gt; "Package1",
   *     byUser |-&gt; byUser,
   *     sessionId |-&gt; sessionId,
   *     creds |-&gt; IF CredBeforeChallenge THEN {ClientCred(client.secrets, nonce)} ELSE {}]
   * </pre>
   */
  public Package1 package1For(int sessionId, boolean byUser, Nonce nonce) {
    return new Package1(
        byUser,
        sessionId,
        profile.credBeforeChallenge()
            ? FiniteSets.of(DmTerms.clientCred(profile, terms, client.secrets(), nonce))
            : FiniteSets.of());
  }

  /**
   * The device after a session, whichever way it ended.
   *
   * <pre>
   * WithoutSession(device) == [device EXCEPT
   *     !.phase = "idle",
   *     !.sessionId = NoSessionId,
   *     !.nextServerNonce = BackupNonce,
   *     !.serverCredNonce = BackupNonce,
   *     !.creds = {},
   *     !.byUser = FALSE,
   *     !.backup = FALSE]
   * </pre>
   */
  public Client withoutSession(Client device) {
    return device
        .withPhase(ClientPhase.IDLE)
        .withSessionId(DmTerms.noSessionId())
        .withNextServerNonce(terms.backupNonce())
        .withServerCredNonce(terms.backupNonce())
        .withCreds(FiniteSets.of())
        .withByUser(false)
        .withBackup(false);
  }

  /**
   * Those that it shows from now on, when a nonce has come with 212.
   *
   * <p>Clause: PRO 9.1 MUST
   *
   * <pre>
   * LaterCreds(nextNonce) ==
   *     IF SuccessNonce = "atOnce"
   *     THEN CredsOfSession(ClientCred(client.secrets, nextNonce)) ELSE client.creds
   * </pre>
   */
  public Set<Digest> laterCreds(Nonce nextNonce) {
    return profile.successNonce() == NonceUse.AT_ONCE
        ? credsOfSession(DmTerms.clientCred(profile, terms, client.secrets(), nextNonce))
        : client.creds();
  }

  /**
   * The client nonce that the device keeps when it is given one. There is none in Basic.
   *
   * <pre>
   * KeptClientNonce(nextNonce) == IF ClientAuth = "basic" THEN client.clientNonce ELSE nextNonce
   * </pre>
   */
  public Nonce keptClientNonce(Nonce nextNonce) {
    return profile.clientAuth() == Authentication.BASIC ? client.clientNonce() : nextNonce;
  }

  /**
   * The server has proved itself, by its credentials or by TLS alone.
   *
   * <p>Clause: SEC 5.3 MUST
   *
   * <pre>
   * ServerIsProved(creds) ==
   *     &#92;/ creds = {CredDigest(ServerHash(client.secrets), client.serverCredNonce)}
   *     &#92;/ creds = {} /&#92; AddressIsSecure /&#92; ServerByTls = "always"
   *     &#92;/ creds = {} /&#92; AddressIsSecure /&#92; ServerByTls = "afterBackup" /&#92; client.backup
   * </pre>
   */
  public boolean serverIsProved(Set<Digest> creds) {
    return creds.equals(
        FiniteSets.of(
            terms.credDigest(
                DmTerms.serverHash(terms, client.secrets()), client.serverCredNonce())))
        || (creds.isEmpty()
            && profile.addressIsSecure()
            && profile.serverByTls() == TlsSuffices.ALWAYS)
        || (creds.isEmpty()
            && profile.addressIsSecure()
            && profile.serverByTls() == TlsSuffices.AFTER_BACKUP
            && client.backup());
  }

  /**
   * The server nonce that the device gives for the next session.
   *
   * <p>Clause: SEC 5.3.3 SHOULD
   *
   * <pre>
   * NextServerNonce(freshNonce) ==
   *     IF RepeatServerNonce /&#92; client.phase = "opened" THEN client.serverCredNonce ELSE freshNonce
   * </pre>
   */
  public Nonce nextServerNonce(Nonce freshNonce) {
    return profile.repeatServerNonce() && client.phase() == ClientPhase.OPENED
        ? client.serverCredNonce()
        : freshNonce;
  }

  /**
   * The server nonce once the server has acknowledged the new one.
   *
   * <pre>
   * AcknowledgedServerNonce ==
   *     IF ServerNonceCommit = "acknowledged" THEN client.nextServerNonce ELSE client.serverNonce
   * </pre>
   */
  public Nonce acknowledgedServerNonce() {
    return profile.serverNonceCommit() == Moment.ACKNOWLEDGED
        ? client.nextServerNonce()
        : client.serverNonce();
  }

  /**
   * The device accepts a notification made with its stored server nonce and opens
   * the session that the notification asks for.
   *
   * <p>Clause: NOTI 6.2.2 MUST
   *
   * <pre>
   * ClientAcceptNotification(notification, Send(_)) ==
   *     /&#92; notification &#92;in Notification
   *     /&#92; client.phase = "idle"
   *     /&#92; MadeWith(notification, client.serverNonce)
   *     /&#92; IsNew(notification)
   *     /&#92; MayConnect
   *     /&#92; client' = [WithSessionFor(notification, client.clientNonce)
   *            EXCEPT !.serverCredNonce = client.serverNonce]
   *     /&#92; Send({Package1For(notification.trigger.sessionId, FALSE, client.clientNonce)})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientAcceptNotification(Notification notification) {
    if (client.phase() != ClientPhase.IDLE) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_NOTIFICATION_2);
    }
    if (!madeWith(notification, client.serverNonce())) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_NOTIFICATION_3);
    }
    if (!isNew(notification)) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_NOTIFICATION_4);
    }
    if (!mayConnect()) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_NOTIFICATION_5);
    }
    Client nextClient = withSessionFor(notification, client.clientNonce())
        .withServerCredNonce(client.serverNonce());
    Set<ClientMessage> sent =
        FiniteSets.of(package1For(notification.trigger().sessionId(), false, client.clientNonce()));
    return new Step<>("ClientAcceptNotification", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * The device accepts a notification made with the backup nonce and opens the
   * session with credentials made with the backup nonce.
   *
   * <p>Clause: NOTI 5.1 SHOULD
   *
   * <pre>
   * ClientAcceptBackupNotification(notification, Send(_)) ==
   *     /&#92; notification &#92;in Notification
   *     /&#92; client.phase = "idle"
   *     /&#92; ~MadeWith(notification, client.serverNonce)
   *     /&#92; TakesBackupNonce
   *     /&#92; MadeWith(notification, BackupNonce)
   *     /&#92; IsNew(notification)
   *     /&#92; MayConnect
   *     /&#92; client' = [WithSessionFor(notification, BackupNonce) EXCEPT
   *            !.serverCredNonce = BackupNonce,
   *            !.backup = TRUE]
   *     /&#92; Send({Package1For(notification.trigger.sessionId, FALSE, BackupNonce)})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientAcceptBackupNotification(
      Notification notification) {
    if (client.phase() != ClientPhase.IDLE) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_BACKUP_NOTIFICATION_2);
    }
    if (madeWith(notification, client.serverNonce())) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_BACKUP_NOTIFICATION_3);
    }
    if (!takesBackupNonce()) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_BACKUP_NOTIFICATION_4);
    }
    if (!madeWith(notification, terms.backupNonce())) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_BACKUP_NOTIFICATION_5);
    }
    if (!isNew(notification)) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_BACKUP_NOTIFICATION_6);
    }
    if (!mayConnect()) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_BACKUP_NOTIFICATION_7);
    }
    Client nextClient = withSessionFor(notification, terms.backupNonce())
        .withServerCredNonce(terms.backupNonce())
        .withBackup(true);
    Set<ClientMessage> sent =
        FiniteSets.of(package1For(notification.trigger().sessionId(), false, terms.backupNonce()));
    return new Step<>(
        "ClientAcceptBackupNotification", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * A device without the backup nonce opens a session although the check has failed: one in
   * the field does, against the clause.
   *
   * <p>Clause: NOTI 6.2.2 MUST
   *
   * <pre>
   * ClientAcceptUnverifiedNotification(notification, Send(_)) ==
   *     /&#92; notification &#92;in Notification
   *     /&#92; client.phase = "idle"
   *     /&#92; ~MadeWith(notification, client.serverNonce)
   *     /&#92; UnverifiedTriggerOpens
   *     /&#92; ~NonceResync
   *     /&#92; IsNew(notification)
   *     /&#92; MayConnect
   *     /&#92; client' = [WithSessionFor(notification, client.clientNonce)
   *            EXCEPT !.serverCredNonce = client.serverNonce]
   *     /&#92; Send({Package1For(notification.trigger.sessionId, FALSE, client.clientNonce)})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientAcceptUnverifiedNotification(
      Notification notification) {
    if (client.phase() != ClientPhase.IDLE) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_2);
    }
    if (madeWith(notification, client.serverNonce())) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_3);
    }
    if (!profile.unverifiedTriggerOpens()) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_4);
    }
    if (profile.nonceResync()) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_5);
    }
    if (!isNew(notification)) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_6);
    }
    if (!mayConnect()) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_UNVERIFIED_NOTIFICATION_7);
    }
    Client nextClient = withSessionFor(notification, client.clientNonce())
        .withServerCredNonce(client.serverNonce());
    Set<ClientMessage> sent =
        FiniteSets.of(package1For(notification.trigger().sessionId(), false, client.clientNonce()));
    return new Step<>(
        "ClientAcceptUnverifiedNotification", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * The device drops a notification that fails the check, and remembers only that
   * one has failed.
   *
   * <p>Clause: NOTI 5.1 MUST
   *
   * <pre>
   * ClientRejectNotification(notification, Send(_)) ==
   *     /&#92; notification &#92;in Notification
   *     /&#92; ChecksNotifications
   *     /&#92; ~MadeWith(notification, client.serverNonce)
   *     /&#92; ~(TakesBackupNonce /&#92; MadeWith(notification, BackupNonce) /&#92; IsNew(notification) /&#92; MayConnect)
   *     /&#92; ~(client.phase = "idle" /&#92; UnverifiedTriggerOpens /&#92; ~NonceResync /&#92; IsNew(notification) /&#92; MayConnect)
   *     /&#92; client' = [client EXCEPT
   *            !.failed = TRUE,
   *            !.serverNonce = IF FailureSpendsNonce THEN BackupNonce ELSE client.serverNonce]
   *     /&#92; Send({})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientRejectNotification(Notification notification) {
    if (!checksNotifications()) {
      return Refusal.of(DmClientGuard.CLIENT_REJECT_NOTIFICATION_2);
    }
    if (madeWith(notification, client.serverNonce())) {
      return Refusal.of(DmClientGuard.CLIENT_REJECT_NOTIFICATION_3);
    }
    if (takesBackupNonce()
        && madeWith(notification, terms.backupNonce())
        && isNew(notification)
        && mayConnect()) {
      return Refusal.of(DmClientGuard.CLIENT_REJECT_NOTIFICATION_4);
    }
    if (client.phase() == ClientPhase.IDLE
        && profile.unverifiedTriggerOpens()
        && !profile.nonceResync()
        && isNew(notification)
        && mayConnect()) {
      return Refusal.of(DmClientGuard.CLIENT_REJECT_NOTIFICATION_5);
    }
    Client nextClient = client
        .withFailed(true)
        .withServerNonce(profile.failureSpendsNonce() ? terms.backupNonce() : client.serverNonce());
    return new Step<>(
        "ClientRejectNotification", new DmClient(profile, terms, nextClient), FiniteSets.of());
  }

  /**
   * The device drops a good notification that it has accepted before, or that asks for a
   * connection which it does not make.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   *
   * <pre>
   * ClientIgnoreNotification(notification, Send(_)) ==
   *     /&#92; notification &#92;in Notification
   *     /&#92; ChecksNotifications
   *     /&#92; MadeWith(notification, client.serverNonce)
   *     /&#92; ~(IsNew(notification) /&#92; MayConnect)
   *     /&#92; UNCHANGED client
   *     /&#92; Send({})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientIgnoreNotification(Notification notification) {
    if (!checksNotifications()) {
      return Refusal.of(DmClientGuard.CLIENT_IGNORE_NOTIFICATION_2);
    }
    if (!madeWith(notification, client.serverNonce())) {
      return Refusal.of(DmClientGuard.CLIENT_IGNORE_NOTIFICATION_3);
    }
    if (isNew(notification) && mayConnect()) {
      return Refusal.of(DmClientGuard.CLIENT_IGNORE_NOTIFICATION_4);
    }
    return new Step<>("ClientIgnoreNotification", this, FiniteSets.of());
  }

  /**
   * A device in a session drops a notification, whatever it is, if it queues none.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   *
   * <pre>
   * ClientDropNotification(notification, Send(_)) ==
   *     /&#92; notification &#92;in Notification
   *     /&#92; client.phase # "idle"
   *     /&#92; TriggerInSession = "refused"
   *     /&#92; UNCHANGED client
   *     /&#92; Send({})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientDropNotification(Notification notification) {
    if (client.phase() == ClientPhase.IDLE) {
      return Refusal.of(DmClientGuard.CLIENT_DROP_NOTIFICATION_2);
    }
    if (profile.triggerInSession() != InSessionTrigger.REFUSED) {
      return Refusal.of(DmClientGuard.CLIENT_DROP_NOTIFICATION_3);
    }
    return new Step<>("ClientDropNotification", this, FiniteSets.of());
  }

  /**
   * A device in a session accepts a notification made with its stored server nonce, if it
   * checks any there, and keeps it for the time after the session.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   *
   * <pre>
   * ClientKeepNotification(notification, Send(_)) ==
   *     /&#92; notification &#92;in Notification
   *     /&#92; client.phase # "idle"
   *     /&#92; TriggerInSession = "checked"
   *     /&#92; MadeWith(notification, client.serverNonce)
   *     /&#92; IsNew(notification)
   *     /&#92; MayConnect
   *     /&#92; client' = [Remembering(client, notification)
   *            EXCEPT !.waiting = client.waiting &#92;cup {[notification |-&gt; notification, backup |-&gt; FALSE]}]
   *     /&#92; Send({})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientKeepNotification(Notification notification) {
    if (client.phase() == ClientPhase.IDLE) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_NOTIFICATION_2);
    }
    if (profile.triggerInSession() != InSessionTrigger.CHECKED) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_NOTIFICATION_3);
    }
    if (!madeWith(notification, client.serverNonce())) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_NOTIFICATION_4);
    }
    if (!isNew(notification)) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_NOTIFICATION_5);
    }
    if (!mayConnect()) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_NOTIFICATION_6);
    }
    Client nextClient = remembering(client, notification)
        .withWaiting(
            FiniteSets.union(client.waiting(), FiniteSets.of(new Waiting(notification, false))));
    return new Step<>(
        "ClientKeepNotification", new DmClient(profile, terms, nextClient), FiniteSets.of());
  }

  /**
   * The same with a notification made with the backup nonce.
   *
   * <p>Clause: NOTI 5.1 SHOULD
   *
   * <pre>
   * ClientKeepBackupNotification(notification, Send(_)) ==
   *     /&#92; notification &#92;in Notification
   *     /&#92; client.phase # "idle"
   *     /&#92; TriggerInSession = "checked"
   *     /&#92; ~MadeWith(notification, client.serverNonce)
   *     /&#92; TakesBackupNonce
   *     /&#92; MadeWith(notification, BackupNonce)
   *     /&#92; IsNew(notification)
   *     /&#92; MayConnect
   *     /&#92; client' = [Remembering(client, notification)
   *            EXCEPT !.waiting = client.waiting &#92;cup {[notification |-&gt; notification, backup |-&gt; TRUE]}]
   *     /&#92; Send({})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientKeepBackupNotification(Notification notification) {
    if (client.phase() == ClientPhase.IDLE) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_BACKUP_NOTIFICATION_2);
    }
    if (profile.triggerInSession() != InSessionTrigger.CHECKED) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_BACKUP_NOTIFICATION_3);
    }
    if (madeWith(notification, client.serverNonce())) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_BACKUP_NOTIFICATION_4);
    }
    if (!takesBackupNonce()) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_BACKUP_NOTIFICATION_5);
    }
    if (!madeWith(notification, terms.backupNonce())) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_BACKUP_NOTIFICATION_6);
    }
    if (!isNew(notification)) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_BACKUP_NOTIFICATION_7);
    }
    if (!mayConnect()) {
      return Refusal.of(DmClientGuard.CLIENT_KEEP_BACKUP_NOTIFICATION_8);
    }
    Client nextClient = remembering(client, notification)
        .withWaiting(
            FiniteSets.union(client.waiting(), FiniteSets.of(new Waiting(notification, true))));
    return new Step<>(
        "ClientKeepBackupNotification", new DmClient(profile, terms, nextClient), FiniteSets.of());
  }

  /**
   * A notification reaches the device.
   *
   * <pre>
   * ClientRecvNotification(notification, Send(_)) ==
   *     &#92;/ ClientAcceptNotification(notification, Send)
   *     &#92;/ ClientAcceptBackupNotification(notification, Send)
   *     &#92;/ ClientAcceptUnverifiedNotification(notification, Send)
   *     &#92;/ ClientRejectNotification(notification, Send)
   *     &#92;/ ClientIgnoreNotification(notification, Send)
   *     &#92;/ ClientDropNotification(notification, Send)
   *     &#92;/ ClientKeepNotification(notification, Send)
   *     &#92;/ ClientKeepBackupNotification(notification, Send)
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientRecvNotification(Notification notification) {
    return Outcome.firstOf(
        "ClientRecvNotification",
        () -> clientAcceptNotification(notification),
        () -> clientAcceptBackupNotification(notification),
        () -> clientAcceptUnverifiedNotification(notification),
        () -> clientRejectNotification(notification),
        () -> clientIgnoreNotification(notification),
        () -> clientDropNotification(notification),
        () -> clientKeepNotification(notification),
        () -> clientKeepBackupNotification(notification));
  }

  /**
   * Its turn is not after that of the other.
   *
   * <pre>
   * ComesFirst(one, other) ==
   *     &#92;/ one.notification.trigger.sessionId &lt; other.notification.trigger.sessionId
   *     &#92;/ /&#92; one.notification.trigger.sessionId = other.notification.trigger.sessionId
   *        /&#92; one.backup &#92;/ ~other.backup
   * </pre>
   */
  public boolean comesFirst(Waiting one, Waiting other) {
    return one.notification().trigger().sessionId() < other.notification().trigger().sessionId()
        || (one.notification().trigger().sessionId() == other.notification().trigger().sessionId()
            && (one.backup() || !other.backup()));
  }

  /**
   * Of the notifications that wait, if any do, the one that was asked for first.
   *
   * <pre>
   * WaitingOne == CHOOSE w &#92;in client.waiting : &#92;A v &#92;in client.waiting : ComesFirst(w, v)
   * </pre>
   */
  public Waiting waitingOne() {
    return FiniteSets.choose(
        client.waiting(), w -> client.waiting().stream().allMatch(v -> comesFirst(w, v)));
  }

  /**
   * What the credentials of its session are made with, instead of this nonce.
   *
   * <pre>
   * WaitingNonce(nonce) == IF WaitingOne.backup THEN BackupNonce ELSE nonce
   * </pre>
   */
  public Nonce waitingNonce(Nonce nonce) {
    return waitingOne().backup() ? terms.backupNonce() : nonce;
  }

  /**
   * The device opens the session of a notification that it has kept.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   *
   * <pre>
   * ClientOpenWaiting(Send(_)) ==
   *     /&#92; client.phase = "idle"
   *     /&#92; client.waiting # {}
   *     /&#92; client' = [WithSession(WaitingOne.notification.trigger.sessionId, WaitingNonce(client.clientNonce)) EXCEPT
   *            !.serverCredNonce = WaitingNonce(client.serverNonce),
   *            !.backup = WaitingOne.backup,
   *            !.waiting = client.waiting &#92; {WaitingOne}]
   *     /&#92; Send({Package1For(WaitingOne.notification.trigger.sessionId, FALSE, WaitingNonce(client.clientNonce))})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientOpenWaiting() {
    if (client.phase() != ClientPhase.IDLE) {
      return Refusal.of(DmClientGuard.CLIENT_OPEN_WAITING_1);
    }
    if (client.waiting().isEmpty()) {
      return Refusal.of(DmClientGuard.CLIENT_OPEN_WAITING_2);
    }
    Client nextClient = withSession(
        waitingOne().notification().trigger().sessionId(), waitingNonce(client.clientNonce()))
        .withServerCredNonce(waitingNonce(client.serverNonce()))
        .withBackup(waitingOne().backup())
        .withWaiting(FiniteSets.difference(client.waiting(), FiniteSets.of(waitingOne())));
    Set<ClientMessage> sent = FiniteSets.of(
        package1For(
            waitingOne().notification().trigger().sessionId(),
            false,
            waitingNonce(client.clientNonce())));
    return new Step<>("ClientOpenWaiting", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * The user of the device opens a session, under a session id that the device chooses.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ClientOpenSession(sessionId, Send(_)) ==
   *     /&#92; sessionId &#92;in SessionId
   *     /&#92; client.phase = "idle"
   *     /&#92; MayConnect
   *     /&#92; client' = [WithSession(sessionId, client.clientNonce) EXCEPT
   *            !.serverCredNonce = client.serverNonce,
   *            !.byUser = TRUE]
   *     /&#92; Send({Package1For(sessionId, TRUE, client.clientNonce)})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientOpenSession(int sessionId) {
    if (!DmTerms.sessionId(profile).contains(sessionId)) {
      return Refusal.of(DmClientGuard.CLIENT_OPEN_SESSION_1);
    }
    if (client.phase() != ClientPhase.IDLE) {
      return Refusal.of(DmClientGuard.CLIENT_OPEN_SESSION_2);
    }
    if (!mayConnect()) {
      return Refusal.of(DmClientGuard.CLIENT_OPEN_SESSION_3);
    }
    Client nextClient = withSession(sessionId, client.clientNonce())
        .withServerCredNonce(client.serverNonce())
        .withByUser(true);
    Set<ClientMessage> sent = FiniteSets.of(package1For(sessionId, true, client.clientNonce()));
    return new Step<>("ClientOpenSession", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * The device answers a challenge once, with credentials made with the nonce of the
   * challenge, and gives the server a fresh nonce for its own credentials. It should
   * store neither: the server has not proved itself yet.
   *
   * <p>Clause: SEC 5.3.4 MUST
   *
   * <pre>
   * ClientAnswerChallenge(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in ChallengePackage2
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client.phase = "opened"
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; ~(message.missing /&#92; StopsAtMissingCred)
   *     /&#92; client' = [client EXCEPT
   *            !.phase = "answered",
   *            !.clientNonce = IF StoreUnauthenticatedNonce
   *                            THEN KeptClientNonce(message.nextNonce) ELSE client.clientNonce,
   *            !.serverCredNonce = freshNonce,
   *            !.creds = CredsOfSession(ClientCred(client.secrets, message.nextNonce))]
   *     /&#92; Send({[type |-&gt; "RepeatedPackage1",
   *               byUser |-&gt; client.byUser,
   *               sessionId |-&gt; client.sessionId,
   *               cred |-&gt; ClientCred(client.secrets, message.nextNonce),
   *               nextNonce |-&gt; freshNonce]})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientAnswerChallenge(ServerMessage message,
      Nonce freshNonce) {
    if (!(message instanceof ChallengePackage2 challengePackage2)) {
      return Refusal.of(DmClientGuard.CLIENT_ANSWER_CHALLENGE_1);
    }
    if (client.phase() != ClientPhase.OPENED) {
      return Refusal.of(DmClientGuard.CLIENT_ANSWER_CHALLENGE_3);
    }
    if (challengePackage2.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_ANSWER_CHALLENGE_4);
    }
    if (challengePackage2.missing() && profile.stopsAtMissingCred()) {
      return Refusal.of(DmClientGuard.CLIENT_ANSWER_CHALLENGE_5);
    }
    Client nextClient = client
        .withPhase(ClientPhase.ANSWERED)
        .withClientNonce(
            profile.storeUnauthenticatedNonce()
                ? keptClientNonce(challengePackage2.nextNonce())
                : client.clientNonce())
        .withServerCredNonce(freshNonce)
        .withCreds(
            credsOfSession(
                DmTerms.clientCred(
                    profile, terms, client.secrets(), challengePackage2.nextNonce())));
    Set<ClientMessage> sent = FiniteSets.of(
        new RepeatedPackage1(
            client.byUser(),
            client.sessionId(),
            DmTerms.clientCred(profile, terms, client.secrets(), challengePackage2.nextNonce()),
            freshNonce));
    return new Step<>("ClientAnswerChallenge", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * The device is challenged once more and ends the session: one retry is all there is. One in
   * the field ends it as well when the server misses credentials that it has not shown.
   *
   * <p>Clause: SEC 5.3.3 MUST
   *
   * <pre>
   * ClientRefuseChallenge(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in ChallengePackage2
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client.phase = "answered" &#92;/ (client.phase = "opened" /&#92; message.missing /&#92; StopsAtMissingCred)
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; client' = WithoutSession(client)
   *     /&#92; Send({})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientRefuseChallenge(ServerMessage message,
      Nonce freshNonce) {
    if (!(message instanceof ChallengePackage2 challengePackage2)) {
      return Refusal.of(DmClientGuard.CLIENT_REFUSE_CHALLENGE_1);
    }
    if (!(client.phase() == ClientPhase.ANSWERED
        || (client.phase() == ClientPhase.OPENED
            && challengePackage2.missing()
            && profile.stopsAtMissingCred()))) {
      return Refusal.of(DmClientGuard.CLIENT_REFUSE_CHALLENGE_3);
    }
    if (challengePackage2.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_REFUSE_CHALLENGE_4);
    }
    Client nextClient = withoutSession(client);
    return new Step<>(
        "ClientRefuseChallenge", new DmClient(profile, terms, nextClient), FiniteSets.of());
  }

  /**
   * The device accepts the server, stores the client nonce of the next session, and
   * sends the server nonce of the next session.
   *
   * <p>Clause: SEC 5.3.3 MUST
   *
   * <pre>
   * ClientAcceptPackage2(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in Package2
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client.phase &#92;in {"opened", "answered"}
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; (client.phase = "opened" /&#92; client.backup) =&gt; ResyncAnswer = "success"
   *     /&#92; ServerIsProved(message.creds)
   *     /&#92; client' = [client EXCEPT
   *            !.phase = "authenticated",
   *            !.failed = FALSE,
   *            !.creds = LaterCreds(message.nextNonce),
   *            !.clientNonce = KeptClientNonce(message.nextNonce),
   *            !.serverNonce = IF ServerNonceCommit = "sent" THEN NextServerNonce(freshNonce)
   *                            ELSE client.serverNonce,
   *            !.nextServerNonce = NextServerNonce(freshNonce)]
   *     /&#92; Send({[type |-&gt; "Package3",
   *               sessionId |-&gt; client.sessionId,
   *               nextNonce |-&gt; NextServerNonce(freshNonce),
   *               creds |-&gt; LaterCreds(message.nextNonce)]})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientAcceptPackage2(ServerMessage message,
      Nonce freshNonce) {
    if (!(message instanceof Package2 package2)) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_PACKAGE2_1);
    }
    if (client.phase() != ClientPhase.OPENED && client.phase() != ClientPhase.ANSWERED) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_PACKAGE2_3);
    }
    if (package2.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_PACKAGE2_4);
    }
    if (client.phase() == ClientPhase.OPENED
        && client.backup()
        && profile.resyncAnswer() != Answer.SUCCESS) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_PACKAGE2_5);
    }
    if (!serverIsProved(package2.creds())) {
      return Refusal.of(DmClientGuard.CLIENT_ACCEPT_PACKAGE2_6);
    }
    Client nextClient = client
        .withPhase(ClientPhase.AUTHENTICATED)
        .withFailed(false)
        .withCreds(laterCreds(package2.nextNonce()))
        .withClientNonce(keptClientNonce(package2.nextNonce()))
        .withServerNonce(
            profile.serverNonceCommit() == Moment.SENT
                ? nextServerNonce(freshNonce)
                : client.serverNonce())
        .withNextServerNonce(nextServerNonce(freshNonce));
    Set<ClientMessage> sent = FiniteSets.of(
        new Package3(
            client.sessionId(), nextServerNonce(freshNonce), laterCreds(package2.nextNonce())));
    return new Step<>("ClientAcceptPackage2", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * The device ends the session of a server that has not proved itself.
   *
   * <p>Clause: SEC 5.3.3 MUST
   *
   * <pre>
   * ClientRejectPackage2(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in Package2
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client.phase &#92;in {"opened", "answered"}
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; ~ServerIsProved(message.creds)
   *     /&#92; client' = WithoutSession(client)
   *     /&#92; Send({})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientRejectPackage2(ServerMessage message,
      Nonce freshNonce) {
    if (!(message instanceof Package2 package2)) {
      return Refusal.of(DmClientGuard.CLIENT_REJECT_PACKAGE2_1);
    }
    if (client.phase() != ClientPhase.OPENED && client.phase() != ClientPhase.ANSWERED) {
      return Refusal.of(DmClientGuard.CLIENT_REJECT_PACKAGE2_3);
    }
    if (package2.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_REJECT_PACKAGE2_4);
    }
    if (serverIsProved(package2.creds())) {
      return Refusal.of(DmClientGuard.CLIENT_REJECT_PACKAGE2_5);
    }
    Client nextClient = withoutSession(client);
    return new Step<>(
        "ClientRejectPackage2", new DmClient(profile, terms, nextClient), FiniteSets.of());
  }

  /**
   * The device takes the end of the session for the acknowledgement of its nonce.
   *
   * <p>Clause: PRO 8 MUST
   *
   * <pre>
   * ClientFinish(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in Package4
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client.phase = "authenticated"
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; client' = [WithoutSession(client) EXCEPT !.serverNonce = AcknowledgedServerNonce]
   *     /&#92; Send({})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientFinish(ServerMessage message, Nonce freshNonce) {
    if (!(message instanceof Package4 package4)) {
      return Refusal.of(DmClientGuard.CLIENT_FINISH_1);
    }
    if (client.phase() != ClientPhase.AUTHENTICATED) {
      return Refusal.of(DmClientGuard.CLIENT_FINISH_3);
    }
    if (package4.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_FINISH_4);
    }
    Client nextClient = withoutSession(client).withServerNonce(acknowledgedServerNonce());
    return new Step<>("ClientFinish", new DmClient(profile, terms, nextClient), FiniteSets.of());
  }

  /**
   * The device replaces the secrets of the account, both in one step. A trigger made
   * with a replaced secret can never pass again, so it need not be remembered.
   *
   * <p>Clause: NOTI 5.1 MAY
   *
   * <pre>
   * ClientReplaceSecrets(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in SecretsPackage4
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client.phase = "authenticated"
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; client' = [client EXCEPT
   *            !.secrets = message.secrets,
   *            !.serverNonce = AcknowledgedServerNonce,
   *            !.accepted = IF message.secrets.serverSecret = client.secrets.serverSecret
   *                         THEN client.accepted ELSE {}]
   *     /&#92; Send({[type |-&gt; "StatusPackage3",
   *               sessionId |-&gt; client.sessionId,
   *               result |-&gt; "done",
   *               creds |-&gt; client.creds]})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientReplaceSecrets(ServerMessage message,
      Nonce freshNonce) {
    if (!(message instanceof SecretsPackage4 secretsPackage4)) {
      return Refusal.of(DmClientGuard.CLIENT_REPLACE_SECRETS_1);
    }
    if (client.phase() != ClientPhase.AUTHENTICATED) {
      return Refusal.of(DmClientGuard.CLIENT_REPLACE_SECRETS_3);
    }
    if (secretsPackage4.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_REPLACE_SECRETS_4);
    }
    Client nextClient = client
        .withSecrets(secretsPackage4.secrets())
        .withServerNonce(acknowledgedServerNonce())
        .withAccepted(
            secretsPackage4.secrets().serverSecret().equals(client.secrets().serverSecret())
                ? client.accepted()
                : FiniteSets.of());
    Set<ClientMessage> sent =
        FiniteSets.of(new StatusPackage3(client.sessionId(), Result.DONE, client.creds()));
    return new Step<>("ClientReplaceSecrets", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * The device gives the account the roles that the server asks for, if it may.
   *
   * <p>Clause: SEED1 roles MUST
   *
   * <pre>
   * ClientReplaceRoles(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in RolesPackage4
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client.phase = "authenticated"
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; MayHoldRoles(message.roles)
   *     /&#92; client' = [client EXCEPT
   *            !.roles = message.roles,
   *            !.serverNonce = AcknowledgedServerNonce]
   *     /&#92; Send({[type |-&gt; "StatusPackage3",
   *               sessionId |-&gt; client.sessionId,
   *               result |-&gt; "done",
   *               creds |-&gt; client.creds]})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientReplaceRoles(ServerMessage message,
      Nonce freshNonce) {
    if (!(message instanceof RolesPackage4 rolesPackage4)) {
      return Refusal.of(DmClientGuard.CLIENT_REPLACE_ROLES_1);
    }
    if (client.phase() != ClientPhase.AUTHENTICATED) {
      return Refusal.of(DmClientGuard.CLIENT_REPLACE_ROLES_3);
    }
    if (rolesPackage4.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_REPLACE_ROLES_4);
    }
    if (!DmRoles.mayHoldRoles(profile, terms, rolesPackage4.roles())) {
      return Refusal.of(DmClientGuard.CLIENT_REPLACE_ROLES_5);
    }
    Client nextClient =
        client.withRoles(rolesPackage4.roles()).withServerNonce(acknowledgedServerNonce());
    Set<ClientMessage> sent =
        FiniteSets.of(new StatusPackage3(client.sessionId(), Result.DONE, client.creds()));
    return new Step<>("ClientReplaceRoles", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * The device refuses roles beyond those of the bootstrap.
   *
   * <p>Clause: SEED1 roles MUST
   *
   * <pre>
   * ClientRefuseRoles(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in RolesPackage4
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client.phase = "authenticated"
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; ~MayHoldRoles(message.roles)
   *     /&#92; client' = [client EXCEPT !.serverNonce = AcknowledgedServerNonce]
   *     /&#92; Send({[type |-&gt; "StatusPackage3",
   *               sessionId |-&gt; client.sessionId,
   *               result |-&gt; "refused",
   *               creds |-&gt; client.creds]})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientRefuseRoles(ServerMessage message,
      Nonce freshNonce) {
    if (!(message instanceof RolesPackage4 rolesPackage4)) {
      return Refusal.of(DmClientGuard.CLIENT_REFUSE_ROLES_1);
    }
    if (client.phase() != ClientPhase.AUTHENTICATED) {
      return Refusal.of(DmClientGuard.CLIENT_REFUSE_ROLES_3);
    }
    if (rolesPackage4.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_REFUSE_ROLES_4);
    }
    if (DmRoles.mayHoldRoles(profile, terms, rolesPackage4.roles())) {
      return Refusal.of(DmClientGuard.CLIENT_REFUSE_ROLES_5);
    }
    Client nextClient = client.withServerNonce(acknowledgedServerNonce());
    Set<ClientMessage> sent =
        FiniteSets.of(new StatusPackage3(client.sessionId(), Result.REFUSED, client.creds()));
    return new Step<>("ClientRefuseRoles", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * The device hears that the server gives the session up. Whether a nonce or a secret has
   * counted by then it cannot know.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ClientRecvAbort(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in AbortPackage4
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client.phase # "idle"
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; client' = WithoutSession(client)
   *     /&#92; Send({})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientRecvAbort(ServerMessage message, Nonce freshNonce) {
    if (!(message instanceof AbortPackage4 abortPackage4)) {
      return Refusal.of(DmClientGuard.CLIENT_RECV_ABORT_1);
    }
    if (client.phase() == ClientPhase.IDLE) {
      return Refusal.of(DmClientGuard.CLIENT_RECV_ABORT_3);
    }
    if (abortPackage4.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_RECV_ABORT_4);
    }
    Client nextClient = withoutSession(client);
    return new Step<>("ClientRecvAbort", new DmClient(profile, terms, nextClient), FiniteSets.of());
  }

  /**
   * The device that has given the session up hears that the server has understood.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ClientFinishAbort(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in Package4
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client.phase = "aborting"
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; client' = WithoutSession(client)
   *     /&#92; Send({})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientFinishAbort(ServerMessage message,
      Nonce freshNonce) {
    if (!(message instanceof Package4 package4)) {
      return Refusal.of(DmClientGuard.CLIENT_FINISH_ABORT_1);
    }
    if (client.phase() != ClientPhase.ABORTING) {
      return Refusal.of(DmClientGuard.CLIENT_FINISH_ABORT_3);
    }
    if (package4.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_FINISH_ABORT_4);
    }
    Client nextClient = withoutSession(client);
    return new Step<>(
        "ClientFinishAbort", new DmClient(profile, terms, nextClient), FiniteSets.of());
  }

  /**
   * A message of the session reaches the device.
   *
   * <pre>
   * ClientRecvMessage(message, freshNonce, Send(_)) ==
   *     /&#92; message &#92;in ServerMessage
   *     /&#92; &#92;/ ClientAnswerChallenge(message, freshNonce, Send)
   *        &#92;/ ClientRefuseChallenge(message, freshNonce, Send)
   *        &#92;/ ClientAcceptPackage2(message, freshNonce, Send)
   *        &#92;/ ClientRejectPackage2(message, freshNonce, Send)
   *        &#92;/ ClientFinish(message, freshNonce, Send)
   *        &#92;/ ClientReplaceSecrets(message, freshNonce, Send)
   *        &#92;/ ClientReplaceRoles(message, freshNonce, Send)
   *        &#92;/ ClientRefuseRoles(message, freshNonce, Send)
   *        &#92;/ ClientRecvAbort(message, freshNonce, Send)
   *        &#92;/ ClientFinishAbort(message, freshNonce, Send)
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientRecvMessage(ServerMessage message,
      Nonce freshNonce) {
    return Outcome.firstOf(
        "ClientRecvMessage",
        () -> clientAnswerChallenge(message, freshNonce),
        () -> clientRefuseChallenge(message, freshNonce),
        () -> clientAcceptPackage2(message, freshNonce),
        () -> clientRejectPackage2(message, freshNonce),
        () -> clientFinish(message, freshNonce),
        () -> clientReplaceSecrets(message, freshNonce),
        () -> clientReplaceRoles(message, freshNonce),
        () -> clientRefuseRoles(message, freshNonce),
        () -> clientRecvAbort(message, freshNonce),
        () -> clientFinishAbort(message, freshNonce));
  }

  /**
   * The user of the device does not want the session any more: the device answers the server's
   * message with that, and takes nothing from it.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ClientAbort(message, Send(_)) ==
   *     /&#92; message &#92;in ServerMessage
   *     /&#92; message &#92;notin AbortPackage4
   *     /&#92; client.phase &#92;in {"opened", "answered", "authenticated"}
   *     /&#92; message.sessionId = client.sessionId
   *     /&#92; client' = [client EXCEPT !.phase = "aborting"]
   *     /&#92; Send({[type |-&gt; "AbortPackage3", sessionId |-&gt; client.sessionId, creds |-&gt; client.creds]})
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientAbort(ServerMessage message) {
    if (message instanceof AbortPackage4) {
      return Refusal.of(DmClientGuard.CLIENT_ABORT_2);
    }
    if (client.phase() != ClientPhase.OPENED
        && client.phase() != ClientPhase.ANSWERED
        && client.phase() != ClientPhase.AUTHENTICATED) {
      return Refusal.of(DmClientGuard.CLIENT_ABORT_3);
    }
    if (message.sessionId() != client.sessionId()) {
      return Refusal.of(DmClientGuard.CLIENT_ABORT_4);
    }
    Client nextClient = client.withPhase(ClientPhase.ABORTING);
    Set<ClientMessage> sent = FiniteSets.of(new AbortPackage3(client.sessionId(), client.creds()));
    return new Step<>("ClientAbort", new DmClient(profile, terms, nextClient), sent);
  }

  /**
   * The device gives a session up: the connection is gone, or the device restarts. What waits
   * for the time after the session waits on.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ClientEndSession ==
   *     /&#92; client.phase # "idle"
   *     /&#92; client' = WithoutSession(client)
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientEndSession() {
    if (client.phase() == ClientPhase.IDLE) {
      return Refusal.of(DmClientGuard.CLIENT_END_SESSION_1);
    }
    Client nextClient = withoutSession(client);
    return new Step<>(
        "ClientEndSession", new DmClient(profile, terms, nextClient), FiniteSets.of());
  }

  /**
   * The nonce that a device starts from after a reset. One fresh nonce does for both
   * directions: nobody learns it.
   *
   * <pre>
   * NonceOfReset(bootstrapNonce, freshNonce) ==
   *     CASE NonceAfterReset = "bootstrap" -&gt; bootstrapNonce
   *       [] NonceAfterReset = "backup" -&gt; BackupNonce
   *       [] OTHER -&gt; freshNonce
   * </pre>
   */
  public Nonce nonceOfReset(Nonce bootstrapNonce, Nonce freshNonce) {
    return profile.nonceAfterReset() == ResetNonce.BOOTSTRAP
        ? bootstrapNonce
        : (profile.nonceAfterReset() == ResetNonce.BACKUP ? terms.backupNonce() : freshNonce);
  }

  /**
   * The device is reset or updated: its session ends, and it does not know its nonces any
   * more. Secrets and roles stay, and so does the failure that it has noted.
   *
   * <p>Clause: SEC 5.3.3 SHOULD
   *
   * <pre>
   * ClientReset(bootstrapClientNonce, bootstrapServerNonce, freshNonce) ==
   *     /&#92; bootstrapClientNonce &#92;in Nonce
   *     /&#92; bootstrapServerNonce &#92;in Nonce
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; client' = [WithoutSession(client) EXCEPT
   *            !.clientNonce = NonceOfReset(bootstrapClientNonce, freshNonce),
   *            !.serverNonce = NonceOfReset(bootstrapServerNonce, freshNonce),
   *            !.waiting = {},
   *            !.accepted = IF MemorySurvivesReset THEN client.accepted ELSE {},
   *            !.lastAccepted = IF MemorySurvivesReset THEN client.lastAccepted ELSE NoSessionId]
   * </pre>
   */
  public Outcome<DmClient, ClientMessage> clientReset(Nonce bootstrapClientNonce,
      Nonce bootstrapServerNonce, Nonce freshNonce) {
    Client nextClient = withoutSession(client)
        .withClientNonce(nonceOfReset(bootstrapClientNonce, freshNonce))
        .withServerNonce(nonceOfReset(bootstrapServerNonce, freshNonce))
        .withWaiting(FiniteSets.of())
        .withAccepted(profile.memorySurvivesReset() ? client.accepted() : FiniteSets.of())
        .withLastAccepted(
            profile.memorySurvivesReset() ? client.lastAccepted() : DmTerms.noSessionId());
    return new Step<>("ClientReset", new DmClient(profile, terms, nextClient), FiniteSets.of());
  }
}
