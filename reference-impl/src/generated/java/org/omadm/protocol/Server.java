// Generated from DmServer.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * What a server holds for one device.
 *
 * <pre>
 * Server == [
 *     phase: ServerPhase,
 *     sessionId: 0..LastSessionId,
 *     attempts: Nat,
 *     backup: BOOLEAN,
 *     connection: Nat,
 *     session: 0..LastSessionId,
 *     secrets: SecretPair,
 *     otherSecrets: SUBSET SecretPair,
 *     clientNonce: Nonce,
 *     serverNonce: Nonce,
 *     nextClientNonce: Nonce,
 *     challenges: SUBSET Challenge,
 *     creds: SUBSET Digest,
 *     renewalDue: BOOLEAN,
 *     rolesWanted: SUBSET (SUBSET Role)]
 * </pre>
 */
public record Server(ServerPhase phase, int sessionId, int attempts, boolean backup, int connection,
    int session, SecretPair secrets, Set<SecretPair> otherSecrets, Nonce clientNonce,
    Nonce serverNonce, Nonce nextClientNonce, Set<Challenge> challenges, Set<Digest> creds,
    boolean renewalDue, Set<Set<Role>> rolesWanted) {
  public Server {
    otherSecrets = FiniteSets.copyOf(otherSecrets);
    challenges = FiniteSets.copyOf(challenges);
    creds = FiniteSets.copyOf(creds);
    rolesWanted = FiniteSets.copyOf(rolesWanted);
  }

  public Server withPhase(ServerPhase phase) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withSessionId(int sessionId) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withAttempts(int attempts) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withBackup(boolean backup) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withConnection(int connection) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withSession(int session) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withSecrets(SecretPair secrets) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withOtherSecrets(Set<SecretPair> otherSecrets) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withClientNonce(Nonce clientNonce) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withServerNonce(Nonce serverNonce) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withNextClientNonce(Nonce nextClientNonce) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withChallenges(Set<Challenge> challenges) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withCreds(Set<Digest> creds) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withRenewalDue(boolean renewalDue) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }

  public Server withRolesWanted(Set<Set<Role>> rolesWanted) {
    return new Server(
        phase,
        sessionId,
        attempts,
        backup,
        connection,
        session,
        secrets,
        otherSecrets,
        clientNonce,
        serverNonce,
        nextClientNonce,
        challenges,
        creds,
        renewalDue,
        rolesWanted);
  }
}
