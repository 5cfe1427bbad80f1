// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.clause;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.modelcheck.Manifest;
import org.omadm.modelcheck.Model;
import org.omadm.modelcheck.Model.Compare;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.properties.conformance.CheckedInProtocol;
import org.omadm.readings.Reading;
import org.omadm.readings.Readings;

/** The list of clauses says what the modules say, and names checks that there are. */
class ClausesTest {
  private static final Pattern CLAUSE_LINE = Pattern.compile("\\\\\\* Clause: (.+) (\\w+)");
  private static final Pattern DEFINITION = Pattern.compile("(\\w+)(?:\\(.*\\))? ==.*");
  private static final Pattern PROPERTY_CHECK = Pattern.compile("(\\w+(?:Inv|Prop)) in (\\w+)");
  private static final Pattern GRAPH_CHECK = Pattern.compile("graph equality in (\\w+)");
  private static final Pattern VECTOR_CHECK = Pattern.compile("known answers: ([a-z0-9-]+)");
  private static final Pattern TEST_CHECK =
      Pattern.compile(
          "wire tests|transport tests|tests of the (?:client|server): .+|Java tests \\(.+\\)");
  private static final Pattern PLACE = Pattern.compile("([A-Z0-9]+)(?::\\S+)? \\S.*");
  private static final Pattern VECTOR = Pattern.compile("\\b[a-z0-9]+-[0-9]{3}\\b");
  private static final Pattern QUESTION = Pattern.compile("\\bQ([0-9]+)\\b");

  /** The open questions are Q1 to this one. */
  private static final int QUESTIONS = 35;

  /** A line of {@code clauses.csv}. */
  record Row(String clause, String strength, String operator, String check, String reason) {
    Row(List<String> fields) {
      this(fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4));
    }

    Clause said() {
      return new Clause(clause, strength, operator);
    }
  }

  /** A clause with the operator below it. */
  record Clause(String clause, String strength, String operator) {}

  static Stream<Row> rows() throws IOException {
    return SpecFiles.csv("clauses.csv").stream().map(Row::new);
  }

  @Test
  void everyClauseOfTheModulesHasItsRowAndEveryRowWithAnOperatorItsClause() throws IOException {
    List<Clause> said = new ArrayList<>();
    for (String module : SpecFiles.modules()) {
      said.addAll(clauses(module));
    }

    assertThat(said).hasSizeGreaterThan(50);
    assertThat(rows().filter(row -> !row.operator().isEmpty()).map(Row::said))
        .containsExactlyInAnyOrderElementsOf(said);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aRowNamesAKnownDocumentAndAStrength(Row row) throws IOException {
    List<String> tags =
        SpecFiles.readmeTable("Tags of clauses").stream().map(c -> c.get(0)).toList();

    Matcher place = PLACE.matcher(row.clause());
    assertThat(place.matches()).isTrue();
    assertThat(tags).contains(place.group(1));
    assertThat(row.strength())
        .isIn("MUST", "MUST NOT", "SHOULD", "RECOMMENDED", "MAY", "Microsoft");
  }

  @Test
  void everyTagIsThatOfARow() throws IOException {
    for (List<String> tag : SpecFiles.readmeTable("Tags of clauses")) {
      assertThat(rows().map(Row::clause)).anyMatch(clause -> clause.matches(tag.get(0) + "[ :].*"));
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatIsModelledHasACheckAndWhatIsNotHasAReason(Row row) {
    assertThat(row.operator().isEmpty()).isEqualTo(!row.reason().isEmpty());
    assertThat(row.operator().isEmpty() || !row.check().isEmpty()).isTrue();
  }

  /** A comma that is not quoted would cut a reason short. */
  @Test
  void aRowHasFiveFields() throws IOException {
    assertThat(SpecFiles.csv("clauses.csv")).allSatisfy(fields -> assertThat(fields).hasSize(5));
  }

  @Test
  void noStatementStandsTwice() throws IOException {
    assertThat(rows()).doesNotHaveDuplicates();
  }

  @Test
  void everyOpenQuestionIsAReadingOrStandsInARow() throws IOException {
    Stream<String> readings =
        Readings.of(SpecFolder.of(CheckedInProtocol.SPEC)).readings().stream()
            .map(Reading::question);

    List<Integer> named =
        Stream.concat(readings, rows().map(Row::reason)).flatMap(ClausesTest::questions).toList();
    assertThat(named).hasSameElementsAs(IntStream.rangeClosed(1, QUESTIONS).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theVectorsThatARowNamesAreThere(Row row) throws IOException {
    List<String> vectors = membersOfVectors("id");
    Matcher named = VECTOR.matcher(row.reason());
    while (named.find()) {
      assertThat(vectors).contains(named.group());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theCheckOfARowIsThere(Row row) throws IOException {
    String check = row.check();
    if (check.isEmpty() || TEST_CHECK.matcher(check).matches()) {
      return;
    }
    Matcher vectors = VECTOR_CHECK.matcher(check);
    Matcher graph = GRAPH_CHECK.matcher(check);
    Matcher property = PROPERTY_CHECK.matcher(check);
    if (vectors.matches()) {
      assertThat(membersOfVectors("kind")).contains(vectors.group(1));
    } else if (graph.matches()) {
      assertThat(model(graph.group(1)).compare()).isEqualTo(Compare.GRAPH);
    } else if (property.matches()) {
      assertChecked(property.group(1), model(property.group(2)));
    } else {
      Model model = model(check);
      if (isProperty(row.operator())) {
        assertChecked(row.operator(), model);
      }
    }
  }

  @Test
  void everyPropertyIsCheckedByAModel() throws IOException {
    List<String> checked = new ArrayList<>();
    for (Model model : SpecFiles.manifest().models()) {
      checked.addAll(Config.read(model.config()).checked());
    }

    assertThat(checked).containsAll(properties());
  }

  private static void assertChecked(String property, Model model) throws IOException {
    assertThat(properties()).contains(property);
    assertThat(Config.read(model.config()).checked()).as(model.config()).contains(property);
  }

  private static Model model(String name) {
    Manifest manifest = SpecFiles.manifest();
    Optional<Model> model = manifest.model(name);
    assertThat(model).as("model \"%s\" in manifest.json", name).isPresent();
    return model.orElseThrow();
  }

  /** What ends in Inv or Prop in the modules of properties. */
  private static List<String> properties() throws IOException {
    List<String> names = new ArrayList<>();
    for (String module :
        List.of(
            "DmProperties.tla",
            "MCRefinement.tla",
            "MCEnvironment.tla",
            "MCTaking.tla",
            "MCAccountsApart.tla")) {
      SpecFiles.lines(module).stream()
          .map(DEFINITION::matcher)
          .filter(Matcher::matches)
          .map(matcher -> matcher.group(1))
          .filter(ClausesTest::isProperty)
          .forEach(names::add);
    }
    return names;
  }

  private static boolean isProperty(String operator) {
    return operator.endsWith("Inv") || operator.endsWith("Prop");
  }

  private static List<Clause> clauses(String module) throws IOException {
    List<String> lines = SpecFiles.lines(module);
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher clause = CLAUSE_LINE.matcher(lines.get(i));
      if (clause.matches()) {
        String operator = operatorBelow(lines.subList(i + 1, lines.size()));
        clauses.add(new Clause(clause.group(1), clause.group(2), operator));
      } else {
        assertThat(lines.get(i)).as(module).doesNotContain("Clause:");
      }
    }
    return clauses;
  }

  private static String operatorBelow(List<String> lines) {
    Predicate<String> comment = line -> line.startsWith("\\*");
    return lines.stream()
        .dropWhile(comment)
        .limit(1)
        .map(DEFINITION::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no operator follows a clause: " + lines.get(0)));
  }

  private static Stream<Integer> questions(String text) {
    return QUESTION.matcher(text).results().map(question -> Integer.valueOf(question.group(1)));
  }

  private static List<String> membersOfVectors(String member) throws IOException {
    List<String> values = new ArrayList<>();
    for (JsonNode vector : new JsonMapper().readTree(SpecFiles.knownAnswers().toFile())) {
      values.add(vector.path(member).textValue());
    }
    return values;
  }
}
