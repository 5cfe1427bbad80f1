// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * When TLS alone authenticates the server.
 *
 * <pre>
 * TlsSuffices == {"never", "afterBackup", "always"}
 * </pre>
 */
public enum TlsSuffices implements Literal {
  NEVER("never"),

  AFTER_BACKUP("afterBackup"),

  ALWAYS("always");

  private final String text;

  TlsSuffices(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
