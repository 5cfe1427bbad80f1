// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * How two secrets are replaced: by one command, or by one command each.
 *
 * <pre>
 * Replacement == {"together", "oneByOne"}
 * </pre>
 */
public enum Replacement implements Literal {
  TOGETHER("together"),

  ONE_BY_ONE("oneByOne");

  private final String text;

  Replacement(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
