// Generated from DmSystem.tla: do not edit; run mvn -q -Pregenerate -pl codegen -am process-classes
// SPDX-License-Identifier: Apache-2.0
package org.omadm.protocol;

import java.util.Set;
import org.omadm.runtime.FiniteSets;

/**
 * copies: the copy of the server's store, at most one. restores: how often the store
 * was restored from it. resets: how often the device was reset.
 *
 * <pre>
 * Setbacks == [copies: SUBSET Server, restores: Nat, resets: Nat]
 * </pre>
 */
public record Setbacks(Set<Server> copies, int restores, int resets) {
  public Setbacks {
    copies = FiniteSets.copyOf(copies);
  }

  public Setbacks withCopies(Set<Server> copies) {
    return new Setbacks(copies, restores, resets);
  }

  public Setbacks withRestores(int restores) {
    return new Setbacks(copies, restores, resets);
  }

  public Setbacks withResets(int resets) {
    return new Setbacks(copies, restores, resets);
  }
}
