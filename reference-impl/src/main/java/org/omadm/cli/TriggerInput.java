// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;
import org.omadm.wire.NotificationMessage;
import org.omadm.wire.WireException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A Package #0 to be read, from an argument or a file. */
final class TriggerInput {
  @ArgGroup(multiplicity = "1")
  private Source source = new Source();

  @Mixin private TriggerLimits limits;

  /** Where the message is; exactly one is given. */
  static final class Source {
    @Parameters(
        arity = "0..1",
        paramLabel = "HEX",
        description = "The whole message in hexadecimal.")
    private @Nullable String hex;

    @Option(names = "--in", paramLabel = "FILE", description = "File with the message's octets.")
    private @Nullable Path file;
  }

  NotificationMessage message() throws WireException {
    return limits.codec().decode(octets());
  }

  private Octets octets() {
    return source.file == null
        ? HexText.octets("HEX", source.hex == null ? "" : source.hex)
        : InputFiles.read(source.file, TriggerLimits.MAX_FILE_OCTETS);
  }
}
