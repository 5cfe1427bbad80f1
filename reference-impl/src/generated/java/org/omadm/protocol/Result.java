// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * How a command ended on the device.
 *
 * <pre>
 * Result == {"done", "refused"}
 * </pre>
 */
public enum Result implements Literal {
  DONE("done"),

  REFUSED("refused");

  private final String text;

  Result(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
