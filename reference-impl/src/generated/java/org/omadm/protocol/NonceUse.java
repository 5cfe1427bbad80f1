// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * When a nonce that came with 212 is used.
 *
 * <pre>
 * NonceUse == {"nextSession", "atOnce"}
 * </pre>
 */
public enum NonceUse implements Literal {
  NEXT_SESSION("nextSession"),

  AT_ONCE("atOnce");

  private final String text;

  NonceUse(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
