// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code README.md} shows is so. */
final class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern ROW =
      Pattern.compile(
          "(?m)^\\| (TLA\\d{3}) \\|[^\\n"
              + "]*\\| \\[\\w+]\\(([^)]*)\\) \\| \\[good]\\(([^)]*)\\) \\|$");

  @Test
  void itsFirstExampleRunsAsShown(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("Door.tla"), block("tla"));
    Files.writeString(folder.resolve("Door.cfg"), block("cfg"));
    var said = new StringWriter();
    var commands = found("(?m)^    java -jar \\S+ (.* Door\\.tla)$");
    assertThat(commands).hasSize(4);
    for (String command : commands) {
      var arguments =
          List.of(command.split(" ")).stream()
              .map(word -> word.matches("Door.tla|java") ? folder.resolve(word).toString() : word)
              .toArray(String[]::new);
      var exit =
          new CommandLine(new Codegen())
              .setOut(new PrintWriter(said))
              .setErr(new PrintWriter(said))
              .execute(arguments);
      assertThat(exit).as(() -> command + "\n" + said).isZero();
    }
    assertThat(said.toString()).contains(found("(?m)^    (TLC: .* depth 7), ")).contains("equal");
    assertThat(Files.readString(folder.resolve("java/org/example/door/Door.java")))
        .contains(block("java"));
    assertThat(Files.readString(folder.resolve("java/org/example/door/source-map.json")))
        .contains(found("(?m)^    (\\{\"java\": \"Door.*),$"));
  }

  @Test
  void everyCodeThatHasAWordingHasARowAndNoOtherHas() throws IOException {
    var rows = found(ROW.pattern());
    assertThat(rows).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(rows)).isEqualTo(ErrorCorpus.codesWorded("0123"));
    assertThat(found("\\bTLA\\d{3}\\b"))
        .filteredOn(code -> !rows.contains(code))
        .as("retired codes have no wording")
        .doesNotContainAnyElementsOf(ErrorCorpus.codesWorded("0123"));
  }

  @Test
  void eachRowNamesTheFilesOfItsCode() throws IOException {
    for (MatchResult row : ROW.matcher(Files.readString(README)).results().toList()) {
      var bad = Path.of(row.group(2));
      assertThat(ErrorCorpus.code(bad)).isEqualTo(row.group(1));
      assertThat(bad.getParent()).isEqualTo(ErrorCorpus.BAD);
      assertThat(Path.of(row.group(3))).isEqualTo(ErrorCorpus.CORRECTED.resolve(bad.getFileName()));
    }
  }

  @Test
  void whatItLinksToIsThere() throws IOException {
    Set<String> links = new TreeSet<>(found("]\\(([^):]+)\\)"));
    assertThat(links)
        .hasSizeGreaterThan(100)
        .allSatisfy(link -> assertThat(Path.of(link)).exists());
  }

  /** The lines that the worked example adds are in the code, but for how they are indented. */
  @Test
  void theWorkedExampleIsInTheCode() throws IOException {
    var code = new StringBuilder();
    for (Path root : List.of(Path.of("src/main/java"), Path.of("src/test"))) {
      try (var files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|tla)")).toList()) {
          if (!file.endsWith("E004_NotUtf8.tla")) {
            code.append(Files.readString(file));
          }
        }
      }
    }
    var added = found("(?m)^\\+ *(\\S.*?)(?: \\.\\.\\.)?$");
    assertThat(added).hasSizeGreaterThan(15);
    assertThat(added).allSatisfy(line -> assertThat(code).contains(line));
  }

  private static String block(String language) throws IOException {
    return found("(?s)```" + language + "\\n(.*?)```").get(0);
  }

  /** What the pattern, or its first group, finds. */
  private static List<String> found(String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(README))
        .results()
        .map((MatchResult result) -> result.group(result.groupCount() > 0 ? 1 : 0))
        .toList();
  }
}
