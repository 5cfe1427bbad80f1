// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.omadm.wire.NotificationMessage;
import org.omadm.wire.WireException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code omadm trigger decode}: the fields of a Package #0. */
@Command(
    name = "decode",
    description = "Prints the fields of a Package #0; exits 1 if it is malformed.",
    footer = {"", "Example:", "  omadm trigger decode --in package0.bin"})
final class TriggerDecodeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TriggerInput input;
  @Mixin private JsonOutput json;

  @Override
  public Integer call() throws WireException {
    NotificationMessage message = input.message();
    PrintWriter out = spec.commandLine().getOut();
    if (json.wanted()) {
      JsonOutput.print(out, TriggerText.json(message));
    } else {
      TriggerText.print(out, message);
    }
    return ExitCode.GOOD;
  }
}
