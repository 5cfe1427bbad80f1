// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

/**
 * Where an action stands in the specification. Lines and columns count from 1; the end is
 * inclusive, as TLC has it.
 */
public record Place(String module, int line, int column, int endLine, int endColumn) {

  @Override
  public String toString() {
    return "%s.tla:%d:%d".formatted(module, line, column);
  }
}
