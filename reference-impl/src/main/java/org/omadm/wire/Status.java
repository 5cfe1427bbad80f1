// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command or to the header of an earlier message (REP, Status).
 *
 * @param msgRef MsgID of the message that is answered
 * @param cmdRef CmdID of the command that is answered, 0 for SyncHdr
 * @param cmd name of the command that is answered, {@code SyncHdr} for the header
 * @param targetRefs targets of the command that is answered
 * @param sourceRefs sources of the command that is answered
 * @param chal a challenge or the next nonce
 * @param code for example 212; the facts' section 2.5 lists those of a header
 */
public record Status(
    int cmdId,
    int msgRef,
    int cmdRef,
    String cmd,
    List<String> targetRefs,
    List<String> sourceRefs,
    @Nullable Chal chal,
    int code)
    implements Command {
  /** The name of the element. */
  public static final String NAME = "Status";

  /** The command or the header is good; of a header, its credentials for this message only. */
  public static final int OK = 200;

  /** The credentials are good for the rest of the session. */
  public static final int AUTHENTICATED = 212;

  /** The credentials are wrong. */
  public static final int UNAUTHORIZED = 401;

  /** The credentials are missing. */
  public static final int MISSING_CREDENTIALS = 407;

  /** The command is not allowed. */
  public static final int PERMISSION_DENIED = 425;

  /** What {@link #cmd} says when a header is answered. */
  public static final String SYNC_HDR = "SyncHdr";

  public Status {
    targetRefs = List.copyOf(targetRefs);
    sourceRefs = List.copyOf(sourceRefs);
  }

  /** The answer to the header of message {@code msgRef}. */
  public static Status ofHeader(int cmdId, int msgRef, int code, @Nullable Chal chal) {
    return new Status(cmdId, msgRef, 0, SYNC_HDR, List.of(), List.of(), chal, code);
  }

  /** The answer to command {@code cmdRef}, named {@code cmd}, of message {@code msgRef}. */
  public static Status ofCommand(int cmdId, int msgRef, int cmdRef, String cmd, int code) {
    return new Status(cmdId, msgRef, cmdRef, cmd, List.of(), List.of(), null, code);
  }

  @Override
  public String name() {
    return NAME;
  }
}
