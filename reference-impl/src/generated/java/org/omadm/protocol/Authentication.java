// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * How a device authenticates itself. Basic credentials hold the secret itself, and no nonce.
 *
 * <pre>
 * Authentication == {"md5", "basic"}
 * </pre>
 */
public enum Authentication implements Literal {
  MD5("md5"),

  BASIC("basic");

  private final String text;

  Authentication(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
