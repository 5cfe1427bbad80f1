// SPDX-License-Identifier: Apache-2.0
package org.omadm.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.omadm.protocol.Role;
import org.omadm.runtime.FiniteSets;

/** Sets of roles as the decimal masks of Windows Mobile (facts 5.1). */
public final class RoleMask {
  private static final Map<Role, Integer> BITS =
      Map.of(Role.OPERATOR, 4, Role.MANAGER, 8, Role.USER_AUTH, 16, Role.OPERATOR_TPS, 128);
  private static final int MAX_DIGITS = 5;

  private RoleMask() {}

  /** The decimal digits of the mask. */
  public static String format(Set<Role> roles) {
    return Integer.toString(roles.stream().mapToInt(RoleMask::bit).sum());
  }

  /**
   * The roles of a mask.
   *
   * @throws IllegalArgumentException if the text is not decimal digits, or has a bit of no role
   */
  public static Set<Role> parse(String digits) {
    if (!digits.matches("[0-9]{1," + MAX_DIGITS + "}")) {
      throw new IllegalArgumentException("a role mask is one to five decimal digits");
    }
    int mask = Integer.parseInt(digits);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if ((mask & bit(role)) != 0) {
        roles.add(role);
        mask -= bit(role);
      }
    }
    if (mask != 0) {
      throw new IllegalArgumentException("the role mask has bits of no known role: " + mask);
    }
    return FiniteSets.copyOf(roles);
  }

  private static int bit(Role role) {
    return java.util.Objects.requireNonNull(BITS.get(role));
  }
}
