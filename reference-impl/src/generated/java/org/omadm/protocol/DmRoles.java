// Generated from DmRoles.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;

/**
 * What both ends compute alike: the helpers of {@code DmRoles}.
 */
public final class DmRoles {
  private DmRoles() {
  }

  /**
   * The device may give the account these roles.
   *
   * <p>Clause: SEED1 roles MUST
   *
   * <pre>
   * MayHoldRoles(roles) == RolesBounded =&gt; roles &#92;subseteq BootstrapRoles
   * </pre>
   */
  public static boolean mayHoldRoles(Profile profile, Terms terms, Set<Role> roles) {
    return !profile.rolesBounded() || terms.bootstrapRoles().containsAll(roles);
  }
}
