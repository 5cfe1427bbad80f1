// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge accepts what the peers did, and sees each single change of it. */
class JudgeTest {
  private static final Path SPEC = Path.of("../spec");
  private static final Pattern PLACE = Pattern.compile("(\\w+\\.tla):(\\d+):(\\d+)");

  @TempDir private static Path folder = Path.of("");
  private static DemoTrace demo = new DemoTrace(List.of());

  @BeforeAll
  static void play() throws IOException {
    demo = DemoTrace.play(folder);
  }

  static Stream<FieldChange> changes() {
    return FieldChanges.all();
  }

  @Test
  void theTraceOfTheDemonstrationIsLegal() throws IOException {
    CliRun run = demo.judged(folder);

    assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
    assertThat(run.json().path("legal").booleanValue()).isTrue();
    assertThat(
            run.json().path("clientSteps").intValue() + run.json().path("serverSteps").intValue())
        .isEqualTo(demo.lines().size() - 2);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void aChangeOfOneFieldIsRefusedAtItsStep(FieldChange change) throws IOException {
    int changedLine = demo.lineOf(change.line());
    boolean same = change.line().equals(change.refused()) || change.field().equals("/action");
    int refusedLine = same ? changedLine : demo.lineOf(change.refused());

    CliRun run = demo.with(changedLine, change.field(), change.change()).judged(folder);

    assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(1);
    JsonNode verdict = run.json();
    assertThat(verdict.path("legal").booleanValue()).isFalse();
    assertThat(verdict.path("line").intValue()).isEqualTo(refusedLine);
    JsonNode refused = demo.line(refusedLine);
    assertThat(verdict.path("actor")).isEqualTo(refused.path("actor"));
    assertThat(verdict.path("step")).isEqualTo(refused.path("step"));
    assertThat(verdict.path("action").textValue()).isEqualTo(change.refused());
    assertThat(verdict.path("wrong").textValue()).startsWith(change.wrong());
    JsonNode conjunct = verdict.path("conjuncts").path(0);
    assertThat(conjunct.path("text").textValue()).startsWith(change.conjunct());
    assertThat(conjunct.path("clause").textValue())
        .matches("(NOTI|SEC|PRO|REP|SEED1|SEED2) .+ (MUST|SHOULD|MAY)");
    assertThat(specificationFrom(conjunct.path("place").textValue()))
        .startsWith(dense(conjunct.path("text").textValue()));
  }

  @Test
  void theVerdictForPeopleNamesFileLineStepConjunctPlaceAndClause() throws IOException {
    int line = demo.lineOf("ClientAcceptPackage2");
    Path file = folder.resolve("people.jsonl");
    Files.write(
        file, demo.with(line, "/parameters/message/creds/0", FieldChange::otherDigit).lines());

    CliRun run = CliRun.of("judge", file.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out().lines().toList())
        .satisfiesExactly(
            wrong ->
                assertThat(wrong)
                    .isEqualTo(
                        "%s:%d: step %d of the client, ClientAcceptPackage2: it was not enabled"
                            .formatted(file, line, demo.line(line).path("step").intValue())),
            conjunct -> assertThat(conjunct).isEqualTo("  false: ServerIsProved(message.creds)"),
            place -> assertThat(place).matches("  place: DmClient\\.tla:\\d+:\\d+"),
            clause -> assertThat(clause).isEqualTo("  clause: SEC 5.3.3 MUST"));
  }

  @Test
  void aStepThatIsMissingIsNamedByTheNextOfItsActor() throws IOException {
    int line = demo.lineOf("ServerRepeatNotification");

    JsonNode verdict = demo.without(line).judged(folder).json();

    assertThat(verdict.path("actor").textValue()).isEqualTo("server");
    assertThat(verdict.path("step").intValue()).isEqualTo(2);
    assertThat(verdict.path("action").textValue()).isEqualTo("ServerSendBackupNotification");
    assertThat(verdict.path("wrong").textValue())
        .isEqualTo("its number is not 2, so a step is missing");
  }

  @Test
  void aStepWithAnotherNumberIsRefused() throws IOException {
    int line = demo.lineOf("ClientAnswerChallenge");

    CliRun run = demo.with(line, "/step", FieldChange::oneMore).judged(folder);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.json().path("line").intValue()).isEqualTo(line);
    assertThat(run.json().path("wrong").textValue()).startsWith("its number is not ");
  }

  @Test
  void noVerdictShowsOctets() throws IOException {
    for (FieldChange change : FieldChanges.all().toList()) {
      CliRun run =
          demo.with(demo.lineOf(change.line()), change.field(), change.change()).judged(folder);

      assertThat(run.json().path("wrong").textValue())
          .as(change.toString())
          .doesNotContainPattern("[0-9a-f]{16}");
    }
  }

  /** The specification from a place on, without blanks. */
  private static String specificationFrom(String place) throws IOException {
    Matcher parts = PLACE.matcher(place);
    assertThat(parts.matches()).as(place).isTrue();
    List<String> lines = Files.readAllLines(SPEC.resolve(parts.group(1)));
    int line = Integer.parseInt(parts.group(2));
    String rest = String.join("\n", lines.subList(line - 1, lines.size()));
    return dense(rest.substring(Integer.parseInt(parts.group(3)) - 1));
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }
}
