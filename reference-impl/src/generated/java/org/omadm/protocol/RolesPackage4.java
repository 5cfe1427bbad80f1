// Generated from DmMessages.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * The server sets the roles of its account.
 *
 * <p>Clause: SEED1 roles MAY
 *
 * <pre>
 * RolesPackage4 ==
 *     [type: {"RolesPackage4"}, sessionId: SessionId, roles: SUBSET Role]
 * </pre>
 */
public record RolesPackage4(int sessionId, Set<Role> roles) implements ServerMessage {
  public RolesPackage4 {
    roles = FiniteSets.copyOf(roles);
  }

  @Override
  public String tag() {
    return "RolesPackage4";
  }
}
