// Generated from DmProperties.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

/**
 * The readings: what the standard leaves to whoever deploys it, both ends alike.
 *
 * @param lastSessionId The largest session id, 65535 on the wire: the field has 16 bits.
 * @param nonceResync Whether the device accepts the backup nonce: USENONCERESYNC of the
 *     account.
 * @param serverResync Whether the server falls back to the backup nonce.
 * @param attemptsBeforeBackup How often the server sends a notification before it falls back
 *     (Q24; seed: 2).
 * @param priorFailureRequired Whether the device accepts the backup nonce only after an
 *     earlier failure (Q11).
 * @param failureLapses What makes the device forget that failure (Q11).
 * @param resyncAnswer Whether the server answers the backup nonce with success or a
 *     challenge (Q13).
 * @param renewServerSecret Whether the server secret is renewed after a resynchronisation
 *     (Q14).
 * @param renewClientSecret Whether the client secret is renewed with it (Q15).
 * @param keepOldSecrets Whether the server keeps the old secrets until the device confirms
 *     new ones.
 * @param clientNonceCommit When a new client nonce counts at the server that sends it (Q12).
 * @param serverNonceCommit When a new server nonce counts at the device that sends it (Q12).
 * @param triggerMemory What the device remembers of the triggers it accepted (Q5, Q10).
 * @param unverifiedTriggerOpens Whether a device that does not accept the backup nonce opens
 *     a session for a notification that fails the check, as one in the field does.
 * @param storeUnauthenticatedNonce Whether the device stores the nonce of a challenge before
 *     the server has proved itself, as one in the field does.
 * @param repeatServerNonce Whether the device sends the server nonce of this session again
 *     as the next one unless it was challenged, as one in the field does.
 * @param failureSpendsNonce Whether a notification that fails the check makes the device
 *     forget its server nonce (Q25). An empty nonce is the backup nonce to one in the field.
 * @param sessionBoundBy What makes a later message one of the session: its connection, its
 *     session id, or the credentials of the session in each message.
 * @param successNonce When the device uses a nonce that came with 212, if each message has
 *     credentials: in the next session or at once (Q8).
 * @param challengeBelongsTo Whom a challenge keeps from being heard: nobody but its own
 *     connection, or whoever else speaks for the device.
 * @param serverCredTo To whom the server shows its credentials: to a device that has proved
 *     itself, or to anyone it challenges.
 * @param otherNonceLengths Whether the server makes its credentials with nonces of any
 *     length (Q27).
 * @param serverShowsCred When the server shows credentials of its own (Q23, Q31).
 * @param serverByTls When the device is content with a server that TLS alone has
 *     authenticated (Q23, Q31).
 * @param tlsRequired Whether the device opens sessions over TLS only (Q20).
 * @param addressIsSecure Whether the address of the server in the account is one for TLS.
 * @param rolesBounded Whether the device holds a server to the roles of the bootstrap.
 */
public record Profile(int lastSessionId, boolean nonceResync, boolean serverResync,
    int attemptsBeforeBackup, boolean priorFailureRequired, Lapse failureLapses,
    Answer resyncAnswer, boolean renewServerSecret, boolean renewClientSecret,
    boolean keepOldSecrets, Moment clientNonceCommit, Moment serverNonceCommit,
    Memory triggerMemory, boolean unverifiedTriggerOpens, boolean storeUnauthenticatedNonce,
    boolean repeatServerNonce, boolean failureSpendsNonce, Binding sessionBoundBy,
    NonceUse successNonce, Owner challengeBelongsTo, Audience serverCredTo,
    boolean otherNonceLengths, Showing serverShowsCred, TlsSuffices serverByTls,
    boolean tlsRequired, boolean addressIsSecure, boolean rolesBounded) {
  public Profile withLastSessionId(int lastSessionId) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withNonceResync(boolean nonceResync) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withServerResync(boolean serverResync) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withAttemptsBeforeBackup(int attemptsBeforeBackup) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withPriorFailureRequired(boolean priorFailureRequired) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withFailureLapses(Lapse failureLapses) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withResyncAnswer(Answer resyncAnswer) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withRenewServerSecret(boolean renewServerSecret) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withRenewClientSecret(boolean renewClientSecret) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withKeepOldSecrets(boolean keepOldSecrets) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withClientNonceCommit(Moment clientNonceCommit) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withServerNonceCommit(Moment serverNonceCommit) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withTriggerMemory(Memory triggerMemory) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withUnverifiedTriggerOpens(boolean unverifiedTriggerOpens) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withStoreUnauthenticatedNonce(boolean storeUnauthenticatedNonce) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withRepeatServerNonce(boolean repeatServerNonce) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withFailureSpendsNonce(boolean failureSpendsNonce) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withSessionBoundBy(Binding sessionBoundBy) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withSuccessNonce(NonceUse successNonce) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withChallengeBelongsTo(Owner challengeBelongsTo) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withServerCredTo(Audience serverCredTo) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withOtherNonceLengths(boolean otherNonceLengths) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withServerShowsCred(Showing serverShowsCred) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withServerByTls(TlsSuffices serverByTls) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withTlsRequired(boolean tlsRequired) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withAddressIsSecure(boolean addressIsSecure) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }

  public Profile withRolesBounded(boolean rolesBounded) {
    return new Profile(
        lastSessionId,
        nonceResync,
        serverResync,
        attemptsBeforeBackup,
        priorFailureRequired,
        failureLapses,
        resyncAnswer,
        renewServerSecret,
        renewClientSecret,
        keepOldSecrets,
        clientNonceCommit,
        serverNonceCommit,
        triggerMemory,
        unverifiedTriggerOpens,
        storeUnauthenticatedNonce,
        repeatServerNonce,
        failureSpendsNonce,
        sessionBoundBy,
        successNonce,
        challengeBelongsTo,
        serverCredTo,
        otherNonceLengths,
        serverShowsCred,
        serverByTls,
        tlsRequired,
        addressIsSecure,
        rolesBounded);
  }
}
