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
 * @param commitPoint Whether a new nonce counts from its sending or from its acknowledgement
 *     (Q12).
 * @param rememberTriggers Whether the device remembers the triggers it accepted (Q10).
 * @param rolesBounded Whether the device holds a server to the roles of the bootstrap.
 */
public record Profile(int lastSessionId, boolean nonceResync, boolean serverResync,
    int attemptsBeforeBackup, boolean priorFailureRequired, Lapse failureLapses,
    Answer resyncAnswer, boolean renewServerSecret, boolean renewClientSecret,
    boolean keepOldSecrets, Moment commitPoint, boolean rememberTriggers, boolean rolesBounded) {
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
        commitPoint,
        rememberTriggers,
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
        commitPoint,
        rememberTriggers,
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
        commitPoint,
        rememberTriggers,
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
        commitPoint,
        rememberTriggers,
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
        commitPoint,
        rememberTriggers,
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
        commitPoint,
        rememberTriggers,
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
        commitPoint,
        rememberTriggers,
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
        commitPoint,
        rememberTriggers,
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
        commitPoint,
        rememberTriggers,
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
        commitPoint,
        rememberTriggers,
        rolesBounded);
  }

  public Profile withCommitPoint(Moment commitPoint) {
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
        commitPoint,
        rememberTriggers,
        rolesBounded);
  }

  public Profile withRememberTriggers(boolean rememberTriggers) {
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
        commitPoint,
        rememberTriggers,
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
        commitPoint,
        rememberTriggers,
        rolesBounded);
  }
}
