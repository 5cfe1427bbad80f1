// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

/** Who takes part in a story, in the order of the diagram's columns. */
public enum Lane {
  SERVER(0, "Server"),
  /** The attacker owns the push channel: what is pushed reaches him first. */
  ATTACKER(1, "Attacker (push channel)"),
  DEVICE(2, "Device");

  private final int column;
  private final String title;

  Lane(int column, String title) {
    this.column = column;
    this.title = title;
  }

  /** From the left, the first one being 0. */
  int column() {
    return column;
  }

  /** The heading of the column. */
  public String title() {
    return title;
  }
}
