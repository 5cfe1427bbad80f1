// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.Trace;
import org.omadm.modelcheck.TraceState;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The page of the recorded matrix, and that of another specification. */
class MatrixPageTest {

  private static final SpecFolder FOLDER = SpecFolder.of(Path.of("."));
  private static final Readings READINGS = Readings.of(FOLDER);
  private static final Matrix MATRIX = Matrix.of(FOLDER, READINGS, Verdicts.recorded(FOLDER));
  private static final String HOSTILE = "<script>alert(\"&\")</script>";

  @Test
  void everyRowAndPropertyOccurs() throws Exception {
    Document page = page(MATRIX);

    assertThat(texts(page, "th"))
        .containsSubsequence(
            READINGS.properties().stream().map(ReadingWords::heading).toArray(String[]::new))
        .satisfies(
            heads ->
                assertThat(MATRIX.rows())
                    .allSatisfy(row -> assertThat(heads).anyMatch(h -> h.contains(row.name()))));
    assertThat(texts(page, "dd"))
        .satisfies(
            meanings ->
                assertThat(READINGS.properties())
                    .allSatisfy(
                        property ->
                            assertThat(meanings).anyMatch(m -> m.startsWith(property.words()))));
    assertThat(elements(page, "td", "unknown")).isEmpty();
  }

  @Test
  void everyViolatedCellLeadsToItsStory() throws Exception {
    Document page = page(MATRIX);
    List<Element> violated = elements(page, "td", "violated");

    assertThat(violated).hasSize(violations()).isNotEmpty();
    assertThat(violated)
        .allSatisfy(
            cell -> {
              Element link = (Element) cell.getElementsByTagName("a").item(0);
              assertThat(link.getAttribute("href")).matches("#story-\\d+");
              assertThat(cell.getTextContent().strip()).matches("\\d+");
            });
  }

  @Test
  void everyLinkLeadsToOnePlaceOnThePage() throws Exception {
    for (Matrix matrix : List.of(MATRIX, MATRIX.only(MATRIX.rows().subList(12, 16)))) {
      Document page = page(matrix);
      List<String> anchors = attributes(page, "id");

      assertThat(anchors).doesNotHaveDuplicates();
      assertThat(attributes(page, "href"))
          .isNotEmpty()
          .allSatisfy(link -> assertThat(anchors).contains(link.substring(1)));
    }
  }

  @Test
  void nothingIsFetchedOrRun() throws Exception {
    Document page = page(MATRIX);

    assertThat(attributes(page, "href")).allMatch(link -> link.startsWith("#"));
    assertThat(attributes(page, "src")).isEmpty();
    for (String fetching : List.of("script", "link", "img", "image", "iframe", "object", "use")) {
      assertThat(page.getElementsByTagName(fetching).getLength()).as(fetching).isZero();
    }
    assertThat(MATRIX.page().text().replace("xmlns=\"http:", "")).doesNotContain("http:", "https:");
  }

  @Test
  void everyStoryHasItsSentencesItsDiagramAndItsChanges() throws Exception {
    Document page = page(MATRIX);
    List<Element> sections = elements(page, "section", "story");

    assertThat(sections).hasSameSizeAs(MATRIX.stories().all());
    for (Stories.Told told : MATRIX.stories().all()) {
      Element section = sections.get(told.number() - 1);
      int steps = told.story().orElseThrow().steps().size();
      assertThat(section.getAttribute("id")).isEqualTo("story-" + told.number());
      assertThat(section.getTextContent()).contains(told.property().words());
      assertThat(inside(section, "ol", "li")).hasSize(steps);
      assertThat(inside(section, "details", "tr")).hasSize(steps + 1);
      assertThat(section.getElementsByTagName("svg").getLength()).isEqualTo(1);
    }
  }

  @Test
  void tablesSayWhatTheyAreAndWhatTheirHeadsAreOf() throws Exception {
    Document page = page(MATRIX);

    assertThat(page.getElementsByTagName("caption").getLength())
        .isEqualTo(page.getElementsByTagName("table").getLength());
    assertThat(list(page.getElementsByTagName("th")))
        .allMatch(head -> List.of("col", "row", "rowgroup").contains(head.getAttribute("scope")));
  }

  @Test
  void anotherSpecificationHasItsTraceForAStory() throws Exception {
    Document page = page(small("It stays small."));
    Element story = elements(page, "section", "story").get(0);

    assertThat(story.getElementsByTagName("pre").item(0).getTextContent()).contains("count");
    assertThat(story.getElementsByTagName("svg").getLength()).isZero();
    assertThat(elements(page, "td", "violated")).hasSize(1);
    assertThat(elements(page, "td", "unknown")).hasSize(2);
  }

  @Test
  void whateverIsInNamesAndWordsIsWords() throws Exception {
    Document page = page(small(HOSTILE));

    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assertThat(page.getDocumentElement().getTextContent()).contains(HOSTILE);
    assertThat(attributes(page, "title")).contains(HOSTILE);
  }

  @Test
  void theDocumentsOfClausesAreThoseOfTheReadme() throws Exception {
    String readme = Files.readString(Path.of("README.md"));
    for (Map.Entry<String, String> document : ClauseTags.DOCUMENTS) {
      assertThat(readme).contains("| %s | %s".formatted(document.getKey(), document.getValue()));
    }
    assertThat(MATRIX.page().text()).contains("NOTI: OMA Device Management Notification");
  }

  /** Two rows, two properties, and one answer; the words are everywhere where words can be. */
  private static Matrix small(String words) {
    Reading reading = new Reading("Last" + words, words, words, words, "1", List.of(words));
    Scenario scenario =
        new Scenario(words, words, "M", "Spec", List.of(), "Few", List.of("SmallInv", "OtherInv"));
    Readings readings =
        new Readings(
            List.of(),
            List.of(reading),
            List.of(new NamedProfile(words, words, Map.of())),
            List.of(scenario),
            List.of(property("SmallInv", words), property("OtherInv", words)));
    List<Row> rows = readings.rows().subList(0, 2);
    List<TraceState> states =
        List.of(state(1, Trace.INITIAL, "0"), state(2, words, words), state(3, words, "2"));
    Trace trace = new Trace(states, new Trace.Ending.Finite());
    Refutation refutation = new Refutation("SmallInv", 2, Optional.of(trace));
    return new Matrix(
        readings,
        rows,
        List.of(new Answer(rows.get(1).name(), words, "", List.of(refutation), 3, 3)));
  }

  private static Property property(String name, String words) {
    return new Property(name, Property.Kind.INVARIANT, Property.Wanted.HOLDS, words, words);
  }

  private static TraceState state(int number, String action, String count) {
    return new TraceState(number, action, Optional.empty(), Map.of("count", count));
  }

  private static int violations() {
    return (int)
        MATRIX.rows().stream()
            .flatMap(row -> READINGS.properties().stream().map(p -> Map.entry(row, p)))
            .filter(cell -> cell.getValue().wanted() == Property.Wanted.HOLDS)
            .filter(c -> MATRIX.cell(c.getKey(), c.getValue()) instanceof Cell.Violated)
            .count();
  }

  private static Document page(Matrix matrix) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(matrix.page().text())));
  }

  private static List<Element> elements(Document page, String tag, String kind) {
    return list(page.getElementsByTagName(tag)).stream()
        .filter(element -> element.getAttribute("class").equals(kind))
        .toList();
  }

  private static List<Element> inside(Element section, String outer, String inner) {
    return list(
        ((Element) section.getElementsByTagName(outer).item(0)).getElementsByTagName(inner));
  }

  private static List<String> texts(Document page, String tag) {
    return list(page.getElementsByTagName(tag)).stream()
        .map(Element::getTextContent)
        .map(text -> text.strip().replaceFirst("^[PE]\\d+(?=\\D)", ""))
        .toList();
  }

  private static List<String> attributes(Document page, String name) {
    List<String> values = new ArrayList<>();
    for (Element element : list(page.getElementsByTagName("*"))) {
      Stream.of(element.getAttributeNode(name))
          .filter(java.util.Objects::nonNull)
          .forEach(attribute -> values.add(attribute.getValue()));
    }
    return values;
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
