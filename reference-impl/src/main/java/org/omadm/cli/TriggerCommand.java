// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import picocli.CommandLine.Command;

/** {@code omadm trigger}: Package #0 made, read and checked. */
@Command(
    name = "trigger",
    description = "Makes, reads and checks Package #0, the server's notification.",
    footer = {"", "Example:", "  omadm trigger decode --in package0.bin"},
    subcommands = {
      TriggerEncodeCommand.class,
      TriggerDecodeCommand.class,
      TriggerVerifyCommand.class
    })
final class TriggerCommand {}
