// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omadm.runtime.Octets;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The page of the demonstration says what the demonstration prints, and no secret. */
class DemoPageTest {
  private static final Pattern DIGEST = Pattern.compile("\\w{32} = H\\(.*\\)");
  private static final Pattern SECRET = Pattern.compile("Secret\":\"(\\w+)\"");

  @TempDir private static Path folder = Path.of("");
  private static CliRun run = new CliRun(ExitCode.UNUSABLE, "", "");
  private static String page = "";
  private static String trace = "";

  @BeforeAll
  static void play() throws IOException {
    Path html = folder.resolve("demo.html");
    Path jsonl = folder.resolve("demo.jsonl");
    run =
        CliRun.of(
            "demo", "--no-check", "--bytes", "--html", html.toString(), "--trace", "" + jsonl);
    assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(ExitCode.GOOD);
    page = Files.readString(html);
    trace = Files.readString(jsonl);
  }

  @Test
  void theElevenStepsStandInTheirOrder() throws Exception {
    var sections = parsed().getElementsByTagName("section");
    List<String> anchors =
        IntStream.range(0, sections.getLength())
            .mapToObj(i -> ((Element) sections.item(i)).getAttribute("id"))
            .filter(anchor -> !anchor.isEmpty())
            .toList();

    assertThat(anchors)
        .isEqualTo(IntStream.rangeClosed(1, 11).mapToObj(step -> "step-" + step).toList());
    assertThat(run.out()).endsWith("wrote " + folder.resolve("demo.html") + "\n");
  }

  @Test
  void theDigestsAreThoseThatArePrinted() throws Exception {
    assertThat(digests(parsed().getDocumentElement().getTextContent()))
        .isNotEmpty()
        .isEqualTo(digests(run.out()));
  }

  @Test
  void everyMessageIsThereAndNoSecretIs() {
    List<String> secrets =
        SECRET.matcher(trace).results().map(found -> found.group(1)).distinct().toList();

    assertThat(page.split("<summary>Package #0, ", -1)).hasSize(1 + 5);
    assertThat(page.split("<summary>SyncML, ", -1)).hasSize(1 + 12);
    assertThat(page).contains("(not shown)", "secrets: replaced", "serverIdentifier");
    assertThat(secrets).hasSizeGreaterThanOrEqualTo(4);
    for (String secret : secrets) {
      byte[] octets = HexFormat.of().parseHex(secret);
      assertThat(page)
          .doesNotContain(secret, Base64.getEncoder().encodeToString(octets))
          .doesNotContain(new String(octets, UTF_8));
    }
  }

  @Test
  void theDataOfAReplaceIsMaskedAndNothingElse() {
    String message =
        "<a><Status><Data>212</Data></Status><Replace><Item><Data>s &amp; t</Data></Item></Replace>"
            + "<Final/></a>";

    assertThat(SyncMlText.masked(Octets.of(message.getBytes(UTF_8))))
        .isEqualTo(
            """
            <a>
              <Status>
                <Data>212</Data>
              </Status>
              <Replace>
                <Item>
                  <Data>(not shown)</Data>
                </Item>
              </Replace>
              <Final/>
            </a>""");
  }

  @Test
  void aPageThatCannotBeWrittenIsToldBeforeAnythingRuns() {
    CliRun refused = CliRun.of("demo", "--html", folder.resolve("missing/page.html").toString());

    assertThat(refused.err()).contains("there is no such folder").hasLineCount(1);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.exitCode()).isEqualTo(ExitCode.UNUSABLE);
  }

  private static List<String> digests(String text) {
    return DIGEST.matcher(text).results().map(MatchResult::group).toList();
  }

  private static Document parsed() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page)));
  }
}
