// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * When a server shows credentials.
 *
 * <pre>
 * Showing == {"always", "exceptAfterBackup", "never"}
 * </pre>
 */
public enum Showing implements Literal {
  ALWAYS("always"),

  EXCEPT_AFTER_BACKUP("exceptAfterBackup"),

  NEVER("never");

  private final String text;

  Showing(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
