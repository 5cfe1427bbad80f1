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

final class GenerateCommandTest {

  private static final String SPEC = "src/test/resources/specs/PingSystem.tla";

  @TempDir private Path output = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return new CommandLine(new Codegen())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private int generate(String... more) {
    var arguments = new java.util.ArrayList<>(java.util.List.of("generate"));
    arguments.addAll(java.util.List.of("--output", output.toString(), "--package", "ping.pong"));
    arguments.addAll(java.util.List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void writesThePackageAndFindsNothingToChangeThen() {
    assertThat(generate(SPEC)).isZero();
    assertThat(output.resolve("ping/pong/PingClient.java"))
        .content()
        .contains("package ping.pong;");
    assertThat(generate("--check", SPEC)).isZero();
    assertThat(out.toString()).contains(" 0 differ");
  }

  @Test
  void checkNamesWhatDiffersAndWritesNothing() throws IOException {
    assertThat(generate(SPEC)).isZero();
    var changed = output.resolve("ping/pong/PingClient.java");
    Files.writeString(changed, Files.readString(changed) + "// edited");
    var stale = output.resolve("ping/pong/Old.java");
    Files.writeString(stale, "// Generated from Old.tla: do not edit\n");
    Files.delete(output.resolve("ping/pong/Ask.java"));
    assertThat(generate("--check", SPEC)).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "changed " + changed,
            "stale " + stale,
            "missing " + output.resolve("ping/pong/Ask.java"));
    assertThat(changed).content().endsWith("// edited");
    assertThat(stale).exists();
  }

  @Test
  void deletesWhatIsStaleAndLeavesWhatPeopleWrote() throws IOException {
    assertThat(generate(SPEC)).isZero();
    var stale = output.resolve("ping/pong/Old.java");
    Files.writeString(stale, "// Generated from Old.tla: do not edit\n");
    var own = output.resolve("ping/pong/Own.java");
    Files.writeString(own, "class Own {}\n");
    assertThat(generate(SPEC)).isZero();
    assertThat(stale).doesNotExist();
    assertThat(own).exists();
    try (var files = Files.list(output.resolve("ping/pong"))) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .contains("source-map.json")
          .allMatch(name -> name.endsWith(".java") || name.equals("source-map.json"));
    }
  }

  @Test
  void aSpecificationWithErrorsExitsWith1AndWritesNothing() {
    assertThat(generate("src/test/resources/corpus/errors/E204_AssignedTwice.tla")).isEqualTo(1);
    assertThat(err.toString()).contains("error [TLA204]", "help: ").doesNotContain("\tat ");
    assertThat(output).isEmptyDirectory();
  }

  @Test
  void aMissingFileAndABadPackageNameExitWith2() {
    assertThat(generate("None.tla")).isEqualTo(2);
    assertThat(run("generate", "--output", output.toString(), "--package", "No-Name", SPEC))
        .isEqualTo(2);
    assertThat(err.toString()).contains("None.tla", "'No-Name' is not a package name");
    assertThat(err.toString()).doesNotContain("\tat ");
  }

  @Test
  void aKeywordIsNoPackage() {
    assertThat(run("generate", "--output", output.toString(), "--package", "org.int", SPEC))
        .isEqualTo(2);
    assertThat(err.toString()).contains("'org.int' is not a package name");
  }

  @Test
  void printsJson() {
    assertThat(generate("--json", "--check", SPEC)).isEqualTo(1);
    assertThat(out.toString()).startsWith("{\"good\":false,\"files\":").contains("missing ");
  }
}
