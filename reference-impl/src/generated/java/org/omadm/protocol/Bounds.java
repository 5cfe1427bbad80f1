// Generated from DmProperties.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.List;
import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * What bounds the whole system in model checking; neither end knows it.
 *
 * @param maxFaults How many faults may happen in a behaviour.
 * @param faultySessionIds The session ids in which one may happen, so that what follows can
 *     recover.
 * @param attackerSecret A secret that the attacker has chosen itself, or works out of what
 *     is known of the device: the secret of a bootstrap whose secrets are made that way.
 * @param attackerNonce A nonce that the attacker has chosen itself, of the usual length.
 * @param maxStrangerMessages How many messages the attacker sends in sessions.
 * @param abortsHappen Whether an end may give a session up and say so, which counts as a
 *     fault.
 * @param maxRestores How often the server's store may be restored from a copy in a
 *     behaviour.
 * @param maxResets How often the device may be reset in a behaviour.
 * @param nonceSupply The nonces that are handed out, the first three at the start: the third
 *     to a server that is out of step.
 * @param secretSupply The secrets that are handed out, in pairs, the first pair at the
 *     start.
 * @param startInStep Whether device and server start with the same server nonce.
 * @param userSessionIds The session ids that the device takes, one after the other, for the
 *     sessions that its user opens.
 * @param roleRequests The sets of roles that the server's operator may ask for.
 */
public record Bounds(int maxFaults, Set<Integer> faultySessionIds, Secret attackerSecret,
    Nonce attackerNonce, int maxStrangerMessages, boolean abortsHappen, int maxRestores,
    int maxResets, List<Nonce> nonceSupply, List<Secret> secretSupply, boolean startInStep,
    List<Integer> userSessionIds, Set<Set<Role>> roleRequests) {
  public Bounds {
    faultySessionIds = FiniteSets.copyOf(faultySessionIds);
    nonceSupply = List.copyOf(nonceSupply);
    secretSupply = List.copyOf(secretSupply);
    userSessionIds = List.copyOf(userSessionIds);
    roleRequests = FiniteSets.copyOf(roleRequests);
  }

  public Bounds withMaxFaults(int maxFaults) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withFaultySessionIds(Set<Integer> faultySessionIds) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withAttackerSecret(Secret attackerSecret) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withAttackerNonce(Nonce attackerNonce) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withMaxStrangerMessages(int maxStrangerMessages) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withAbortsHappen(boolean abortsHappen) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withMaxRestores(int maxRestores) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withMaxResets(int maxResets) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withNonceSupply(List<Nonce> nonceSupply) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withSecretSupply(List<Secret> secretSupply) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withStartInStep(boolean startInStep) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withUserSessionIds(List<Integer> userSessionIds) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }

  public Bounds withRoleRequests(Set<Set<Role>> roleRequests) {
    return new Bounds(
        maxFaults,
        faultySessionIds,
        attackerSecret,
        attackerNonce,
        maxStrangerMessages,
        abortsHappen,
        maxRestores,
        maxResets,
        nonceSupply,
        secretSupply,
        startInStep,
        userSessionIds,
        roleRequests);
  }
}
