// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omadm readings} on a specification of a few states, where nothing takes long. */
class ReadingsCommandTest {
  private static final String READINGS =
      """
      {"constants": [],
       "readings": [{"constant": "Last", "question": "Q1", "asks": "How far?", "clause": "",
         "hardened": "%s", "others": ["2"]}],
       "profiles": [],
       "scenarios": [{"name": "Short", "says": "Ten steps.", "module": "Counter",
         "specification": "Spec", "constants": [], "constraint": "Few",
         "asks": ["SmallInv", "NeverOneInv"]}],
       "properties": [
         {"name": "SmallInv", "kind": "invariant", "wanted": "holds", "clause": "C 1",
          "words": "It stays small."},
         {"name": "NeverOneInv", "kind": "invariant", "wanted": "refuted", "clause": "",
          "words": "It gets to one."}]}
      """;

  private final Path folder;

  ReadingsCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    write(
        "Counter.tla",
        """
        ---- MODULE Counter ----
        EXTENDS Naturals
        CONSTANT Last
        VARIABLE count
        CountOn == count < Last /\\ count' = count + 1
        Spec == count = 0 /\\ [][CountOn]_count
        Few == count < 10
        SmallInv == count < 2
        NeverOneInv == count # 1
        ====
        """);
    write("readings.json", READINGS.formatted("1"));
  }

  @Test
  void theMatrixIsPrintedWithProgressAside() {
    CliRun run = readings();

    assertThat(run.err().lines())
        .containsExactly(
            "1 of 2: Hardened in Short, 2 states, NeverOneInv refuted in 1 steps",
            "2 of 2: Last = 2 in Short, 3 states, NeverOneInv refuted in 1 steps, SmallInv refuted in 2"
                + " steps");
    assertThat(run.out())
        .contains(
            "| `Hardened` | holds |",
            "| `Last = 2` | **2** |",
            "P1 `SmallInv`: It stays small. (C 1)")
        .contains("E1 `NeverOneInv`: It gets to one.", "`Last = 2`: changes `SmallInv`");
    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void hardenedMustHoldAndTheOthersNeedNot() throws IOException {
    write("readings.json", READINGS.formatted("3"));

    assertThat(readings().exitCode()).isEqualTo(ExitCode.JUDGED_BAD);
    assertThat(readings("--only", "Last = 2").exitCode()).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void whatIsRecordedIsNotAskedAgainUntilItIsAskedAnew() throws IOException {
    assertThat(readings("--only", "Hardened", "--record").err()).startsWith("1 of 1: Hardened");
    assertThat(readings("--record").err()).startsWith("1 of 1: Last = 2").hasLineCount(1);
    assertThat(readings().err()).isEmpty();
    assertThat(readings("--anew").err()).hasLineCount(2);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "Counter.tla", "readings.json", "verdicts.json", "VERDICTS.md", "STORIES.md");
    }
  }

  @Test
  void jsonIsOneDocument() throws IOException {
    var rows = new ObjectMapper().readTree(readings("--json").out()).at("/rows");

    assertThat(rows.at("/1/row").asText()).isEqualTo("Last = 2");
    assertThat(rows.at("/1/cells/SmallInv/verdict").asText()).isEqualTo("violated");
    assertThat(rows.at("/1/cells/SmallInv/steps").asInt()).isEqualTo(2);
    assertThat(rows.at("/0/cells/SmallInv/verdict").asText()).isEqualTo("holds");
  }

  @Test
  void whatCannotBeAskedIsOneLineAndExitTwo() throws IOException {
    readings("--only", "Lost").assertUnusable("Lost: no such reading or profile; help: there are");
    readings("--workers", "0").assertUnusable("'--workers' needs at least 1");
    CliRun.of("readings", "--record").assertUnusable("'--record' needs '--folder'");
    write("readings.json", READINGS.formatted("1").replace("\"Short\"", "7, 8"));
    readings().assertUnusable("readings.json:");
    Files.delete(folder.resolve("readings.json"));
    readings().assertUnusable("readings.json: cannot be read");
  }

  @Test
  void aPageIsWrittenBesideWhatIsPrinted() throws IOException {
    Path page = folder.resolve("page.html");
    write("page.html", "an older one");
    CliRun run = readings("--html", page.toString());

    assertThat(run.out()).contains("| `Last = 2` | **2** |").endsWith("wrote " + page + "\n");
    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    assertThat(page)
        .content()
        .startsWith("<!DOCTYPE html>")
        .contains("href=\"#story-1\"", "id=\"story-1\"", "count = 1", "How far?")
        .doesNotContain("an older one");
    assertThat(folder.resolve("page.html.part")).doesNotExist();
  }

  @Test
  void withAPageTheJsonIsStillOneDocument() throws IOException {
    CliRun run = readings("--json", "--html", folder.resolve("page.html").toString());

    assertThat(new ObjectMapper().readTree(run.out()).at("/rows")).hasSize(2);
    assertThat(run.err()).contains("wrote ");
  }

  @Test
  void aPageThatCannotBeWrittenIsToldBeforeAnythingIsAsked() throws IOException {
    readings("--html", folder.toString())
        .assertUnusable(
            folder + ": is there and is no file; help: name a file in a folder of yours");
    readings("--html", folder.resolve("missing/page.html").toString())
        .assertUnusable("there is no such folder");
    readings("--html", folder.resolve("Counter.tla/page.html").toString())
        .assertUnusable("there is no such folder");
  }

  @Test
  void theHelpTellsOfThePage() {
    assertThat(CliRun.of("readings", "--help").out()).contains("--html=FILE", "for a browser");
  }

  @Test
  void theSpecificationThatOmadmBringsHasItsVerdictsWithIt() {
    CliRun run = CliRun.of("readings");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("`Hardened`", "`WindowsMobile65`", "no property depends on it");
    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
  }

  private CliRun readings(String... options) {
    return CliRun.on(folder, "readings", options);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
