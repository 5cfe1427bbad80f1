// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.util.List;

/** Replaces the values of nodes (REP, Replace); a client sends its DevInfo in one. */
public record Replace(int cmdId, List<Item> items) implements Command {
  /** The name of the element. */
  public static final String NAME = "Replace";

  public Replace {
    items = List.copyOf(items);
  }

  @Override
  public String name() {
    return NAME;
  }
}
