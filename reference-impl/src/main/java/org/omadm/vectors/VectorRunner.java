// SPDX-License-Identifier: Apache-2.0
package org.omadm.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omadm.vectors.VectorKinds.Kind;
import org.omadm.vectors.VectorResult.Difference;
import org.omadm.vectors.VectorResult.Failed;
import org.omadm.vectors.VectorResult.Passed;
import org.omadm.vectors.VectorResult.Unsupported;
import org.omadm.wire.WireException;

/** Runs the vectors of one file through the production code. */
public final class VectorRunner {
  private static final String PITFALL = "pitfall";
  private static final String RIGHT_ID = "right_id";
  private static final String WRONG = "wrong_";
  private static final String VALUE_FOR = "value_for_";
  private static final String CRED_DATA = "cred_data_b64";

  private final Map<String, Vector> byId;

  private VectorRunner(VectorFile file) {
    byId = file.vectors().stream().collect(Collectors.toMap(Vector::id, Function.identity()));
  }

  /** One result for each vector, in the order of the file. */
  public static List<VectorResult> run(VectorFile file) throws VectorFormException {
    VectorRunner runner = new VectorRunner(file);
    List<VectorResult> results = new ArrayList<>();
    for (Vector vector : file.vectors()) {
      results.add(runner.run(vector));
    }
    return results;
  }

  private VectorResult run(Vector vector) throws VectorFormException {
    try {
      if (vector.kind().equals(PITFALL)) {
        return pitfall(vector);
      }
      Kind kind = VectorKinds.BY_NAME.get(vector.kind());
      return kind == null
          ? new Unsupported(vector)
          : result(vector, differences(vector, kind.compute(vector)));
    } catch (WireException e) {
      Difference refused =
          new Difference("inputs", vector.expected().toString(), "refused: " + e.getMessage());
      return new Failed(vector, List.of(refused));
    }
  }

  private static VectorResult result(Vector vector, List<Difference> differences) {
    return differences.isEmpty() ? new Passed(vector) : new Failed(vector, differences);
  }

  private static List<Difference> differences(Vector vector, ObjectNode actual)
      throws VectorFormException {
    List<Difference> differences = new ArrayList<>();
    for (Map.Entry<String, JsonNode> input : vector.inputs().properties()) {
      if (actual.has(input.getKey())) {
        compare(input.getKey(), input.getValue(), actual, differences);
      }
    }
    for (Map.Entry<String, JsonNode> expected : vector.expected().properties()) {
      if (!actual.has(expected.getKey())) {
        throw vector.malformed(
            "kind '" + vector.kind() + "' does not compute '" + expected.getKey() + "'");
      }
      compare(expected.getKey(), expected.getValue(), actual, differences);
    }
    return differences;
  }

  private static void compare(
      String member, JsonNode expected, ObjectNode actual, List<Difference> differences) {
    JsonNode value = actual.path(member);
    boolean same =
        member.endsWith("_hex")
            ? expected.asText().equalsIgnoreCase(value.asText())
            : expected.equals(value);
    if (!same) {
      differences.add(new Difference(member, expected.toString(), value.toString()));
    }
  }

  /** Computes what the kind of the right vector makes of the pitfall's inputs. */
  private VectorResult pitfall(Vector vector) throws WireException, VectorFormException {
    Vector right = byId.get(vector.expected().path(RIGHT_ID).asText());
    if (right == null) {
      throw vector.malformed("'right_id' names no vector of this file");
    }
    Kind kind = VectorKinds.BY_NAME.get(right.kind());
    if (kind == null) {
      return new Unsupported(vector);
    }
    ObjectNode actual = kind.compute(vector);
    List<Difference> differences = new ArrayList<>();
    for (Map.Entry<String, JsonNode> expected : vector.expected().properties()) {
      String member = expected.getKey();
      if (member.startsWith(WRONG)) {
        String name = member.substring(WRONG.length());
        mustDiffer(vector, member, expected.getValue(), actual.path(name), differences);
        mustEqual(vector, name, right.expected().path(name), actual.path(name), differences);
      } else if (member.startsWith(VALUE_FOR)) {
        mustEqual(vector, member, expected.getValue(), actual.path(CRED_DATA), differences);
        JsonNode rightValue = right.expected().path(CRED_DATA);
        mustDiffer(vector, CRED_DATA, rightValue, actual.path(CRED_DATA), differences);
      } else if (!member.equals(RIGHT_ID)) {
        throw vector.malformed("a pitfall does not expect '" + member + "'");
      }
    }
    return result(vector, differences);
  }

  private static void mustEqual(
      Vector vector, String member, JsonNode expected, JsonNode actual, List<Difference> found)
      throws VectorFormException {
    checkPresent(vector, member, expected, actual);
    if (!actual.equals(expected)) {
      found.add(new Difference(member, expected.toString(), actual.toString()));
    }
  }

  private static void mustDiffer(
      Vector vector, String member, JsonNode other, JsonNode actual, List<Difference> found)
      throws VectorFormException {
    checkPresent(vector, member, other, actual);
    if (actual.equals(other)) {
      found.add(new Difference(member, "a value other than " + other, actual.toString()));
    }
  }

  private static void checkPresent(Vector vector, String member, JsonNode... values)
      throws VectorFormException {
    for (JsonNode value : values) {
      if (value.isMissingNode()) {
        throw vector.malformed("nothing to compare with '" + member + "'");
      }
    }
  }
}
