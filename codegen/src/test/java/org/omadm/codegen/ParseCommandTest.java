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

final class ParseCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void goodFilesExitWith0(@TempDir Path folder) throws IOException {
    assertThat(run("parse", good(folder))).isZero();
    assertThat(out.toString()).contains("M.tla: good");
  }

  @Test
  void oneBadFileExitsWith1AndTheOthersAreStillJudged(@TempDir Path folder) throws IOException {
    assertThat(run("parse", bad(folder), good(folder))).isEqualTo(1);
    assertThat(err.toString()).contains("Bad.tla:2:6: error [TLA003]");
    assertThat(out.toString()).contains("M.tla: good");
  }

  @Test
  void unreadableFilesExitWith2InOneLine(@TempDir Path folder) throws IOException {
    assertThat(run("parse", folder.resolve("None.tla").toString(), good(folder))).isEqualTo(2);
    assertThat(err.toString()).contains("None.tla: error").doesNotContain("\tat ");
    assertThat(out.toString()).contains("M.tla: good");
  }

  @Test
  void badUsageIsOneErrorWithHelpAndExit2() {
    assertThat(run("parse")).isEqualTo(2);
    assertThat(err.toString())
        .isEqualTo(
            "error: missing required parameter: 'FILE'%n  help: omadm-codegen parse --help%n"
                .formatted());
    assertThat(run("parse", "--colour", "M.tla")).isEqualTo(2);
    assertThat(run("prase", "M.tla")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
  }

  @Test
  void aFolderIsSaidToBeOne(@TempDir Path folder) {
    assertThat(run("parse", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith(folder + ": error: this is a folder");
  }

  @Test
  void jsonHoldsPlaceCodeAndHelp(@TempDir Path folder) throws IOException {
    assertThat(run("parse", "--json", bad(folder))).isEqualTo(1);
    assertThat(out.toString())
        .contains(
            "\"good\":false", "\"code\":\"TLA003\"", "\"line\":2", "\"column\":6", "\"help\":");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void sanysVerdictStandsBesideOurs(@TempDir Path folder) throws IOException {
    assertThat(run("parse", "--sany", good(folder))).isZero();
    assertThat(out.toString())
        .contains("M.tla: good, SANY good", "agrees on 1 of 1 (100.00 %); of 1 trees 0 differ");
    assertThat(run("parse", "--sany", good(folder), bad(folder))).isEqualTo(1);
    assertThat(out.toString()).contains("Bad.tla: bad, SANY bad", "agrees on 2 of 2");
  }

  @Test
  void verdictsThatDifferExitWith1AndSaySanysReason(@TempDir Path folder) throws IOException {
    assertThat(run("parse", "--sany", write(folder, "U", "A ≜ 1"))).isEqualTo(1);
    assertThat(out.toString())
        .containsPattern("U.tla: good, SANY bad: they differ\\R  SANY: Lexical error at line 2")
        .contains("agrees on 0 of 1");
  }

  @Test
  void bothParsersAreTimed(@TempDir Path folder) throws IOException {
    assertThat(run("parse", "--time", good(folder))).isZero();
    assertThat(out.toString())
        .containsPattern("parsed in \\d+ ms, by SANY in \\d+ ms: ratio \\d+\\.\\d\\d");
  }

  @Test
  void jsonHoldsSanysVerdictAndASummary(@TempDir Path folder) throws IOException {
    assertThat(run("parse", "--sany", "--json", bad(folder))).isEqualTo(1);
    assertThat(out.toString())
        .contains("\"sanyGood\":false", "\"sanyMessage\":\"SANY: ")
        .contains("\"files\":1,\"good\":0,\"unreadable\":0,\"asked\":1,\"agreed\":1");
  }

  @Test
  void neededModulesAreReadFromLibraries(@TempDir Path folder) throws IOException {
    Path library = Files.createDirectory(folder.resolve("library"));
    write(library, "Base", "INSTANCE Inner");
    write(library, "Inner", "A == 1");
    String user = write(folder, "User", "B == INSTANCE Base");
    assertThat(run("parse", user)).isZero();
    assertThat(run("parse", "-I", library.toString(), user)).isZero();
    write(library, "Inner", "INSTANCE User");
    assertThat(run("parse", "-I", library.toString(), user)).isEqualTo(1);
    assertThat(err.toString()).contains("TLA019", "User -> Base -> Inner -> User");
    Files.delete(library.resolve("Inner.tla"));
    assertThat(run("parse", "-I", library.toString(), user)).isEqualTo(1);
    assertThat(err.toString()).contains("TLA018");
  }

  @Test
  void helpHasAnExample() {
    assertThat(run("parse", "--help")).isZero();
    assertThat(out.toString()).contains("Example: omadm-codegen parse");
  }

  private int run(String... args) {
    return Codegen.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  private static String good(Path folder) throws IOException {
    return write(folder, "M", "A == 1");
  }

  private static String bad(Path folder) throws IOException {
    return write(folder, "Bad", "A == ;");
  }

  private static String write(Path folder, String name, String units) throws IOException {
    Path file = folder.resolve(name + ".tla");
    Files.writeString(file, "---- MODULE %s ----\n%s\n====\n".formatted(name, units));
    return file.toString();
  }
}
