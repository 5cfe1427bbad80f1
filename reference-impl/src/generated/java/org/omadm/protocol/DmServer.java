// Generated from DmServer.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Outcome;
import org.omadm.runtime.Refusal;
import org.omadm.runtime.Step;

/**
 * The server: what it keeps for one device, and what it does.
 *
 * <p>As in DmClient, an action reads and writes only the variable server; what goes
 * out is handed to Send (the session) or Push (the push channel). The transport
 * says on which connection a message came. Anybody may connect: until a device has
 * proved itself each connection is heard for itself, and after that only one is.
 *
 * <p>A message that no action takes is refused, and changes nothing.
 *
 * <p>Left out: other devices (each has its own secrets and its own record here), and
 * time: how long the server waits for a session is the caller's choice.
 *
 * @param server The server. connection, session, nextClientNonce, challenges and creds
 *     belong to the session and are gone after a restart; the rest survives it. sessionId:
 *     the last one that it asked for. attempts: notifications sent for it. backup: one of
 *     them was made with the backup nonce. session: the session id of the session that it
 *     has accepted the device in, which is another one if its user has opened it. secrets:
 *     what the device holds as far as the server knows. otherSecrets: what it may hold
 *     instead, while a change is not confirmed. challenges: those not answered yet, at most
 *     one on a connection. creds: what the device has to show in each later message, if it
 *     has to. nextClientNonce: sent in Package #2. renewalDue: a notification with the
 *     backup nonce was sent under these secrets, or credentials made with it came (see
 *     RenewalDue). rolesWanted: the roles to ask for, at most one set.
 */
public record DmServer(Profile profile, Terms terms, Server server) {
  /**
   * Those in which the server is in a session.
   *
   * <pre>
   * SessionPhase == {"authenticated", "renewingFirst", "renewing", "commanding"}
   * </pre>
   */
  public Set<ServerPhase> sessionPhase() {
    return FiniteSets.of(
        ServerPhase.AUTHENTICATED,
        ServerPhase.RENEWING_FIRST,
        ServerPhase.RENEWING,
        ServerPhase.COMMANDING);
  }

  /**
   * The server once it has bootstrapped the device.
   *
   * <pre>
   * ServerInit(secrets, clientNonce, serverNonce) ==
   *     server = [
   *         phase |-&gt; "idle",
   *         sessionId |-&gt; NoSessionId,
   *         attempts |-&gt; 0,
   *         backup |-&gt; FALSE,
   *         connection |-&gt; 0,
   *         session |-&gt; NoSessionId,
   *         secrets |-&gt; secrets,
   *         otherSecrets |-&gt; {},
   *         clientNonce |-&gt; clientNonce,
   *         serverNonce |-&gt; serverNonce,
   *         nextClientNonce |-&gt; BackupNonce,
   *         challenges |-&gt; {},
   *         creds |-&gt; {},
   *         renewalDue |-&gt; FALSE,
   *         rolesWanted |-&gt; {}]
   * </pre>
   */
  public static DmServer init(Profile profile, Terms terms, SecretPair secrets, Nonce clientNonce,
      Nonce serverNonce) {
    Server server = new Server(
        ServerPhase.IDLE,
        DmTerms.noSessionId(),
        0,
        false,
        0,
        DmTerms.noSessionId(),
        secrets,
        FiniteSets.of(),
        clientNonce,
        serverNonce,
        terms.backupNonce(),
        FiniteSets.of(),
        FiniteSets.of(),
        false,
        FiniteSets.of());
    return new DmServer(profile, terms, server);
  }

  /**
   * The notification of a session, its digest made with a nonce.
   *
   * <p>Clause: NOTI 6.2.2 MUST
   *
   * <pre>
   * NotificationOf(sessionId, nonce) == [
   *     digest |-&gt; TriggerDigest(
   *         UserHashOf(ServerIdentifier, server.secrets.serverSecret), nonce, TriggerOf(sessionId)),
   *     trigger |-&gt; TriggerOf(sessionId)]
   * </pre>
   */
  public Notification notificationOf(int sessionId, Nonce nonce) {
    return new Notification(
        terms.triggerDigest(
            terms.userHashOf(terms.serverIdentifier(), server.secrets().serverSecret()),
            nonce,
            DmTerms.triggerOf(terms, sessionId)),
        DmTerms.triggerOf(terms, sessionId));
  }

  /**
   * Those of the device's possible secrets with which it made these credentials, if it showed
   * any.
   *
   * <pre>
   * Verified(creds, nonce) ==
   *     {s &#92;in {server.secrets} &#92;cup server.otherSecrets : creds = {ClientCred(s, nonce)}}
   * </pre>
   */
  public Set<SecretPair> verified(Set<Digest> creds, Nonce nonce) {
    return FiniteSets.filter(
        FiniteSets.union(FiniteSets.of(server.secrets()), server.otherSecrets()),
        s -> creds.equals(FiniteSets.of(DmTerms.clientCred(profile, terms, s, nonce))));
  }

  /**
   * Of several that fit, the secrets the server believes in; else the only other ones.
   *
   * <pre>
   * Believed(fitting) == IF server.secrets &#92;in fitting THEN server.secrets ELSE CHOOSE s &#92;in fitting : TRUE
   * </pre>
   */
  public SecretPair believed(Set<SecretPair> fitting) {
    return fitting.contains(server.secrets()) ? server.secrets() : FiniteSets.choose(fitting);
  }

  /**
   * The client nonce that the server hands out. There is none in Basic.
   *
   * <pre>
   * NextClientNonce(freshNonce) == IF ClientAuth = "basic" THEN BackupNonce ELSE freshNonce
   * </pre>
   */
  public Nonce nextClientNonce(Nonce freshNonce) {
    return profile.clientAuth() == Authentication.BASIC ? terms.backupNonce() : freshNonce;
  }

  /**
   * The server once a device has proved, with these credentials, that it holds one of these
   * secrets.
   *
   * <pre>
   * WithDevice(fitting, sessionId, creds, connection, freshNonce) == [server EXCEPT
   *     !.phase = "authenticated",
   *     !.connection = connection,
   *     !.session = sessionId,
   *     !.secrets = Believed(fitting),
   *     !.otherSecrets = fitting &#92; {Believed(fitting)},
   *     !.clientNonce = IF ClientNonceCommit = "sent" /&#92; ClientAuth # "basic"
   *                     THEN freshNonce ELSE server.clientNonce,
   *     !.nextClientNonce = NextClientNonce(freshNonce),
   *     !.creds = IF SessionBoundBy = "credential" THEN creds ELSE {},
   *     !.challenges = {}]
   * </pre>
   */
  public Server withDevice(Set<SecretPair> fitting, int sessionId, Set<Digest> creds,
      int connection, Nonce freshNonce) {
    return server
        .withPhase(ServerPhase.AUTHENTICATED)
        .withConnection(connection)
        .withSession(sessionId)
        .withSecrets(believed(fitting))
        .withOtherSecrets(FiniteSets.difference(fitting, FiniteSets.of(believed(fitting))))
        .withClientNonce(
            profile.clientNonceCommit() == Moment.SENT
                && profile.clientAuth() != Authentication.BASIC
                ? freshNonce
                : server.clientNonce())
        .withNextClientNonce(nextClientNonce(freshNonce))
        .withCreds(profile.sessionBoundBy() == Binding.CREDENTIAL ? creds : FiniteSets.of())
        .withChallenges(FiniteSets.of());
  }

  /**
   * The server shows credentials in this session.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ShowsCred(byUser) ==
   *     CASE ServerShowsCred = "always" -&gt; TRUE
   *       [] ServerShowsCred = "exceptAfterBackup" -&gt; byUser &#92;/ ~server.backup
   *       [] OTHER -&gt; FALSE
   * </pre>
   */
  public boolean showsCred(boolean byUser) {
    return profile.serverShowsCred() == Showing.ALWAYS
        ? true
        : (profile.serverShowsCred() == Showing.EXCEPT_AFTER_BACKUP
            ? byUser || !server.backup()
            : false);
  }

  /**
   * Package #2 for that device, with the server's credentials made with a nonce.
   *
   * <pre>
   * Package2For(fitting, sessionId, byUser, nonce, freshNonce) == [
   *     type |-&gt; "Package2",
   *     sessionId |-&gt; sessionId,
   *     nextNonce |-&gt; NextClientNonce(freshNonce),
   *     creds |-&gt; IF ShowsCred(byUser) THEN {CredDigest(ServerHash(Believed(fitting)), nonce)} ELSE {}]
   * </pre>
   */
  public Package2 package2For(Set<SecretPair> fitting, int sessionId, boolean byUser, Nonce nonce,
      Nonce freshNonce) {
    return new Package2(
        sessionId,
        nextClientNonce(freshNonce),
        showsCred(byUser)
            ? FiniteSets.of(terms.credDigest(DmTerms.serverHash(terms, believed(fitting)), nonce))
            : FiniteSets.of());
  }

  /**
   * The number of notifications the server sends for one session before it gives up.
   *
   * <pre>
   * AllAttempts == IF ServerResync THEN AttemptsBeforeBackup + 1 ELSE AttemptsBeforeBackup
   * </pre>
   */
  public int allAttempts() {
    return profile.serverResync()
        ? profile.attemptsBeforeBackup() + 1
        : profile.attemptsBeforeBackup();
  }

  /**
   * A message with this session id and these credentials belongs to the session as it stands.
   *
   * <pre>
   * InSession(sessionId, creds, connection) ==
   *     /&#92; sessionId = server.session
   *     /&#92; SessionBoundBy = "connection" =&gt; connection = server.connection
   *     /&#92; SessionBoundBy = "credential" =&gt; creds = server.creds
   * </pre>
   */
  public boolean inSession(int sessionId, Set<Digest> creds, int connection) {
    return sessionId == server.session()
        && (profile.sessionBoundBy() != Binding.CONNECTION || connection == server.connection())
        && (profile.sessionBoundBy() != Binding.CREDENTIAL || creds.equals(server.creds()));
  }

  /**
   * The challenges that were sent on a connection, at most one.
   *
   * <pre>
   * ChallengesOn(connection) == {c &#92;in server.challenges : c.connection = connection}
   * </pre>
   */
  public Set<Challenge> challengesOn(int connection) {
    return FiniteSets.filter(server.challenges(), c -> c.connection() == connection);
  }

  /**
   * The nonce of that challenge.
   *
   * <pre>
   * ChallengeNonce(connection) == (CHOOSE c &#92;in ChallengesOn(connection) : TRUE).nonce
   * </pre>
   */
  public Nonce challengeNonce(int connection) {
    return FiniteSets.choose(challengesOn(connection)).nonce();
  }

  /**
   * The server without the challenge of a connection.
   *
   * <pre>
   * WithoutChallenge(connection) ==
   *     [server EXCEPT !.challenges = server.challenges &#92; ChallengesOn(connection)]
   * </pre>
   */
  public Server withoutChallenge(int connection) {
    return server.withChallenges(
        FiniteSets.difference(server.challenges(), challengesOn(connection)));
  }

  /**
   * A session may begin on this connection: the one that the server has asked for, or one
   * that the user of the device wants.
   *
   * <pre>
   * MayBegin(message, connection) ==
   *     /&#92; IF message.byUser THEN server.phase &#92;in {"idle", "notified"}
   *        ELSE server.phase = "notified" /&#92; message.sessionId = server.sessionId
   *     /&#92; IF ChallengeBelongsTo = "device" THEN server.challenges = {} ELSE ChallengesOn(connection) = {}
   * </pre>
   */
  public boolean mayBegin(Package1 message, int connection) {
    return (message.byUser()
        ? server.phase() == ServerPhase.IDLE || server.phase() == ServerPhase.NOTIFIED
        : server.phase() == ServerPhase.NOTIFIED && message.sessionId() == server.sessionId())
        && (profile.challengeBelongsTo() == Owner.DEVICE
            ? server.challenges().isEmpty()
            : challengesOn(connection).isEmpty());
  }

  /**
   * This may be the answer to a challenge.
   *
   * <pre>
   * MayAnswer(message, connection) ==
   *     /&#92; server.phase &#92;in {"idle", "notified"}
   *     /&#92; &#92;E c &#92;in ChallengesOn(connection) : c.sessionId = message.sessionId
   * </pre>
   */
  public boolean mayAnswer(RepeatedPackage1 message, int connection) {
    return (server.phase() == ServerPhase.IDLE || server.phase() == ServerPhase.NOTIFIED)
        && challengesOn(connection).stream().anyMatch(c -> c.sessionId() == message.sessionId());
  }

  /**
   * The server expects this message now, whether or not its contents are right.
   *
   * <pre>
   * ServerExpects(message, connection) ==
   *     &#92;/ message &#92;in Package1 /&#92; MayBegin(message, connection)
   *     &#92;/ message &#92;in RepeatedPackage1 /&#92; MayAnswer(message, connection)
   *     &#92;/ message &#92;in Package3 /&#92; server.phase = "authenticated" /&#92; InSession(message.sessionId, message.creds, connection)
   *     &#92;/ message &#92;in StatusPackage3 /&#92; server.phase &#92;in SessionPhase &#92; {"authenticated"} /&#92; InSession(message.sessionId, message.creds, connection)
   *     &#92;/ message &#92;in AbortPackage3 /&#92; server.phase &#92;in SessionPhase /&#92; InSession(message.sessionId, message.creds, connection)
   * </pre>
   */
  public boolean serverExpects(ClientMessage message, int connection) {
    return (message instanceof Package1 package1 && mayBegin(package1, connection))
        || (message instanceof RepeatedPackage1 repeatedPackage1
            && mayAnswer(repeatedPackage1, connection))
        || (message instanceof Package3 package3
            && server.phase() == ServerPhase.AUTHENTICATED
            && inSession(package3.sessionId(), package3.creds(), connection))
        || (message instanceof StatusPackage3 statusPackage3
            && FiniteSets.difference(sessionPhase(), FiniteSets.of(ServerPhase.AUTHENTICATED))
                .contains(server.phase())
            && inSession(statusPackage3.sessionId(), statusPackage3.creds(), connection))
        || (message instanceof AbortPackage3 abortPackage3
            && sessionPhase().contains(server.phase())
            && inSession(abortPackage3.sessionId(), abortPackage3.creds(), connection));
  }

  /**
   * The new secrets of the account, each renewed if the reading says so.
   *
   * <p>Clause: NOTI 5.1 MAY
   *
   * <pre>
   * RenewedSecrets(freshSecrets) == [
   *     clientSecret |-&gt; IF RenewClientSecret THEN freshSecrets.clientSecret ELSE server.secrets.clientSecret,
   *     serverSecret |-&gt; IF RenewServerSecret THEN freshSecrets.serverSecret ELSE server.secrets.serverSecret]
   * </pre>
   */
  public SecretPair renewedSecrets(SecretPair freshSecrets) {
    return new SecretPair(
        profile.renewClientSecret()
            ? freshSecrets.clientSecret()
            : server.secrets().clientSecret(),
        profile.renewServerSecret()
            ? freshSecrets.serverSecret()
            : server.secrets().serverSecret());
  }

  /**
   * The server has to replace secrets in this session.
   *
   * <pre>
   * RenewsNow == server.renewalDue /&#92; (RenewServerSecret &#92;/ RenewClientSecret)
   * </pre>
   */
  public boolean renewsNow() {
    return server.renewalDue() && (profile.renewServerSecret() || profile.renewClientSecret());
  }

  /**
   * It does so by two commands.
   *
   * <pre>
   * RenewsInTwo == SecretsReplaced = "oneByOne" /&#92; RenewServerSecret /&#92; RenewClientSecret
   * </pre>
   */
  public boolean renewsInTwo() {
    return profile.secretsReplaced() == Replacement.ONE_BY_ONE
        && profile.renewServerSecret()
        && profile.renewClientSecret();
  }

  /**
   * The first of them replaces the server secret.
   *
   * <pre>
   * FirstRenewedSecrets(freshSecrets) ==
   *     [clientSecret |-&gt; server.secrets.clientSecret, serverSecret |-&gt; freshSecrets.serverSecret]
   * </pre>
   */
  public SecretPair firstRenewedSecrets(SecretPair freshSecrets) {
    return new SecretPair(server.secrets().clientSecret(), freshSecrets.serverSecret());
  }

  /**
   * What the device holds once it has confirmed a change.
   *
   * <pre>
   * ConfirmedSecrets ==
   *     IF server.otherSecrets = {} THEN server.secrets ELSE CHOOSE s &#92;in server.otherSecrets : TRUE
   * </pre>
   */
  public SecretPair confirmedSecrets() {
    return server.otherSecrets().isEmpty()
        ? server.secrets()
        : FiniteSets.choose(server.otherSecrets());
  }

  /**
   * The second of them replaces the client secret.
   *
   * <pre>
   * SecondRenewedSecrets(freshSecrets) ==
   *     [clientSecret |-&gt; freshSecrets.clientSecret, serverSecret |-&gt; ConfirmedSecrets.serverSecret]
   * </pre>
   */
  public SecretPair secondRenewedSecrets(SecretPair freshSecrets) {
    return new SecretPair(freshSecrets.clientSecret(), confirmedSecrets().serverSecret());
  }

  /**
   * The server with a change of secrets under way, from these to those.
   *
   * <pre>
   * Changing(held, replacing) == [server EXCEPT
   *     !.secrets = IF KeepOldSecrets THEN held ELSE replacing,
   *     !.otherSecrets = IF KeepOldSecrets THEN {replacing} ELSE {}]
   * </pre>
   */
  public Server changing(SecretPair held, SecretPair replacing) {
    return server
        .withSecrets(profile.keepOldSecrets() ? held : replacing)
        .withOtherSecrets(profile.keepOldSecrets() ? FiniteSets.of(replacing) : FiniteSets.of());
  }

  /**
   * The client nonce once the device has acknowledged the new one.
   *
   * <pre>
   * AcknowledgedClientNonce ==
   *     IF ClientNonceCommit = "acknowledged" /&#92; ClientAuth # "basic"
   *     THEN server.nextClientNonce ELSE server.clientNonce
   * </pre>
   */
  public Nonce acknowledgedClientNonce() {
    return profile.clientNonceCommit() == Moment.ACKNOWLEDGED
        && profile.clientAuth() != Authentication.BASIC
        ? server.nextClientNonce()
        : server.clientNonce();
  }

  /**
   * The server after a session, whichever way it ended.
   *
   * <pre>
   * AfterSession(peer) == [peer EXCEPT
   *     !.phase = "idle",
   *     !.attempts = 0,
   *     !.backup = FALSE,
   *     !.connection = 0,
   *     !.session = NoSessionId,
   *     !.nextClientNonce = BackupNonce,
   *     !.creds = {},
   *     !.challenges = {}]
   * </pre>
   */
  public Server afterSession(Server peer) {
    return peer
        .withPhase(ServerPhase.IDLE)
        .withAttempts(0)
        .withBackup(false)
        .withConnection(0)
        .withSession(DmTerms.noSessionId())
        .withNextClientNonce(terms.backupNonce())
        .withCreds(FiniteSets.of())
        .withChallenges(FiniteSets.of());
  }

  /**
   * The server's credentials for whoever it challenges, if it shows them.
   *
   * <pre>
   * CredsForAnyone(byUser, nonce) ==
   *     IF ShowsCred(byUser) /&#92; ServerCredTo = "anyone" /&#92; (OtherNonceLengths &#92;/ LengthOf(nonce) = LengthOf(server.serverNonce))
   *     THEN {CredDigest(ServerHash(server.secrets), nonce)} ELSE {}
   * </pre>
   */
  public Set<Digest> credsForAnyone(boolean byUser, Nonce nonce) {
    return showsCred(byUser)
        && profile.serverCredTo() == Audience.ANYONE
        && (profile.otherNonceLengths()
            || terms.lengthOf(nonce) == terms.lengthOf(server.serverNonce()))
        ? FiniteSets.of(terms.credDigest(DmTerms.serverHash(terms, server.secrets()), nonce))
        : FiniteSets.of();
  }

  /**
   * The server asks for a new session, under a session id it has not used before.
   *
   * <p>Clause: NOTI 6.2.10 MUST
   *
   * <pre>
   * ServerSendNotification(Push(_)) ==
   *     /&#92; server.phase = "idle"
   *     /&#92; server.sessionId &lt; LastSessionId
   *     /&#92; server' = [server EXCEPT
   *            !.phase = "notified",
   *            !.sessionId = server.sessionId + 1,
   *            !.attempts = 1]
   *     /&#92; Push({NotificationOf(server.sessionId + 1, server.serverNonce)})
   * </pre>
   */
  public Outcome<DmServer, Notification> serverSendNotification() {
    if (server.phase() != ServerPhase.IDLE) {
      return Refusal.of(DmServerGuard.SERVER_SEND_NOTIFICATION_1);
    }
    if (server.sessionId() >= profile.lastSessionId()) {
      return Refusal.of(DmServerGuard.SERVER_SEND_NOTIFICATION_2);
    }
    Server nextServer = server
        .withPhase(ServerPhase.NOTIFIED)
        .withSessionId(server.sessionId() + 1)
        .withAttempts(1);
    Set<Notification> sent =
        FiniteSets.of(notificationOf(server.sessionId() + 1, server.serverNonce()));
    return new Step<>("ServerSendNotification", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server sends the same notification again, since no session came.
   *
   * <p>Clause: SEED2 step 3 MAY
   *
   * <pre>
   * ServerRepeatNotification(Push(_)) ==
   *     /&#92; server.phase = "notified"
   *     /&#92; server.attempts &lt; AttemptsBeforeBackup
   *     /&#92; server' = [server EXCEPT !.attempts = server.attempts + 1]
   *     /&#92; Push({NotificationOf(server.sessionId, server.serverNonce)})
   * </pre>
   */
  public Outcome<DmServer, Notification> serverRepeatNotification() {
    if (server.phase() != ServerPhase.NOTIFIED) {
      return Refusal.of(DmServerGuard.SERVER_REPEAT_NOTIFICATION_1);
    }
    if (server.attempts() >= profile.attemptsBeforeBackup()) {
      return Refusal.of(DmServerGuard.SERVER_REPEAT_NOTIFICATION_2);
    }
    Server nextServer = server.withAttempts(server.attempts() + 1);
    Set<Notification> sent =
        FiniteSets.of(notificationOf(server.sessionId(), server.serverNonce()));
    return new Step<>("ServerRepeatNotification", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server sends the notification with the backup nonce. It stays good until the
   * secret is gone, so the secrets should be due for renewal from now on, whether or not
   * this notification opens a session.
   *
   * <p>Clause: SEED2 step 5 MAY
   *
   * <pre>
   * ServerSendBackupNotification(Push(_)) ==
   *     /&#92; server.phase = "notified"
   *     /&#92; ServerResync
   *     /&#92; server.attempts = AttemptsBeforeBackup
   *     /&#92; server' = [server EXCEPT
   *            !.attempts = server.attempts + 1,
   *            !.backup = TRUE,
   *            !.renewalDue = server.renewalDue &#92;/ RenewalDue = "sent"]
   *     /&#92; Push({NotificationOf(server.sessionId, BackupNonce)})
   * </pre>
   */
  public Outcome<DmServer, Notification> serverSendBackupNotification() {
    if (server.phase() != ServerPhase.NOTIFIED) {
      return Refusal.of(DmServerGuard.SERVER_SEND_BACKUP_NOTIFICATION_1);
    }
    if (!profile.serverResync()) {
      return Refusal.of(DmServerGuard.SERVER_SEND_BACKUP_NOTIFICATION_2);
    }
    if (server.attempts() != profile.attemptsBeforeBackup()) {
      return Refusal.of(DmServerGuard.SERVER_SEND_BACKUP_NOTIFICATION_3);
    }
    Server nextServer = server
        .withAttempts(server.attempts() + 1)
        .withBackup(true)
        .withRenewalDue(server.renewalDue() || profile.renewalDue() == Due.SENT);
    Set<Notification> sent = FiniteSets.of(notificationOf(server.sessionId(), terms.backupNonce()));
    return new Step<>(
        "ServerSendBackupNotification", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server waits no longer for a session. If the device may hold other secrets,
   * it tries those next.
   *
   * <p>Clause: SEED2 step 7 MAY
   *
   * <pre>
   * ServerGiveUp(Push(_)) ==
   *     /&#92; server.phase = "notified"
   *     /&#92; server.attempts = AllAttempts
   *     /&#92; server' = [AfterSession(server) EXCEPT
   *            !.secrets = ConfirmedSecrets,
   *            !.otherSecrets = IF server.otherSecrets = {} THEN {} ELSE {server.secrets}]
   *     /&#92; Push({})
   * </pre>
   */
  public Outcome<DmServer, Notification> serverGiveUp() {
    if (server.phase() != ServerPhase.NOTIFIED) {
      return Refusal.of(DmServerGuard.SERVER_GIVE_UP_1);
    }
    if (server.attempts() != allAttempts()) {
      return Refusal.of(DmServerGuard.SERVER_GIVE_UP_2);
    }
    Server nextServer = afterSession(server)
        .withSecrets(confirmedSecrets())
        .withOtherSecrets(
            server.otherSecrets().isEmpty() ? FiniteSets.of() : FiniteSets.of(server.secrets()));
    return new Step<>("ServerGiveUp", new DmServer(profile, terms, nextServer), FiniteSets.of());
  }

  /**
   * The server has waited for a session in vain.
   *
   * <pre>
   * ServerWaitInVain(Push(_)) ==
   *     &#92;/ ServerRepeatNotification(Push)
   *     &#92;/ ServerSendBackupNotification(Push)
   *     &#92;/ ServerGiveUp(Push)
   * </pre>
   */
  public Outcome<DmServer, Notification> serverWaitInVain() {
    return Outcome.firstOf(
        "ServerWaitInVain",
        () -> serverRepeatNotification(),
        () -> serverSendBackupNotification(),
        () -> serverGiveUp());
  }

  /**
   * The operator asks for other roles of the account.
   *
   * <p>Clause: SEED1 roles MAY
   *
   * <pre>
   * ServerRequestRoles(roles) ==
   *     /&#92; roles &#92;in SUBSET Role
   *     /&#92; server.phase = "idle"
   *     /&#92; server.rolesWanted = {}
   *     /&#92; server' = [server EXCEPT !.rolesWanted = {roles}]
   * </pre>
   */
  public Outcome<DmServer, Void> serverRequestRoles(Set<Role> roles) {
    if (server.phase() != ServerPhase.IDLE) {
      return Refusal.of(DmServerGuard.SERVER_REQUEST_ROLES_2);
    }
    if (!server.rolesWanted().isEmpty()) {
      return Refusal.of(DmServerGuard.SERVER_REQUEST_ROLES_3);
    }
    Server nextServer = server.withRolesWanted(FiniteSets.of(roles));
    return new Step<>(
        "ServerRequestRoles", new DmServer(profile, terms, nextServer), FiniteSets.of());
  }

  /**
   * The server accepts credentials made with the stored client nonce, uses that nonce
   * up, and shows its own credentials, made with the stored server nonce.
   *
   * <p>Clause: PRO 8 MUST
   *
   * <pre>
   * ServerAcceptPackage1(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in Package1
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; MayBegin(message, connection)
   *     /&#92; Verified(message.creds, server.clientNonce) # {}
   *     /&#92; server' = WithDevice(
   *                Verified(message.creds, server.clientNonce), message.sessionId, message.creds, connection, freshNonce)
   *     /&#92; Send({Package2For(Verified(message.creds, server.clientNonce),
   *            message.sessionId, message.byUser, server.serverNonce, freshNonce)})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverAcceptPackage1(ClientMessage message,
      int connection, Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof Package1 package1)) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_PACKAGE1_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_PACKAGE1_2);
    }
    if (!mayBegin(package1, connection)) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_PACKAGE1_5);
    }
    if (verified(package1.creds(), server.clientNonce()).isEmpty()) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_PACKAGE1_6);
    }
    Server nextServer = withDevice(
        verified(package1.creds(), server.clientNonce()),
        package1.sessionId(),
        package1.creds(),
        connection,
        freshNonce);
    Set<ServerMessage> sent = FiniteSets.of(
        package2For(
            verified(package1.creds(), server.clientNonce()),
            package1.sessionId(),
            package1.byUser(),
            server.serverNonce(),
            freshNonce));
    return new Step<>("ServerAcceptPackage1", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server accepts credentials made with the backup nonce as authentication, and
   * answers with credentials made with the backup nonce.
   *
   * <p>Clause: NOTI 5.1 MAY
   *
   * <pre>
   * ServerAcceptBackupPackage1(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in Package1
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; MayBegin(message, connection)
   *     /&#92; Verified(message.creds, server.clientNonce) = {}
   *     /&#92; server.backup
   *     /&#92; ResyncAnswer = "success"
   *     /&#92; Verified(message.creds, BackupNonce) # {}
   *     /&#92; ~message.byUser
   *     /&#92; server' = [WithDevice(
   *                Verified(message.creds, BackupNonce), message.sessionId, message.creds, connection, freshNonce)
   *            EXCEPT !.renewalDue = TRUE]
   *     /&#92; Send({Package2For(Verified(message.creds, BackupNonce),
   *            message.sessionId, message.byUser, BackupNonce, freshNonce)})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverAcceptBackupPackage1(ClientMessage message,
      int connection, Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof Package1 package1)) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_BACKUP_PACKAGE1_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_BACKUP_PACKAGE1_2);
    }
    if (!mayBegin(package1, connection)) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_BACKUP_PACKAGE1_5);
    }
    if (!verified(package1.creds(), server.clientNonce()).isEmpty()) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_BACKUP_PACKAGE1_6);
    }
    if (!server.backup()) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_BACKUP_PACKAGE1_7);
    }
    if (profile.resyncAnswer() != Answer.SUCCESS) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_BACKUP_PACKAGE1_8);
    }
    if (verified(package1.creds(), terms.backupNonce()).isEmpty()) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_BACKUP_PACKAGE1_9);
    }
    if (package1.byUser()) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_BACKUP_PACKAGE1_10);
    }
    Server nextServer = withDevice(
        verified(package1.creds(), terms.backupNonce()),
        package1.sessionId(),
        package1.creds(),
        connection,
        freshNonce)
        .withRenewalDue(true);
    Set<ServerMessage> sent = FiniteSets.of(
        package2For(
            verified(package1.creds(), terms.backupNonce()),
            package1.sessionId(),
            package1.byUser(),
            terms.backupNonce(),
            freshNonce));
    return new Step<>("ServerAcceptBackupPackage1", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server challenges a device whose credentials it does not accept (401) or misses (407).
   *
   * <p>Clause: SEC 5.3.3 MUST
   *
   * <pre>
   * ServerChallenge(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in Package1
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; MayBegin(message, connection)
   *     /&#92; Verified(message.creds, server.clientNonce) = {}
   *     /&#92; ~(server.backup /&#92; ResyncAnswer = "success" /&#92; Verified(message.creds, BackupNonce) # {} /&#92; ~message.byUser)
   *     /&#92; server' = [server EXCEPT
   *            !.challenges = server.challenges &#92;cup
   *                {[connection |-&gt; connection, sessionId |-&gt; message.sessionId, nonce |-&gt; NextClientNonce(freshNonce)]},
   *            !.renewalDue = server.renewalDue &#92;/ Verified(message.creds, BackupNonce) # {}]
   *     /&#92; Send({[type |-&gt; "ChallengePackage2",
   *               sessionId |-&gt; message.sessionId,
   *               missing |-&gt; message.creds = {},
   *               nextNonce |-&gt; NextClientNonce(freshNonce),
   *               creds |-&gt; CredsForAnyone(message.byUser, server.serverNonce)]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverChallenge(ClientMessage message, int connection,
      Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof Package1 package1)) {
      return Refusal.of(DmServerGuard.SERVER_CHALLENGE_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_CHALLENGE_2);
    }
    if (!mayBegin(package1, connection)) {
      return Refusal.of(DmServerGuard.SERVER_CHALLENGE_5);
    }
    if (!verified(package1.creds(), server.clientNonce()).isEmpty()) {
      return Refusal.of(DmServerGuard.SERVER_CHALLENGE_6);
    }
    if (server.backup()
        && profile.resyncAnswer() == Answer.SUCCESS
        && !verified(package1.creds(), terms.backupNonce()).isEmpty()
        && !package1.byUser()) {
      return Refusal.of(DmServerGuard.SERVER_CHALLENGE_7);
    }
    Server nextServer = server
        .withChallenges(
            FiniteSets.union(
                server.challenges(),
                FiniteSets.of(
                    new Challenge(connection, package1.sessionId(), nextClientNonce(freshNonce)))))
        .withRenewalDue(
            server.renewalDue() || !verified(package1.creds(), terms.backupNonce()).isEmpty());
    Set<ServerMessage> sent = FiniteSets.of(
        new ChallengePackage2(
            package1.sessionId(),
            package1.creds().isEmpty(),
            nextClientNonce(freshNonce),
            credsForAnyone(package1.byUser(), server.serverNonce())));
    return new Step<>("ServerChallenge", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server accepts the answer to its challenge, and shows its own credentials,
   * made with the nonce that the device gave with the answer.
   *
   * <p>Clause: SEC 5.3.4 MUST
   *
   * <pre>
   * ServerAcceptRepeatedPackage1(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in RepeatedPackage1
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; MayAnswer(message, connection)
   *     /&#92; Verified({message.cred}, ChallengeNonce(connection)) # {}
   *     /&#92; server' = WithDevice(
   *                Verified({message.cred}, ChallengeNonce(connection)), message.sessionId, {message.cred}, connection, freshNonce)
   *     /&#92; Send({Package2For(Verified({message.cred}, ChallengeNonce(connection)),
   *            message.sessionId, message.byUser, message.nextNonce, freshNonce)})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverAcceptRepeatedPackage1(ClientMessage message,
      int connection, Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof RepeatedPackage1 repeatedPackage1)) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_REPEATED_PACKAGE1_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_REPEATED_PACKAGE1_2);
    }
    if (!mayAnswer(repeatedPackage1, connection)) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_REPEATED_PACKAGE1_5);
    }
    if (verified(FiniteSets.of(repeatedPackage1.cred()), challengeNonce(connection)).isEmpty()) {
      return Refusal.of(DmServerGuard.SERVER_ACCEPT_REPEATED_PACKAGE1_6);
    }
    Server nextServer = withDevice(
        verified(FiniteSets.of(repeatedPackage1.cred()), challengeNonce(connection)),
        repeatedPackage1.sessionId(),
        FiniteSets.of(repeatedPackage1.cred()),
        connection,
        freshNonce);
    Set<ServerMessage> sent = FiniteSets.of(
        package2For(
            verified(FiniteSets.of(repeatedPackage1.cred()), challengeNonce(connection)),
            repeatedPackage1.sessionId(),
            repeatedPackage1.byUser(),
            repeatedPackage1.nextNonce(),
            freshNonce));
    return new Step<>(
        "ServerAcceptRepeatedPackage1", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server refuses a device that fails the challenge, and waits for another: this one
   * may be a stranger. It keeps no nonce of this second 401, which nobody may answer. A server
   * that shows credentials with it makes them with a nonce of the stranger's choice.
   *
   * <p>Clause: PRO 9.1 MUST
   *
   * <pre>
   * ServerRejectRepeatedPackage1(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in RepeatedPackage1
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; MayAnswer(message, connection)
   *     /&#92; Verified({message.cred}, ChallengeNonce(connection)) = {}
   *     /&#92; server' = WithoutChallenge(connection)
   *     /&#92; Send({[type |-&gt; "ChallengePackage2",
   *               sessionId |-&gt; message.sessionId,
   *               missing |-&gt; FALSE,
   *               nextNonce |-&gt; NextClientNonce(freshNonce),
   *               creds |-&gt; CredsForAnyone(message.byUser, message.nextNonce)]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverRejectRepeatedPackage1(ClientMessage message,
      int connection, Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof RepeatedPackage1 repeatedPackage1)) {
      return Refusal.of(DmServerGuard.SERVER_REJECT_REPEATED_PACKAGE1_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_REJECT_REPEATED_PACKAGE1_2);
    }
    if (!mayAnswer(repeatedPackage1, connection)) {
      return Refusal.of(DmServerGuard.SERVER_REJECT_REPEATED_PACKAGE1_5);
    }
    if (!verified(FiniteSets.of(repeatedPackage1.cred()), challengeNonce(connection)).isEmpty()) {
      return Refusal.of(DmServerGuard.SERVER_REJECT_REPEATED_PACKAGE1_6);
    }
    Server nextServer = withoutChallenge(connection);
    Set<ServerMessage> sent = FiniteSets.of(
        new ChallengePackage2(
            repeatedPackage1.sessionId(),
            false,
            nextClientNonce(freshNonce),
            credsForAnyone(repeatedPackage1.byUser(), repeatedPackage1.nextNonce())));
    return new Step<>(
        "ServerRejectRepeatedPackage1", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server stores the server nonce of the next session and, if a renewal is due,
   * replaces the secrets, both in one step.
   *
   * <p>Clause: SEED2 step 11 SHOULD
   *
   * <pre>
   * ServerReplaceSecrets(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in Package3
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; server.phase = "authenticated"
   *     /&#92; InSession(message.sessionId, message.creds, connection)
   *     /&#92; RenewsNow
   *     /&#92; ~RenewsInTwo
   *     /&#92; server' = [Changing(server.secrets, RenewedSecrets(freshSecrets)) EXCEPT
   *            !.phase = "renewing",
   *            !.serverNonce = message.nextNonce,
   *            !.clientNonce = AcknowledgedClientNonce]
   *     /&#92; Send({[type |-&gt; "SecretsPackage4",
   *               sessionId |-&gt; server.session,
   *               secrets |-&gt; RenewedSecrets(freshSecrets)]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverReplaceSecrets(ClientMessage message,
      int connection, Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof Package3 package3)) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECRETS_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECRETS_2);
    }
    if (server.phase() != ServerPhase.AUTHENTICATED) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECRETS_5);
    }
    if (!inSession(package3.sessionId(), package3.creds(), connection)) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECRETS_6);
    }
    if (!renewsNow()) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECRETS_7);
    }
    if (renewsInTwo()) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECRETS_8);
    }
    Server nextServer = changing(server.secrets(), renewedSecrets(freshSecrets))
        .withPhase(ServerPhase.RENEWING)
        .withServerNonce(package3.nextNonce())
        .withClientNonce(acknowledgedClientNonce());
    Set<ServerMessage> sent =
        FiniteSets.of(new SecretsPackage4(server.session(), renewedSecrets(freshSecrets)));
    return new Step<>("ServerReplaceSecrets", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server stores the server nonce of the next session and replaces the first of two
   * secrets.
   *
   * <p>Clause: SEED2 step 11 SHOULD
   *
   * <pre>
   * ServerReplaceFirstSecret(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in Package3
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; server.phase = "authenticated"
   *     /&#92; InSession(message.sessionId, message.creds, connection)
   *     /&#92; RenewsNow
   *     /&#92; RenewsInTwo
   *     /&#92; server' = [Changing(server.secrets, FirstRenewedSecrets(freshSecrets)) EXCEPT
   *            !.phase = "renewingFirst",
   *            !.serverNonce = message.nextNonce,
   *            !.clientNonce = AcknowledgedClientNonce]
   *     /&#92; Send({[type |-&gt; "SecretsPackage4",
   *               sessionId |-&gt; server.session,
   *               secrets |-&gt; FirstRenewedSecrets(freshSecrets)]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverReplaceFirstSecret(ClientMessage message,
      int connection, Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof Package3 package3)) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_FIRST_SECRET_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_FIRST_SECRET_2);
    }
    if (server.phase() != ServerPhase.AUTHENTICATED) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_FIRST_SECRET_5);
    }
    if (!inSession(package3.sessionId(), package3.creds(), connection)) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_FIRST_SECRET_6);
    }
    if (!renewsNow()) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_FIRST_SECRET_7);
    }
    if (!renewsInTwo()) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_FIRST_SECRET_8);
    }
    Server nextServer = changing(server.secrets(), firstRenewedSecrets(freshSecrets))
        .withPhase(ServerPhase.RENEWING_FIRST)
        .withServerNonce(package3.nextNonce())
        .withClientNonce(acknowledgedClientNonce());
    Set<ServerMessage> sent =
        FiniteSets.of(new SecretsPackage4(server.session(), firstRenewedSecrets(freshSecrets)));
    return new Step<>("ServerReplaceFirstSecret", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The device has the first of two secrets, and the server replaces the second.
   *
   * <p>Clause: SEED2 step 11 SHOULD
   *
   * <pre>
   * ServerReplaceSecondSecret(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in StatusPackage3
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; server.phase = "renewingFirst"
   *     /&#92; InSession(message.sessionId, message.creds, connection)
   *     /&#92; message.result = "done"
   *     /&#92; server' = [Changing(ConfirmedSecrets, SecondRenewedSecrets(freshSecrets)) EXCEPT
   *            !.phase = "renewing"]
   *     /&#92; Send({[type |-&gt; "SecretsPackage4",
   *               sessionId |-&gt; server.session,
   *               secrets |-&gt; SecondRenewedSecrets(freshSecrets)]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverReplaceSecondSecret(ClientMessage message,
      int connection, Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof StatusPackage3 statusPackage3)) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECOND_SECRET_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECOND_SECRET_2);
    }
    if (server.phase() != ServerPhase.RENEWING_FIRST) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECOND_SECRET_5);
    }
    if (!inSession(statusPackage3.sessionId(), statusPackage3.creds(), connection)) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECOND_SECRET_6);
    }
    if (statusPackage3.result() != Result.DONE) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_SECOND_SECRET_7);
    }
    Server nextServer = changing(confirmedSecrets(), secondRenewedSecrets(freshSecrets))
        .withPhase(ServerPhase.RENEWING);
    Set<ServerMessage> sent =
        FiniteSets.of(new SecretsPackage4(server.session(), secondRenewedSecrets(freshSecrets)));
    return new Step<>("ServerReplaceSecondSecret", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server stores the server nonce of the next session and asks for the roles
   * that its operator wants.
   *
   * <p>Clause: SEED1 roles MAY
   *
   * <pre>
   * ServerReplaceRoles(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in Package3
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; server.phase = "authenticated"
   *     /&#92; InSession(message.sessionId, message.creds, connection)
   *     /&#92; ~RenewsNow
   *     /&#92; server.rolesWanted # {}
   *     /&#92; server' = [server EXCEPT
   *            !.phase = "commanding",
   *            !.serverNonce = message.nextNonce,
   *            !.clientNonce = AcknowledgedClientNonce]
   *     /&#92; Send({[type |-&gt; "RolesPackage4",
   *               sessionId |-&gt; server.session,
   *               roles |-&gt; CHOOSE r &#92;in server.rolesWanted : TRUE]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverReplaceRoles(ClientMessage message, int connection,
      Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof Package3 package3)) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_ROLES_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_ROLES_2);
    }
    if (server.phase() != ServerPhase.AUTHENTICATED) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_ROLES_5);
    }
    if (!inSession(package3.sessionId(), package3.creds(), connection)) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_ROLES_6);
    }
    if (renewsNow()) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_ROLES_7);
    }
    if (server.rolesWanted().isEmpty()) {
      return Refusal.of(DmServerGuard.SERVER_REPLACE_ROLES_8);
    }
    Server nextServer = server
        .withPhase(ServerPhase.COMMANDING)
        .withServerNonce(package3.nextNonce())
        .withClientNonce(acknowledgedClientNonce());
    Set<ServerMessage> sent =
        FiniteSets.of(new RolesPackage4(server.session(), FiniteSets.choose(server.rolesWanted())));
    return new Step<>("ServerReplaceRoles", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server stores the server nonce of the next session and has nothing more to ask.
   *
   * <p>Clause: PRO 8 MUST
   *
   * <pre>
   * ServerFinish(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in Package3
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; server.phase = "authenticated"
   *     /&#92; InSession(message.sessionId, message.creds, connection)
   *     /&#92; ~RenewsNow
   *     /&#92; server.rolesWanted = {}
   *     /&#92; server' = [AfterSession(server) EXCEPT
   *            !.serverNonce = message.nextNonce,
   *            !.clientNonce = AcknowledgedClientNonce]
   *     /&#92; Send({[type |-&gt; "Package4", sessionId |-&gt; server.session]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverFinish(ClientMessage message, int connection,
      Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof Package3 package3)) {
      return Refusal.of(DmServerGuard.SERVER_FINISH_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_FINISH_2);
    }
    if (server.phase() != ServerPhase.AUTHENTICATED) {
      return Refusal.of(DmServerGuard.SERVER_FINISH_5);
    }
    if (!inSession(package3.sessionId(), package3.creds(), connection)) {
      return Refusal.of(DmServerGuard.SERVER_FINISH_6);
    }
    if (renewsNow()) {
      return Refusal.of(DmServerGuard.SERVER_FINISH_7);
    }
    if (!server.rolesWanted().isEmpty()) {
      return Refusal.of(DmServerGuard.SERVER_FINISH_8);
    }
    Server nextServer = afterSession(server)
        .withServerNonce(package3.nextNonce())
        .withClientNonce(acknowledgedClientNonce());
    Set<ServerMessage> sent = FiniteSets.of(new Package4(server.session()));
    return new Step<>("ServerFinish", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server takes the device's word that it holds the new secrets, and forgets the
   * old ones.
   *
   * <p>Clause: NOTI 5.1 MAY
   *
   * <pre>
   * ServerConfirmSecrets(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in StatusPackage3
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; server.phase = "renewing"
   *     /&#92; InSession(message.sessionId, message.creds, connection)
   *     /&#92; message.result = "done"
   *     /&#92; server' = [AfterSession(server) EXCEPT
   *            !.secrets = ConfirmedSecrets,
   *            !.otherSecrets = {},
   *            !.renewalDue = FALSE]
   *     /&#92; Send({[type |-&gt; "Package4", sessionId |-&gt; server.session]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverConfirmSecrets(ClientMessage message,
      int connection, Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof StatusPackage3 statusPackage3)) {
      return Refusal.of(DmServerGuard.SERVER_CONFIRM_SECRETS_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_CONFIRM_SECRETS_2);
    }
    if (server.phase() != ServerPhase.RENEWING) {
      return Refusal.of(DmServerGuard.SERVER_CONFIRM_SECRETS_5);
    }
    if (!inSession(statusPackage3.sessionId(), statusPackage3.creds(), connection)) {
      return Refusal.of(DmServerGuard.SERVER_CONFIRM_SECRETS_6);
    }
    if (statusPackage3.result() != Result.DONE) {
      return Refusal.of(DmServerGuard.SERVER_CONFIRM_SECRETS_7);
    }
    Server nextServer = afterSession(server)
        .withSecrets(confirmedSecrets())
        .withOtherSecrets(FiniteSets.of())
        .withRenewalDue(false);
    Set<ServerMessage> sent = FiniteSets.of(new Package4(server.session()));
    return new Step<>("ServerConfirmSecrets", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server takes the device's word that it still holds the old secrets, and will
   * replace them in another session.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ServerKeepSecrets(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in StatusPackage3
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; server.phase &#92;in {"renewingFirst", "renewing"}
   *     /&#92; InSession(message.sessionId, message.creds, connection)
   *     /&#92; message.result = "refused"
   *     /&#92; server' = [AfterSession(server) EXCEPT !.otherSecrets = {}]
   *     /&#92; Send({[type |-&gt; "Package4", sessionId |-&gt; server.session]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverKeepSecrets(ClientMessage message, int connection,
      Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof StatusPackage3 statusPackage3)) {
      return Refusal.of(DmServerGuard.SERVER_KEEP_SECRETS_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_KEEP_SECRETS_2);
    }
    if (server.phase() != ServerPhase.RENEWING_FIRST && server.phase() != ServerPhase.RENEWING) {
      return Refusal.of(DmServerGuard.SERVER_KEEP_SECRETS_5);
    }
    if (!inSession(statusPackage3.sessionId(), statusPackage3.creds(), connection)) {
      return Refusal.of(DmServerGuard.SERVER_KEEP_SECRETS_6);
    }
    if (statusPackage3.result() != Result.REFUSED) {
      return Refusal.of(DmServerGuard.SERVER_KEEP_SECRETS_7);
    }
    Server nextServer = afterSession(server).withOtherSecrets(FiniteSets.of());
    Set<ServerMessage> sent = FiniteSets.of(new Package4(server.session()));
    return new Step<>("ServerKeepSecrets", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server notes that its request for roles was answered, with yes or no.
   *
   * <p>Clause: PRO 8 MUST
   *
   * <pre>
   * ServerConfirmRoles(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in StatusPackage3
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; server.phase = "commanding"
   *     /&#92; InSession(message.sessionId, message.creds, connection)
   *     /&#92; server' = [AfterSession(server) EXCEPT !.rolesWanted = {}]
   *     /&#92; Send({[type |-&gt; "Package4", sessionId |-&gt; server.session]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverConfirmRoles(ClientMessage message, int connection,
      Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof StatusPackage3 statusPackage3)) {
      return Refusal.of(DmServerGuard.SERVER_CONFIRM_ROLES_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_CONFIRM_ROLES_2);
    }
    if (server.phase() != ServerPhase.COMMANDING) {
      return Refusal.of(DmServerGuard.SERVER_CONFIRM_ROLES_5);
    }
    if (!inSession(statusPackage3.sessionId(), statusPackage3.creds(), connection)) {
      return Refusal.of(DmServerGuard.SERVER_CONFIRM_ROLES_6);
    }
    Server nextServer = afterSession(server).withRolesWanted(FiniteSets.of());
    Set<ServerMessage> sent = FiniteSets.of(new Package4(server.session()));
    return new Step<>("ServerConfirmRoles", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server hears that the device gives the session up, and says that it has understood.
   * What it does not know about the secrets of the device it keeps in mind.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ServerRecvAbort(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in AbortPackage3
   *     /&#92; connection &#92;in Nat
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; freshSecrets &#92;in SecretPair
   *     /&#92; server.phase &#92;in SessionPhase
   *     /&#92; InSession(message.sessionId, message.creds, connection)
   *     /&#92; server' = AfterSession(server)
   *     /&#92; Send({[type |-&gt; "Package4", sessionId |-&gt; server.session]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverRecvAbort(ClientMessage message, int connection,
      Nonce freshNonce, SecretPair freshSecrets) {
    if (!(message instanceof AbortPackage3 abortPackage3)) {
      return Refusal.of(DmServerGuard.SERVER_RECV_ABORT_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_RECV_ABORT_2);
    }
    if (!sessionPhase().contains(server.phase())) {
      return Refusal.of(DmServerGuard.SERVER_RECV_ABORT_5);
    }
    if (!inSession(abortPackage3.sessionId(), abortPackage3.creds(), connection)) {
      return Refusal.of(DmServerGuard.SERVER_RECV_ABORT_6);
    }
    Server nextServer = afterSession(server);
    Set<ServerMessage> sent = FiniteSets.of(new Package4(server.session()));
    return new Step<>("ServerRecvAbort", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * A message of a session reaches the server.
   *
   * <pre>
   * ServerRecvMessage(message, connection, freshNonce, freshSecrets, Send(_)) ==
   *     /&#92; message &#92;in ClientMessage
   *     /&#92; &#92;/ ServerAcceptPackage1(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerAcceptBackupPackage1(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerChallenge(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerAcceptRepeatedPackage1(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerRejectRepeatedPackage1(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerReplaceSecrets(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerReplaceFirstSecret(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerReplaceSecondSecret(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerReplaceRoles(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerFinish(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerConfirmSecrets(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerKeepSecrets(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerConfirmRoles(message, connection, freshNonce, freshSecrets, Send)
   *        &#92;/ ServerRecvAbort(message, connection, freshNonce, freshSecrets, Send)
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverRecvMessage(ClientMessage message, int connection,
      Nonce freshNonce, SecretPair freshSecrets) {
    return Outcome.firstOf(
        "ServerRecvMessage",
        () -> serverAcceptPackage1(message, connection, freshNonce, freshSecrets),
        () -> serverAcceptBackupPackage1(message, connection, freshNonce, freshSecrets),
        () -> serverChallenge(message, connection, freshNonce, freshSecrets),
        () -> serverAcceptRepeatedPackage1(message, connection, freshNonce, freshSecrets),
        () -> serverRejectRepeatedPackage1(message, connection, freshNonce, freshSecrets),
        () -> serverReplaceSecrets(message, connection, freshNonce, freshSecrets),
        () -> serverReplaceFirstSecret(message, connection, freshNonce, freshSecrets),
        () -> serverReplaceSecondSecret(message, connection, freshNonce, freshSecrets),
        () -> serverReplaceRoles(message, connection, freshNonce, freshSecrets),
        () -> serverFinish(message, connection, freshNonce, freshSecrets),
        () -> serverConfirmSecrets(message, connection, freshNonce, freshSecrets),
        () -> serverKeepSecrets(message, connection, freshNonce, freshSecrets),
        () -> serverConfirmRoles(message, connection, freshNonce, freshSecrets),
        () -> serverRecvAbort(message, connection, freshNonce, freshSecrets));
  }

  /**
   * The operator of the server does not want the session any more: the server answers the
   * device's message with that, and takes nothing from it.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ServerAbort(message, connection, Send(_)) ==
   *     /&#92; message &#92;in Package3 &#92;cup StatusPackage3
   *     /&#92; connection &#92;in Nat
   *     /&#92; ServerExpects(message, connection)
   *     /&#92; server' = AfterSession(server)
   *     /&#92; Send({[type |-&gt; "AbortPackage4", sessionId |-&gt; server.session]})
   * </pre>
   */
  public Outcome<DmServer, ServerMessage> serverAbort(ClientMessage message, int connection) {
    if (!(message instanceof Package3 || message instanceof StatusPackage3)) {
      return Refusal.of(DmServerGuard.SERVER_ABORT_1);
    }
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_ABORT_2);
    }
    if (!serverExpects(message, connection)) {
      return Refusal.of(DmServerGuard.SERVER_ABORT_3);
    }
    Server nextServer = afterSession(server);
    Set<ServerMessage> sent = FiniteSets.of(new AbortPackage4(server.session()));
    return new Step<>("ServerAbort", new DmServer(profile, terms, nextServer), sent);
  }

  /**
   * The server gives a session up, since its connection is gone. What it does not know
   * about the secrets of the device it keeps in mind.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ServerEndSession(connection) ==
   *     /&#92; connection &#92;in Nat
   *     /&#92; server.phase &#92;in SessionPhase
   *     /&#92; connection = server.connection
   *     /&#92; server' = AfterSession(server)
   * </pre>
   */
  public Outcome<DmServer, Void> serverEndSession(int connection) {
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_END_SESSION_1);
    }
    if (!sessionPhase().contains(server.phase())) {
      return Refusal.of(DmServerGuard.SERVER_END_SESSION_2);
    }
    if (connection != server.connection()) {
      return Refusal.of(DmServerGuard.SERVER_END_SESSION_3);
    }
    Server nextServer = afterSession(server);
    return new Step<>(
        "ServerEndSession", new DmServer(profile, terms, nextServer), FiniteSets.of());
  }

  /**
   * The server forgets the challenge of a connection that is gone, and waits on.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ServerForgetChallenge(connection) ==
   *     /&#92; connection &#92;in Nat
   *     /&#92; server.phase &#92;in {"idle", "notified"}
   *     /&#92; ChallengesOn(connection) # {}
   *     /&#92; server' = WithoutChallenge(connection)
   * </pre>
   */
  public Outcome<DmServer, Void> serverForgetChallenge(int connection) {
    if (connection < 0) {
      return Refusal.of(DmServerGuard.SERVER_FORGET_CHALLENGE_1);
    }
    if (server.phase() != ServerPhase.IDLE && server.phase() != ServerPhase.NOTIFIED) {
      return Refusal.of(DmServerGuard.SERVER_FORGET_CHALLENGE_2);
    }
    if (challengesOn(connection).isEmpty()) {
      return Refusal.of(DmServerGuard.SERVER_FORGET_CHALLENGE_3);
    }
    Server nextServer = withoutChallenge(connection);
    return new Step<>(
        "ServerForgetChallenge", new DmServer(profile, terms, nextServer), FiniteSets.of());
  }

  /**
   * A connection is gone.
   *
   * <pre>
   * ServerLoseConnection(connection) ==
   *     &#92;/ ServerEndSession(connection)
   *     &#92;/ ServerForgetChallenge(connection)
   * </pre>
   */
  public Outcome<DmServer, Void> serverLoseConnection(int connection) {
    return Outcome.firstOf(
        "ServerLoseConnection",
        () -> serverEndSession(connection),
        () -> serverForgetChallenge(connection));
  }

  /**
   * The server restarts: all its connections are gone.
   *
   * <p>Clause: PRO 8 MAY
   *
   * <pre>
   * ServerRestart ==
   *     /&#92; server.phase &#92;in SessionPhase &#92;/ server.challenges # {}
   *     /&#92; server' = IF server.phase = "notified"
   *                  THEN [server EXCEPT !.challenges = {}] ELSE AfterSession(server)
   * </pre>
   */
  public Outcome<DmServer, Void> serverRestart() {
    if (!(sessionPhase().contains(server.phase()) || !server.challenges().isEmpty())) {
      return Refusal.of(DmServerGuard.SERVER_RESTART_1);
    }
    Server nextServer = server.phase() == ServerPhase.NOTIFIED
        ? server.withChallenges(FiniteSets.of())
        : afterSession(server);
    return new Step<>("ServerRestart", new DmServer(profile, terms, nextServer), FiniteSets.of());
  }

  /**
   * What the rest of the store is after a restore, nonces and session id apart.
   *
   * <pre>
   * BroughtBack(copy) == IF RestoreBrings = "everything" THEN AfterSession(copy) ELSE AfterSession(server)
   * </pre>
   */
  public Server broughtBack(Server copy) {
    return profile.restoreBrings() == Restoring.EVERYTHING
        ? afterSession(copy)
        : afterSession(server);
  }

  /**
   * The server's store is restored from a copy, which ends its session. The device may
   * have used the client nonce of the copy since, and may hold other secrets by now.
   *
   * <p>Clause: SEC 5.3.3 SHOULD
   *
   * <pre>
   * ServerRestore(copy, freshNonce) ==
   *     /&#92; copy &#92;in Server
   *     /&#92; freshNonce &#92;in Nonce
   *     /&#92; server' = [BroughtBack(copy) EXCEPT
   *            !.sessionId = IF RestoreBrings = "nonces" THEN server.sessionId ELSE copy.sessionId,
   *            !.clientNonce = IF NonceAfterRestore = "fresh" THEN freshNonce ELSE copy.clientNonce,
   *            !.serverNonce = copy.serverNonce]
   * </pre>
   */
  public Outcome<DmServer, Void> serverRestore(Server copy, Nonce freshNonce) {
    Server nextServer = broughtBack(copy)
        .withSessionId(
            profile.restoreBrings() == Restoring.NONCES ? server.sessionId() : copy.sessionId())
        .withClientNonce(
            profile.nonceAfterRestore() == RestoredNonce.FRESH ? freshNonce : copy.clientNonce())
        .withServerNonce(copy.serverNonce());
    return new Step<>("ServerRestore", new DmServer(profile, terms, nextServer), FiniteSets.of());
  }
}
