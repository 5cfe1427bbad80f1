// Generated from DmRoles.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import org.omadm.runtime.Literal;

/**
 * The roles that a server account may hold on Windows Mobile.
 *
 * <pre>
 * Role == {"MANAGER", "OPERATOR", "OPERATOR_TPS", "USER_AUTH"}
 * </pre>
 */
public enum Role implements Literal {
  MANAGER("MANAGER"),

  OPERATOR("OPERATOR"),

  OPERATOR_TPS("OPERATOR_TPS"),

  USER_AUTH("USER_AUTH");

  private final String text;

  Role(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }
}
