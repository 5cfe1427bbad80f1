// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;
import org.omadm.wire.Initiator;
import org.omadm.wire.Md5Digests;
import org.omadm.wire.NotificationMessage;
import org.omadm.wire.TriggerFields;
import org.omadm.wire.UiMode;
import org.omadm.wire.WireException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code omadm trigger encode}: fields, secret and nonce to the octets of Package #0. */
@Command(
    name = "encode",
    description = "Makes a Package #0 and prints it in hexadecimal.",
    footer = {
      "",
      "Example, with the backup nonce:",
      "  omadm trigger encode --server-id com.example.dms --session-id 1 \\",
      "      --secret-file secret.txt --nonce 00000000"
    })
final class TriggerEncodeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DigestOptions digest;
  @Mixin private TriggerLimits limits;
  @Mixin private JsonOutput json;

  @Option(
      names = "--server-id",
      required = true,
      paramLabel = "TEXT",
      description = "Server identifier, also the name in the digest.")
  private String serverIdentifier = "";

  @Option(
      names = "--session-id",
      required = true,
      paramLabel = "N",
      description = "1 to 65535, in decimal.")
  private int sessionId;

  @Option(
      names = "--ui-mode",
      paramLabel = "MODE",
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private UiMode uiMode = UiMode.NOT_SPECIFIED;

  @Option(
      names = "--initiator",
      paramLabel = "END",
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private Initiator initiator = Initiator.SERVER;

  @Option(
      names = "--trigger-version",
      paramLabel = "N",
      description = "Version field, 11 for \"1.1\"; others need --allow-version.")
  private int version = TriggerFields.VERSION_1_1;

  @Option(names = "--body", paramLabel = "HEX", description = "Vendor-specific body.")
  private String body = "";

  @Option(names = "--out", paramLabel = "FILE", description = "Write the octets to this file too.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    NotificationMessage message = message(fields());
    if (file != null) {
      write(file, message.octets());
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json.wanted()) {
      JsonOutput.print(out, TriggerText.json(message));
    } else {
      out.println(message.octets().toHex());
    }
    return ExitCode.GOOD;
  }

  private TriggerFields fields() {
    Octets vendorBody = HexText.octets("--body", body);
    try {
      return new TriggerFields(
          version, uiMode, initiator, 0, sessionId, serverIdentifier, vendorBody);
    } catch (IllegalArgumentException e) {
      throw new UserMistake(
          "omadm trigger encode", String.valueOf(e.getMessage()), "omadm trigger encode --help");
    }
  }

  private NotificationMessage message(TriggerFields fields) {
    try {
      Octets trigger = limits.codec().encodeTrigger(fields);
      Octets userHash = Md5Digests.userHash(Octets.ofUtf8(serverIdentifier), digest.secret());
      return new NotificationMessage(
          Md5Digests.triggerDigest(userHash, digest.nonce(), trigger), trigger, fields);
    } catch (WireException e) {
      throw new UserMistake(e);
    }
  }

  private static void write(Path file, Octets octets) {
    try {
      Files.write(file, octets.toBytes());
    } catch (IOException e) {
      throw new UserMistake(
          file.toString(), "cannot be written", "name a file in a folder of yours");
    }
  }
}
