// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

/**
 * Where something stands in the specification.
 *
 * @param file the file's name without folders, {@code DmClient.tla}
 * @param line from 1
 * @param column from 1
 */
public record SourcePlace(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
