// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

/**
 * A file to be written.
 *
 * @param name without folders, {@code DmClient.java}
 * @param text the whole contents, the same bytes for the same specification
 */
public record GeneratedFile(String name, String text) {}
