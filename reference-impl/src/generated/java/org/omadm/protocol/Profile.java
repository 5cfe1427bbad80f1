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
 * @param restoreBrings What comes back when the server's store is restored from a copy.
 * @param nonceAfterRestore Whether a server whose store was restored believes the client
 *     nonce of the copy.
 * @param nonceAfterReset Which nonces a device starts from after a reset.
 * @param memorySurvivesReset Whether a device remembers after a reset which triggers it
 *     accepted.
 * @param renewalDue Which notifications with the backup nonce make the secrets due for
 *     renewal (Q14).
 * @param rolesBounded Whether the device holds a server to the roles of the bootstrap.
 */
public record Profile(int lastSessionId, boolean nonceResync, boolean serverResync,
    int attemptsBeforeBackup, boolean priorFailureRequired, Lapse failureLapses,
    Answer resyncAnswer, boolean renewServerSecret, boolean renewClientSecret,
    boolean keepOldSecrets, Moment clientNonceCommit, Moment serverNonceCommit,
    Memory triggerMemory, boolean unverifiedTriggerOpens, boolean storeUnauthenticatedNonce,
    boolean repeatServerNonce, boolean failureSpendsNonce, Restoring restoreBrings,
    RestoredNonce nonceAfterRestore, ResetNonce nonceAfterReset, boolean memorySurvivesReset,
    Due renewalDue, boolean rolesBounded) {
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
        rolesBounded);
  }

  public Profile withRestoreBrings(Restoring restoreBrings) {
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
        rolesBounded);
  }

  public Profile withNonceAfterRestore(RestoredNonce nonceAfterRestore) {
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
        rolesBounded);
  }

  public Profile withNonceAfterReset(ResetNonce nonceAfterReset) {
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
        rolesBounded);
  }

  public Profile withMemorySurvivesReset(boolean memorySurvivesReset) {
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
        rolesBounded);
  }

  public Profile withRenewalDue(Due renewalDue) {
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
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
        restoreBrings,
        nonceAfterRestore,
        nonceAfterReset,
        memorySurvivesReset,
        renewalDue,
        rolesBounded);
  }
}
