// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class CompareCommandTest {

  private static final String SPEC = "src/test/resources/specs/Counter.tla";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new Codegen())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  @Test
  void printsFiguresAndEqual() {
    assertThat(run("compare", SPEC)).isZero();
    assertThat(out.toString())
        .contains("TLC:            1 states, 1 labelled steps")
        .contains("compared up to the violation of SmallInv after 3 states")
        .endsWith("equal\n");
  }

  @Test
  void printsJson(@TempDir Path folder) throws IOException {
    var config = folder.resolve("Three.cfg");
    Files.writeString(config, "INIT Init\nNEXT Next\nCONSTANT Max = 3\n");
    assertThat(run("compare", "--json", SPEC, "--config", config.toString())).isZero();
    assertThat(out.toString()).contains("\"equal\":true", "\"states\":4", "\"steps\":7");
  }

  @Test
  void aBrokenConfigurationExitsWith2InOneLineAndAHelp(@TempDir Path folder) throws IOException {
    var config = folder.resolve("Broken.cfg");
    Files.writeString(config, "CONSTANT Max == 3\n");
    assertThat(run("compare", SPEC, "--config", config.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("Broken.cfg: error: line 1: expected a value, found '='");
    assertThat(run("compare", SPEC, "--config", "None.cfg")).isEqualTo(2);
    assertThat(run("compare", "None.tla")).isEqualTo(2);
    assertThat(err.toString()).contains("None.cfg", "None").doesNotContain("\tat ");
  }

  @Test
  void aSpecificationWithErrorsExitsWith1(@TempDir Path folder) throws IOException {
    var config = folder.resolve("Any.cfg");
    Files.writeString(config, "INIT ActInit\nNEXT Act\n");
    var spec = "src/test/resources/corpus/errors/E204_AssignedTwice.tla";
    assertThat(run("compare", spec, "--config", config.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("error [TLA204]").doesNotContain("\tat ");
  }
}
