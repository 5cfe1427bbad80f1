// Generated from DmClient.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * What a device holds for one account.
 *
 * <pre>
 * Client == [
 *     phase: ClientPhase,
 *     sessionId: 0..LastSessionId,
 *     secrets: SecretPair,
 *     clientNonce: Nonce,
 *     serverNonce: Nonce,
 *     nextServerNonce: Nonce,
 *     serverCredNonce: Nonce,
 *     creds: SUBSET Digest,
 *     byUser: BOOLEAN,
 *     backup: BOOLEAN,
 *     failed: BOOLEAN,
 *     waiting: SUBSET Waiting,
 *     accepted: SUBSET Digest,
 *     lastAccepted: 0..LastSessionId,
 *     roles: SUBSET Role]
 * </pre>
 */
public record Client(ClientPhase phase, int sessionId, SecretPair secrets, Nonce clientNonce,
    Nonce serverNonce, Nonce nextServerNonce, Nonce serverCredNonce, Set<Digest> creds,
    boolean byUser, boolean backup, boolean failed, Set<Waiting> waiting, Set<Digest> accepted,
    int lastAccepted, Set<Role> roles) {
  public Client {
    creds = FiniteSets.copyOf(creds);
    waiting = FiniteSets.copyOf(waiting);
    accepted = FiniteSets.copyOf(accepted);
    roles = FiniteSets.copyOf(roles);
  }

  public Client withPhase(ClientPhase phase) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withSessionId(int sessionId) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withSecrets(SecretPair secrets) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withClientNonce(Nonce clientNonce) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withServerNonce(Nonce serverNonce) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withNextServerNonce(Nonce nextServerNonce) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withServerCredNonce(Nonce serverCredNonce) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withCreds(Set<Digest> creds) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withByUser(boolean byUser) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withBackup(boolean backup) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withFailed(boolean failed) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withWaiting(Set<Waiting> waiting) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withAccepted(Set<Digest> accepted) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withLastAccepted(int lastAccepted) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }

  public Client withRoles(Set<Role> roles) {
    return new Client(
        phase,
        sessionId,
        secrets,
        clientNonce,
        serverNonce,
        nextServerNonce,
        serverCredNonce,
        creds,
        byUser,
        backup,
        failed,
        waiting,
        accepted,
        lastAccepted,
        roles);
  }
}
