// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/**
 * A place in the specification.
 *
 * @param file without folders, {@code DmClient.tla}
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
