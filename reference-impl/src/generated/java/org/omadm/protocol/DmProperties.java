// Generated from DmProperties.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Sequences;

/**
 * What must hold of the exchange, and what must be possible.
 *
 * <p>Each ...Inv is a state invariant, each ...Prop a temporal property. Each Never...
 * is a claim that TLC must refute: it shows that the interesting case occurs at all.
 */
public final class DmProperties {
  private final DmSystem system;

  private final Profile profile;

  private final Terms terms;

  private final Bounds bounds;

  public DmProperties(Profile profile, Terms terms, Bounds bounds) {
    this.profile = profile;
    this.terms = terms;
    this.bounds = bounds;
    this.system = new DmSystem(profile, terms, bounds);
  }

  /**
   * All invariants by their names, in the order of the text.
   */
  public Map<String, Predicate<DmSystemState>> invariants() {
    Map<String, Predicate<DmSystemState>> invariants = new LinkedHashMap<>();
    invariants.put("NoTriggerAcceptedTwiceInv", this::noTriggerAcceptedTwiceInv);
    invariants.put("NoForgedTriggerInv", this::noForgedTriggerInv);
    invariants.put("NoClientCredReusedInv", this::noClientCredReusedInv);
    invariants.put("NoServerCredReusedInv", this::noServerCredReusedInv);
    invariants.put("SameSessionInv", this::sameSessionInv);
    invariants.put("BackupNonceOnlyWithResyncInv", this::backupNonceOnlyWithResyncInv);
    invariants.put("NothingStartsWithoutTlsInv", this::nothingStartsWithoutTlsInv);
    invariants.put("SecretsStaySecretInv", this::secretsStaySecretInv);
    invariants.put("NoCommandBeforeAuthenticationInv", this::noCommandBeforeAuthenticationInv);
    invariants.put("RolesWithinBootstrapInv", this::rolesWithinBootstrapInv);
    invariants.put("SecretsNotLostInv", this::secretsNotLostInv);
    return Collections.unmodifiableMap(invariants);
  }

  /**
   * No trigger digest opens two sessions. Weaker than DmAbstract, which also wants the
   * opened session to be one the server asked for. Needs a memory of triggers on the
   * device: renewing nonces and secrets is not enough (model TriggersForgotten). The
   * text asks for less: it lets a device ignore a session id that it sees again.
   *
   * <p>Clause: NOTI 6.2.10 MAY
   *
   * <pre>
   * NoTriggerAcceptedTwiceInv ==
   *     &#92;A a, b &#92;in history.opened : a.notification.digest = b.notification.digest =&gt; a = b
   * </pre>
   */
  public boolean noTriggerAcceptedTwiceInv(DmSystemState state) {
    return state.history().opened().stream().allMatch(a ->
        state.history().opened().stream().allMatch(b ->
            !a.notification().digest().equals(b.notification().digest()) || a.equals(b)));
  }

  /**
   * Every notification that opened a session was sent by the server.
   *
   * <p>Clause: NOTI 6.2.2 MUST
   *
   * <pre>
   * NoForgedTriggerInv ==
   *     &#92;A o &#92;in history.opened : o.notification &#92;in pushChannel.recorded
   * </pre>
   */
  public boolean noForgedTriggerInv(DmSystemState state) {
    return state.history().opened().stream().allMatch(o ->
        state.pushChannel().recorded().contains(o.notification()));
  }

  /**
   * No credential of the device serves two sessions.
   *
   * <p>Clause: SEC 5.3.3 SHOULD
   *
   * <pre>
   * NoClientCredReusedInv ==
   *     &#92;A a, b &#92;in history.clientCreds : a.cred = b.cred =&gt; a = b
   * </pre>
   */
  public boolean noClientCredReusedInv(DmSystemState state) {
    return state.history().clientCreds().stream().allMatch(a ->
        state.history().clientCreds().stream().allMatch(b ->
            !a.cred().equals(b.cred()) || a.equals(b)));
  }

  /**
   * No credential of the server serves two sessions.
   *
   * <p>Clause: SEC 5.3.3 SHOULD
   *
   * <pre>
   * NoServerCredReusedInv ==
   *     &#92;A a, b &#92;in history.serverCreds : a.cred = b.cred =&gt; a = b
   * </pre>
   */
  public boolean noServerCredReusedInv(DmSystemState state) {
    return state.history().serverCreds().stream().allMatch(a ->
        state.history().serverCreds().stream().allMatch(b ->
            !a.cred().equals(b.cred()) || a.equals(b)));
  }

  /**
   * In a session that a notification opened both ends mean the same one: that which the server
   * asked for last.
   *
   * <p>Clause: NOTI 6.2.10 MUST
   *
   * <pre>
   * SameSessionInv ==
   *     server.session # NoSessionId =&gt;
   *         &#92;A o &#92;in history.opened :
   *             o.connection = server.connection =&gt;
   *                 /&#92; o.notification.trigger.sessionId = server.session
   *                 /&#92; server.session = server.sessionId
   * </pre>
   */
  public boolean sameSessionInv(DmSystemState state) {
    return state.server().session() == DmTerms.noSessionId()
        || state.history().opened().stream().allMatch(o ->
            o.connection() != state.server().connection()
                || (o.notification().trigger().sessionId() == state.server().session()
                    && state.server().session() == state.server().sessionId()));
  }

  /**
   * The backup nonce opens a session only when the account allows resynchronisation,
   * by what the device notes of the session and by the notification itself.
   *
   * <p>Clause: SEED2 USENONCERESYNC MUST
   *
   * <pre>
   * BackupNonceOnlyWithResyncInv ==
   *     /&#92; client.backup =&gt; NonceResync
   *     /&#92; &#92;A o &#92;in history.opened : MadeWithBackupNonce(o.notification) =&gt; NonceResync
   * </pre>
   */
  public boolean backupNonceOnlyWithResyncInv(DmSystemState state) {
    return (!state.client().backup() || profile.nonceResync())
        && state.history().opened().stream().allMatch(o ->
            !madeWithBackupNonce(o.notification()) || profile.nonceResync());
  }

  /**
   * Without TLS nothing starts.
   *
   * <p>Clause: SEC 5.5.1.1 MUST
   *
   * <pre>
   * NothingStartsWithoutTlsInv ==
   *     AddressIsSecure &#92;/ (history.opened = {} /&#92; history.openedByUser = {})
   * </pre>
   */
  public boolean nothingStartsWithoutTlsInv(DmSystemState state) {
    return profile.addressIsSecure()
        || (state.history().opened().isEmpty() && state.history().openedByUser().isEmpty());
  }

  /**
   * The attacker is told no secret of the account.
   *
   * <p>Clause: SEC 5.3 MUST
   *
   * <pre>
   * SecretsStaySecretInv ==
   *     &#92;A m &#92;in stranger.heard : m &#92;notin SecretsPackage4
   * </pre>
   */
  public boolean secretsStaySecretInv(DmSystemState state) {
    return state.stranger().heard().stream().allMatch(m -> !(m instanceof SecretsPackage4));
  }

  /**
   * A command changes the device only after each end has proved itself to the other
   * on that connection.
   *
   * <p>Clause: SEC 5.3 MUST
   *
   * <pre>
   * NoCommandBeforeAuthenticationInv ==
   *     &#92;A c &#92;in history.commanded :
   *         /&#92; &#92;E a &#92;in history.clientCreds : a.connection = c
   *         /&#92; ServerProvedOn(c)
   * </pre>
   */
  public boolean noCommandBeforeAuthenticationInv(DmSystemState state) {
    return state.history().commanded().stream().allMatch(c ->
        state.history().clientCreds().stream().anyMatch(a -> a.connection() == c)
            && serverProvedOn(state, c));
  }

  /**
   * The account never holds a role that its bootstrap did not give.
   *
   * <p>Clause: SEED1 roles MUST
   *
   * <pre>
   * RolesWithinBootstrapInv ==
   *     client.roles &#92;subseteq BootstrapRoles
   * </pre>
   */
  public boolean rolesWithinBootstrapInv(DmSystemState state) {
    return terms.bootstrapRoles().containsAll(state.client().roles());
  }

  /**
   * The server can still name the secrets that the device holds, or those that the
   * device is about to get: a lost message in a change of secrets locks nobody out.
   *
   * <p>Clause: NOTI 5.1 MAY
   *
   * <pre>
   * SecretsNotLostInv ==
   *     &#92;/ client.secrets &#92;in {server.secrets} &#92;cup server.otherSecrets
   *     &#92;/ &#92;E m &#92;in sessionChannel.toClient : m &#92;in SecretsPackage4
   * </pre>
   */
  public boolean secretsNotLostInv(DmSystemState state) {
    return FiniteSets.union(FiniteSets.of(state.server().secrets()), state.server().otherSecrets())
        .contains(state.client().secrets())
        || state.sessionChannel().toClient().stream().anyMatch(m -> m instanceof SecretsPackage4);
  }

  /**
   * The notification was made with the backup nonce and a secret of the account.
   *
   * <pre>
   * MadeWithBackupNonce(notification) ==
   *     &#92;E s &#92;in {FirstSecrets.serverSecret} &#92;cup {SecretSupply[i] : i &#92;in 1..Len(SecretSupply)} :
   *         notification.digest = TriggerDigest(
   *             UserHashOf(ServerIdentifier, s), BackupNonce, notification.trigger)
   * </pre>
   */
  boolean madeWithBackupNonce(Notification notification) {
    return FiniteSets.union(
        FiniteSets.of(system.firstSecrets().serverSecret()),
        FiniteSets.map(
            FiniteSets.range(1, bounds.secretSupply().size()),
            i -> Sequences.apply(bounds.secretSupply(), i)))
        .stream()
        .anyMatch(s ->
            notification.digest().equals(
                terms.triggerDigest(
                    terms.userHashOf(terms.serverIdentifier(), s),
                    terms.backupNonce(),
                    notification.trigger())));
  }

  /**
   * The server has proved itself on a connection. Where the reading says so, TLS does that.
   *
   * <pre>
   * ServerProvedOn(connection) ==
   *     &#92;/ &#92;E a &#92;in history.serverCreds : a.connection = connection
   *     &#92;/ AddressIsSecure /&#92; ServerByTls = "always"
   *     &#92;/ /&#92; AddressIsSecure
   *        /&#92; ServerByTls = "afterBackup"
   *        /&#92; &#92;E o &#92;in history.opened :
   *               o.connection = connection /&#92; MadeWithBackupNonce(o.notification)
   * </pre>
   */
  boolean serverProvedOn(DmSystemState state, int connection) {
    return state.history().serverCreds().stream().anyMatch(a -> a.connection() == connection)
        || (profile.addressIsSecure() && profile.serverByTls() == TlsSuffices.ALWAYS)
        || (profile.addressIsSecure()
            && profile.serverByTls() == TlsSuffices.AFTER_BACKUP
            && state.history().opened().stream().anyMatch(o ->
                o.connection() == connection && madeWithBackupNonce(o.notification())));
  }
}
