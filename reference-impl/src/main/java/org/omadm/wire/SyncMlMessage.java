// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.util.List;

/**
 * One SyncML DM 1.2 message: Packages #1 to #4 are of this form.
 *
 * @param header who to whom, in which session
 * @param commands in the order of the message
 * @param isFinal whether it ends its package
 */
public record SyncMlMessage(SyncHdr header, List<Command> commands, boolean isFinal) {
  /** The only VerDTD that is read or written. */
  public static final String VER_DTD = "1.2";

  /** The only VerProto that is read or written. */
  public static final String VER_PROTO = "DM/1.2";

  public SyncMlMessage {
    commands = List.copyOf(commands);
  }
}
