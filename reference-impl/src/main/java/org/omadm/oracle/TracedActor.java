// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

/** Whose steps a line of a trace tells. */
public enum TracedActor {
  CLIENT("client"),
  SERVER("server");

  private final String text;

  TracedActor(String text) {
    this.text = text;
  }

  /** As a trace writes it. */
  public String text() {
    return text;
  }
}
