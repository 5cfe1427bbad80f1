// Generated from DmTerms.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * Where the secrets of a bootstrap come from: nobody can guess them, or they are worked out
 * from what is known of the device.
 *
 * <pre>
 * Origin == {"random", "derived"}
 * </pre>
 */
public enum Origin implements Literal {
  RANDOM("random"),

  DERIVED("derived");

  private final String text;

  Origin(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
