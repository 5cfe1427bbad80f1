// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of stories against the specification that it speaks of. */
class ActionTableTest {

  /**
   * They belong to one session and are reset at its end: the sentences tell what matters of them.
   */
  private static final List<String> SCRATCH =
      List.of(
          "client.nextServerNonce",
          "client.serverCredNonce",
          "server.nextClientNonce",
          "client.creds",
          "server.creds",
          "server.challenges");

  @Test
  void tableHasEachStepOfNextAndNoOther() throws IOException {
    String next = found("DmSystem", "(?ms)^Next ==\\R(.*?)\\R\\R").get(0);
    assertThat(ActionTable.standard().actions().keySet())
        .containsExactlyInAnyOrderElementsOf(all("\\\\/ (\\w+)", next));
  }

  @Test
  void tableNamesEachFieldThatOutlivesASession() throws IOException {
    List<String> fields =
        Stream.concat(
                fields("DmClient", "Client").map(field -> "client." + field),
                fields("DmServer", "Server").map(field -> "server." + field))
            .toList();
    assertThat(fields).containsAll(SCRATCH);
    assertThat(ActionTable.standard().fields().keySet())
        .containsExactlyInAnyOrderElementsOf(
            fields.stream().filter(field -> !SCRATCH.contains(field)).toList());
  }

  @Test
  void tableNamesEachTypeOfMessage() throws IOException {
    assertThat(ActionTable.standard().words().messages().keySet())
        .containsExactlyInAnyOrderElementsOf(found("DmMessages", "type: \\{\"(\\w+)\"\\}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"opening\": [], \"other\": 1}",
        "{}",
        "{\"opening\": [\"\"]}",
        "{\"opening\": [[{\"when\": [\"nonsense\"], \"say\": \"Words.\"}]]}",
        "{\"opening\": [[{\"whenever\": [], \"say\": \"Words.\"}]]}",
        "{\"opening\": [\"@missing\"]}",
        "{\"opening\": [], \"actions\": {\"A\": {\"notification\": \"any\", \"drawing\": [], \"sentences\": []}}}",
      })
  void tableOfAnotherShapeIsRefused(String table) throws IOException {
    var json = new ObjectMapper().readTree(table);
    assertThatThrownBy(() -> ActionTableReader.read(json))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Stream<String> fields(String module, String record) throws IOException {
    String body = found(module, "(?ms)^" + record + " == \\[(.*?)\\]").get(0);
    return all("(\\w+): ", body).stream();
  }

  private static List<String> found(String module, String pattern) throws IOException {
    return all(pattern, Files.readString(Traces.folder().moduleFile(module)));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
