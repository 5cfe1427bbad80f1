// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.modelcheck.Model;
import org.omadm.modelcheck.Model.Expected;
import org.omadm.modelcheck.Model.Mode;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.properties.conformance.CheckedInProtocol;
import org.omadm.readings.Cell;
import org.omadm.readings.Matrix;
import org.omadm.readings.Property;
import org.omadm.readings.Readings;
import org.omadm.readings.Row;
import org.omadm.readings.Verdicts;

/**
 * What FINDINGS.md says of readings, properties, steps and stories is what the matrix says; of what
 * the matrix does not ask, what the manifest says.
 */
class FindingsTest {
  private static final SpecFolder SPEC = SpecFolder.of(CheckedInProtocol.SPEC);
  private static final Matrix MATRIX = Matrix.of(SPEC, Readings.of(SPEC), Verdicts.recorded(SPEC));

  /** Readings, property, steps?, story. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "Reading: (.+?)\\. Property: `(\\w+)` in (\\d+) steps?, \\[story (\\d+)]\\(STORIES.md#story-\\4\\)");

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
  private static final Pattern COMMAND =
      Pattern.compile("omadm readings --only (['\"])(.+?)\\1 --anew");

  /** Model, property, steps if the trace ends; and the command. */
  private static final Pattern MODEL =
      Pattern.compile(
          "In the manifest\\. Model: `(\\w+)`\\. Property: `(\\w+)`(?: in (\\d+) steps\\.|, a behaviour that"
              + " never ends\\.) - Again: `omadm check --only \\1 --trace`");

  static Stream<String> findings() throws IOException {
    return Pattern.compile("\n## (?=\\d)")
        .splitAsStream(Files.readString(SPEC.path().resolve("FINDINGS.md")))
        .skip(1)
        .map(finding -> finding.replaceAll("\\s+", " "));
  }

  @Test
  void thereAreFindings() throws IOException {
    assertThat(findings()).hasSizeGreaterThan(16);
  }

  @ParameterizedTest
  @MethodSource("findings")
  void eachIsWhatTheMatrixOrTheManifestSays(String finding) {
    var model = MODEL.matcher(finding);
    if (model.find()) {
      assertSaidByTheManifest(model);
    } else {
      assertSaidByTheMatrix(finding);
    }
  }

  private static void assertSaidByTheManifest(MatchResult shown) {
    Model model = SpecFiles.manifest().model(shown.group(1)).orElseThrow();

    assertThat(model.expected()).isEqualTo(new Expected.Violated(shown.group(2)));
    if (shown.group(3) == null) {
      assertThat(model.mode()).isEqualTo(Mode.LIVENESS);
    } else {
      assertThat(model.traceLength()).hasValue(Long.parseLong(shown.group(3)) + 1);
    }
  }

  private static void assertSaidByTheMatrix(String finding) {
    var shown = SHOWN.matcher(finding);
    assertThat(shown.find()).as(finding).isTrue();
    List<Row> rows = rows(shown.group(1));
    Property property = MATRIX.readings().property(shown.group(2));

    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      assertThat(MATRIX.cell(row, property)).as(row.name()).isInstanceOf(Cell.Violated.class);
    }
    assertThat(((Cell.Violated) MATRIX.cell(rows.get(0), property)).steps())
        .isEqualTo(Integer.parseInt(shown.group(3)));
    var told = MATRIX.stories().all().get(Integer.parseInt(shown.group(4)) - 1);
    assertThat(told.property()).isEqualTo(property);
    assertThat(told.rows()).contains(rows.get(0));

    var command = COMMAND.matcher(finding);
    assertThat(command.find()).as(finding).isTrue();
    assertThat(command.group(2)).isEqualTo(rows.get(0).name());
  }

  private static List<Row> rows(String names) {
    List<Row> rows = new ArrayList<>();
    var quoted = QUOTED.matcher(names);
    while (quoted.find()) {
      String name = quoted.group(1);
      rows.add(
          MATRIX.rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow());
    }
    return rows;
  }
}
