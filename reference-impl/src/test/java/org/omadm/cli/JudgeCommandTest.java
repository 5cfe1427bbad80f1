// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeCommandTest {
  private static final String HELP = "; help: give a trace as 'omadm demo --trace' writes it";

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsNoTraceIsOneLineWithItsPlaceAndExitTwo() throws IOException {
    assertUnusable("", ": there is no line; expected one that says where an actor begins" + HELP);
    assertUnusable("-- MODULE", ": line 1: not JSON at column 2" + HELP);
    assertUnusable("[".repeat(50_000), ": line 1: not JSON within its limits" + HELP);
    assertUnusable(
        "{\"actor\":\"attacker\"}",
        ": line 1: \"actor\" is neither \"client\" nor \"server\"" + HELP);
  }

  @Test
  void octetsThatAreNoTextAreOneLineAndExitTwo() throws IOException {
    Path file = Files.write(folder.resolve("octets"), new byte[] {'{', (byte) 0xff, '\n'});

    assertUnusable(file, ": is not UTF-8 text; help: name a file that can be read");
  }

  private void assertUnusable(String trace, String said) throws IOException {
    assertUnusable(Files.writeString(folder.resolve("trace.jsonl"), trace), said);
  }

  private static void assertUnusable(Path file, String said) {
    CliRun run = CliRun.of("judge", file.toString());

    assertThat(run.err()).isEqualTo(file + said + "\n");
    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
  }
}
