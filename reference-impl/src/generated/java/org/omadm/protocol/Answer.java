// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * What the server says to credentials made with the backup nonce.
 *
 * <pre>
 * Answer == {"success", "challenge"}
 * </pre>
 */
public enum Answer implements Literal {
  SUCCESS("success"),

  CHALLENGE("challenge");

  private final String text;

  Answer(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
