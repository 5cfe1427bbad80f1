// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * What both ends compute alike: the helpers of {@code DmTerms}.
 */
public final class DmTerms {
  private DmTerms() {
  }

  /**
   * The session ids that a trigger may carry.
   *
   * <p>Clause: NOTI 6.2.10 MUST
   *
   * <pre>
   * SessionId == 1..LastSessionId
   * </pre>
   */
  public static Set<Integer> sessionId(Profile profile) {
    return FiniteSets.range(1, profile.lastSessionId());
  }

  /**
   * No session: the value 0 is outside the range of session ids.
   *
   * <pre>
   * NoSessionId == 0
   * </pre>
   */
  public static int noSessionId() {
    return 0;
  }

  /**
   * What the device's credentials are made from.
   *
   * <pre>
   * ClientHash(secrets) == UserHashOf(ClientName, secrets.clientSecret)
   * </pre>
   */
  public static UserHash clientHash(Terms terms, SecretPair secrets) {
    return terms.userHashOf(terms.clientName(), secrets.clientSecret());
  }

  /**
   * The device's credentials, made with a nonce if their kind has one.
   *
   * <pre>
   * ClientCred(secrets, nonce) ==
   *     IF ClientAuth = "basic" THEN BasicCred(ClientName, secrets.clientSecret)
   *     ELSE CredDigest(ClientHash(secrets), nonce)
   * </pre>
   */
  public static Digest clientCred(Profile profile, Terms terms, SecretPair secrets, Nonce nonce) {
    return profile.clientAuth() == Authentication.BASIC
        ? terms.basicCred(terms.clientName(), secrets.clientSecret())
        : terms.credDigest(clientHash(terms, secrets), nonce);
  }

  /**
   * What the server's credentials are made from.
   *
   * <pre>
   * ServerHash(secrets) == UserHashOf(ServerName, secrets.serverSecret)
   * </pre>
   */
  public static UserHash serverHash(Terms terms, SecretPair secrets) {
    return terms.userHashOf(terms.serverName(), secrets.serverSecret());
  }

  /**
   * The trigger that announces a session.
   *
   * <pre>
   * TriggerOf(sessionId) ==
   *     [sessionId |-&gt; sessionId, octets |-&gt; TriggerOctetsOf(sessionId)]
   * </pre>
   */
  public static Trigger triggerOf(Terms terms, int sessionId) {
    return new Trigger(sessionId, terms.triggerOctetsOf(sessionId));
  }
}
