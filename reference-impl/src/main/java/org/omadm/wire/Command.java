// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

/** A command of a message's body, or the Status that answers one. */
public sealed interface Command permits Status, Alert, Replace, Atomic, OtherCommand {
  /** The command's number, unique in its message; a Status refers to it as CmdRef. */
  int cmdId();

  /** The name of its element, which a Status for it carries as Cmd. */
  String name();
}
