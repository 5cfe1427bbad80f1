// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

/**
 * A command of SyncML that has no record of its own, such as Get. It is read by name and number, so
 * that its receiver can answer it and an Atomic that holds it is not taken for a smaller one; it is
 * never written.
 */
public record OtherCommand(int cmdId, String name) implements Command {}
