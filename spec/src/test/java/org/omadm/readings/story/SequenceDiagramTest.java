// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Both kinds of diagram, of real stories and of texts that strain them. */
class SequenceDiagramTest {

  @Test
  void arrowsNotesAndLossesAreDrawnBetweenTheLanes() {
    Story story =
        story(
            new Drawing.Arrow(Lane.SERVER, Lane.ATTACKER, "Notification", true),
            new Drawing.Arrow(Lane.ATTACKER, Lane.DEVICE, "Notification", false),
            new Drawing.Note(Lane.DEVICE, "restarts"),
            new Drawing.Arrow(Lane.DEVICE, Lane.SERVER, "Package #1", true));
    assertThat(SequenceDiagram.text(story))
        .isEqualTo(
            """
                 Server                            Attacker (push channel)                           Device
                    |                                         |                                         |
             1      |              Notification               |                                         |
                    |---------------------------------------->|                                         |
                    |                                         |              Notification               |
                    |                                         |-----------------------X                 |
                    |                                         |                                restarts *
                    |                                    Package #1                                     |
                    |<==================================================================================|
                    |                                         |                                         |

            --> push channel    ==> session, over TLS    X lost on its way
            (ss0, n2) made with the secret ss0 and the nonce n2    backup: the backup nonce
            """);
  }

  @ParameterizedTest
  @EnumSource(Lane.class)
  void longTextsAreBrokenAndNoLineIsTooLong(Lane lane) {
    String words = "a word ".repeat(40) + "and-one-that-is-longer-than-any-line".repeat(5);
    Story story =
        story(
            new Drawing.Note(lane, words),
            new Drawing.Arrow(Lane.DEVICE, Lane.ATTACKER, words, true),
            new Drawing.Arrow(Lane.DEVICE, Lane.SERVER, words, false));
    assertThat(SequenceDiagram.text(story).lines())
        .allSatisfy(
            line -> assertThat(line).hasSizeLessThanOrEqualTo(100).isEqualTo(line.stripTrailing()));
  }

  @Test
  void diagramsOfARealStoryHaveEachStep() throws Exception {
    Story story = Traces.story("ServerSecretKept", "Words.");
    String text = SequenceDiagram.text(story);
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    Element svg = parsed(SequenceDiagram.svg(story));
    for (StoryStep step : story.steps()) {
      assertThat(text).containsPattern("(?m)^ " + step.number() + " ");
      assertThat(texts(svg)).contains(Integer.toString(step.number()));
    }
  }

  @Test
  void svgIsAnImageWithATitleAndWithoutScripts() throws Exception {
    String words = "<script>alert(\"&\")</script>\u0001]]>";
    Story story =
        new Story(words, words, story(new Drawing.Note(Lane.SERVER, words)).steps(), words);
    Element svg = parsed(SequenceDiagram.svg(story));
    assertThat(svg.getNodeName()).isEqualTo("svg");
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getFirstChild().getNextSibling().getNodeName()).isEqualTo("title");
    for (String unwanted : List.of("script", "image", "foreignObject", "style", "a", "use")) {
      assertThat(svg.getElementsByTagName(unwanted).getLength()).as(unwanted).isZero();
    }
    assertThat(texts(svg)).contains("<script>alert(\"&\")</script>?]]>");
  }

  private static Story story(Drawing... drawings) {
    StoryStep step = new StoryStep(1, "Step", "Words.", List.of(drawings), List.of());
    return new Story("SomeInv", "Words.", List.of(step), "Words.");
  }

  private static Element parsed(String svg)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  private static List<String> texts(Element svg) {
    var found = svg.getElementsByTagName("text");
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }
}
