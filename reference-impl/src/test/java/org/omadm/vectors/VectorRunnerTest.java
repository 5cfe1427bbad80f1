// SPDX-License-Identifier: Apache-2.0
package org.omadm.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omadm.vectors.VectorResult.Difference;
import org.omadm.vectors.VectorResult.Failed;
import org.omadm.vectors.VectorResult.Passed;
import org.omadm.vectors.VectorResult.Unsupported;

class VectorRunnerTest {
  private static final Path KNOWN_ANSWERS = Path.of("../spec/vectors/known-answers.json");
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path folder = Path.of("");

  @Test
  void everyKnownAnswerPasses() throws Exception {
    List<VectorResult> results = VectorRunner.run(VectorFile.read(KNOWN_ANSWERS));

    assertThat(results).allMatch(Passed.class::isInstance);
    Map<String, Integer> perKind = new TreeMap<>();
    results.forEach(result -> perKind.merge(result.vector().kind(), 1, Integer::sum));
    assertThat(perKind)
        .isEqualTo(
            Map.of(
                "basic-cred", 1,
                "hmac-mac", 2,
                "md5-cred", 7,
                "md5-primitive", 1,
                "nonce-base64", 3,
                "pitfall", 4,
                "session-id-text", 2,
                "trigger-digest", 9,
                "version-field", 3));
  }

  @Test
  void everyChangedExpectationFailsAndIsNamed() throws Exception {
    ArrayNode vectors = (ArrayNode) JSON.readTree(KNOWN_ANSWERS.toFile());
    int changes = 0;
    for (JsonNode vector : vectors) {
      if (vector.path("kind").textValue().equals("pitfall")) {
        continue;
      }
      for (Map.Entry<String, JsonNode> member : vector.path("expected").properties()) {
        ObjectNode changed = vector.deepCopy();
        ((ObjectNode) changed.path("expected"))
            .set(member.getKey(), changedValue(member.getValue()));

        assertThat(run(changed))
            .isInstanceOfSatisfying(
                Failed.class,
                failed ->
                    assertThat(failed.differences())
                        .singleElement()
                        .extracting(Difference::member)
                        .isEqualTo(member.getKey()));
        changes++;
      }
    }
    assertThat(changes).isEqualTo(64);
  }

  @Test
  void aPitfallFailsWhenTheMistakeIsWhatProductionComputes() throws Exception {
    VectorResult result =
        runWith("md5-001", "pit-001", "wrong_cred_data_b64", "Zz6EivR3yeaaENcRN6lpAQ==");

    assertThat(result)
        .isInstanceOfSatisfying(
            Failed.class,
            failed ->
                assertThat(failed.differences())
                    .containsExactly(
                        new Difference(
                            "wrong_cred_data_b64",
                            "a value other than \"Zz6EivR3yeaaENcRN6lpAQ==\"",
                            "\"Zz6EivR3yeaaENcRN6lpAQ==\"")));
  }

  @Test
  void aPitfallOfWrongInputsFailsWhenItsValueIsNotTheirs() throws Exception {
    VectorResult result = runWith("md5-001", "pit-004", "value_for_Bruce1", "AAAA");

    assertThat(result)
        .isInstanceOfSatisfying(
            Failed.class,
            failed ->
                assertThat(failed.differences())
                    .containsExactly(
                        new Difference(
                            "value_for_Bruce1", "\"AAAA\"", "\"+MEIKFrF8Qdou2B1H2YmXw==\"")));
  }

  @Test
  void anInputThatDoesNotComeBackUnchangedFails() throws Exception {
    ObjectNode vector = vector("md5-001");
    ((ObjectNode) vector.path("inputs")).put("nonce_hex", "00");

    assertThat(run(vector))
        .isInstanceOfSatisfying(
            Failed.class,
            failed ->
                assertThat(failed.differences())
                    .containsExactly(new Difference("nonce_hex", "\"00\"", "\"4e6f6e6365\"")));
  }

  @Test
  void aRefusedInputFailsWithTheRefusal() throws Exception {
    ObjectNode vector = vector("trg-020");
    ((ObjectNode) vector.path("inputs")).put("trigger_hex", "02c8");

    assertThat(run(vector))
        .isInstanceOfSatisfying(
            Failed.class,
            failed ->
                assertThat(failed.differences().get(0).actual())
                    .isEqualTo(
                        "refused: Package #0, octet 2: ends inside the header, which needs 8 octets;"
                            + " help: pass the whole message as received"));
  }

  @Test
  void anUnknownKindIsUnsupported() throws Exception {
    assertThat(run(vector("md5-001").put("kind", "acl-eval"))).isInstanceOf(Unsupported.class);
  }

  @Test
  void aVectorThatExpectsWhatItsKindDoesNotComputeIsMalformed() throws Exception {
    ObjectNode vector = vector("md5-001");
    ((ObjectNode) vector.path("expected")).put("sha1_hex", "00");

    assertThatThrownBy(() -> run(vector))
        .isInstanceOf(VectorFormException.class)
        .hasMessageEndingWith(
            ":1:2: vector 'md5-001': kind 'md5-cred' does not compute 'sha1_hex';"
                + " help: spec/vectors/README.md describes the form");
  }

  @Test
  void missingOrUnreadableInputsAreMalformed() throws Exception {
    ObjectNode noNonce = vector("trg-020");
    ((ObjectNode) noNonce.path("inputs")).remove("nonce_hex");
    assertThatThrownBy(() -> run(noNonce))
        .hasMessageContaining("vector 'trg-020': input 'nonce_hex' is missing or not text;");

    ObjectNode badHex = vector("trg-020");
    ((ObjectNode) badHex.path("inputs")).put("nonce_hex", "0");
    assertThatThrownBy(() -> run(badHex))
        .hasMessageContaining("vector 'trg-020': input 'nonce_hex' is not hexadecimal;");

    ObjectNode badBits = vector("ver-001");
    ((ObjectNode) badBits.path("inputs")).put("bits", "2");
    assertThatThrownBy(() -> run(badBits))
        .hasMessageContaining("vector 'ver-001': input 'bits' is not ten bits;");

    ObjectNode badSession = vector("sid-001");
    ((ObjectNode) badSession.path("inputs")).put("session_id", 65_536);
    assertThatThrownBy(() -> run(badSession))
        .hasMessageContaining("vector 'sid-001': input 'session_id' is not in 0 to 65535;");

    assertThatThrownBy(() -> run(vector("pit-001")))
        .hasMessageContaining("vector 'pit-001': 'right_id' names no vector of this file;");
  }

  private VectorResult runWith(String right, String pitfall, String member, String value)
      throws Exception {
    ObjectNode vector = vector(pitfall);
    ((ObjectNode) vector.path("expected")).put(member, value);
    return run(vector(right), vector);
  }

  /** Runs a file of these vectors and answers with the result of the last. */
  private VectorResult run(ObjectNode... vectors) throws IOException, VectorFormException {
    Path file = folder.resolve("vectors.json");
    Files.writeString(file, JSON.writeValueAsString(vectors));
    List<VectorResult> results = VectorRunner.run(VectorFile.read(file));
    return results.get(results.size() - 1);
  }

  private static ObjectNode vector(String id) throws IOException {
    for (JsonNode vector : JSON.readTree(KNOWN_ANSWERS.toFile())) {
      if (vector.path("id").textValue().equals(id)) {
        return (ObjectNode) vector;
      }
    }
    throw new AssertionError("no vector " + id);
  }

  private static JsonNode changedValue(JsonNode value) {
    if (value.isInt()) {
      return new IntNode(value.intValue() + 1);
    }
    if (value.isObject()) {
      ObjectNode changed = value.deepCopy();
      return changed.put("session_id", changed.path("session_id").intValue() + 1);
    }
    return new TextNode(value.textValue() + "0");
  }
}
