// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OmadmTest {
  @Test
  void helpShowsAnExampleAndTheExitCodes() {
    CliRun run = CliRun.of("--help");

    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains("Example:").contains("Exit codes: 0 good;");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anUnknownOptionIsOneLineAndExitTwo() {
    CliRun run = CliRun.of("--colour");

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).isEqualTo("omadm: unknown option: '--colour'; help: omadm --help\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aMissingSubcommandIsOneLineAndExitTwo() {
    CliRun run = CliRun.of();

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.err()).isEqualTo("omadm: missing required subcommand; help: omadm --help\n");
  }
}
