// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * The nonces of a device that was reset: such as nobody knows, those of the bootstrap,
 * or the backup nonce.
 *
 * <pre>
 * ResetNonce == {"fresh", "bootstrap", "backup"}
 * </pre>
 */
public enum ResetNonce implements Literal {
  FRESH("fresh"),

  BOOTSTRAP("bootstrap"),

  BACKUP("backup");

  private final String text;

  ResetNonce(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
