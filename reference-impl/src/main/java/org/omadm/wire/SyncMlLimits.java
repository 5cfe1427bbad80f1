// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

/**
 * How much of a hostile document is read.
 *
 * @param maxOctets size of the document
 * @param maxDepth elements inside one another, the root included
 * @param maxTextLength characters of text in one element, and of one attribute
 * @param maxAttributes attributes of one element
 */
public record SyncMlLimits(int maxOctets, int maxDepth, int maxTextLength, int maxAttributes) {
  /** Enough for the messages of this protocol. */
  public static final SyncMlLimits DEFAULT = new SyncMlLimits(64 * 1024, 32, 16 * 1024, 16);
}
