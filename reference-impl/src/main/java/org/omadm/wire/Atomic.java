// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.util.List;

/** Commands that all take effect or none does (REP, Atomic). */
public record Atomic(int cmdId, List<Command> commands) implements Command {
  /** The name of the element. */
  public static final String NAME = "Atomic";

  public Atomic {
    commands = List.copyOf(commands);
  }

  @Override
  public String name() {
    return NAME;
  }
}
