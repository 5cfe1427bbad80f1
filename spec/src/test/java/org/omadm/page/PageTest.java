// SPDX-License-Identifier: Apache-2.0
package org.omadm.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Words stay words, and a page is written whole or not at all. */
class PageTest {

  private static final String HOSTILE = "</p></style><script>alert(\"&amp;\")</script>' ]]> \u0001";

  private @TempDir Path folder = Path.of("");

  @Test
  void whatIsGivenAsWordsIsReadAsWordsAgain() throws Exception {
    Html content = Tag.of("p").with("title", HOSTILE).around(HOSTILE);
    Document page = parsed(new Page(HOSTILE, content).text());

    String read = HOSTILE.replace('\u0001', '?');
    Element words = (Element) page.getElementsByTagName("p").item(0);
    assertThat(words.getTextContent()).isEqualTo(read);
    assertThat(words.getAttribute("title")).isEqualTo(read);
    assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(read);
    assertThat(page.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(read);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void theStyleSheetReadsTheSameInHtmlAndInXml() throws Exception {
    Document page = parsed(new Page("Title", Html.NOTHING).text());

    assertThat(page.getElementsByTagName("style").item(0).getTextContent())
        .contains("prefers-color-scheme: dark", "@media print")
        .doesNotContain("<", "&", "url(", "@import");
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
  }

  @Test
  void piecesStandOneAfterTheOther() {
    assertThat(Html.each(List.of("a", "<"), Tag.of("b")::around).markup())
        .isEqualTo("<b>a</b><b>&lt;</b>");
    assertThat(Html.joined(List.of(1, 2, 3), " & ", n -> Html.words("" + n)).markup())
        .isEqualTo("1 &amp; 2 &amp; 3");
    assertThat(Tag.of("br").alone().markup()).isEqualTo("<br/>");
    assertThat(Tag.of("td").around().markup().strip()).isEqualTo("<td></td>");
  }

  @Test
  void anOlderFileIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "older and much longer");
    new Page("Title", Html.words("newer")).write(file);

    assertThat(file).content().contains("newer").doesNotContain("older");
    assertThat(files()).containsExactly("page.html");
  }

  @Test
  void whereNoFileCanBeAllIsAsBefore() throws IOException {
    Path inTheWay = Files.createDirectory(folder.resolve("folder"));
    Path nowhere = folder.resolve("missing").resolve("page.html");

    assertThatThrownBy(() -> WholeFile.write(inTheWay, "text")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> WholeFile.write(nowhere, "text")).isInstanceOf(IOException.class);
    assertThat(files()).containsExactly("folder");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static Document parsed(String page) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }
}
