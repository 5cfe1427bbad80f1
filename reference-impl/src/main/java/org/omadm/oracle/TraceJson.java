// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A line of a trace as JSON: one object, no name twice, nothing after it, not too deep. */
final class TraceJson {
  private static final int MAX_DEPTH = 64;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              new JsonFactoryBuilder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(TraceLines.LONGEST)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private TraceJson() {}

  static JsonNode object(String line) throws TraceException {
    try {
      JsonNode json = MAPPER.readTree(line);
      if (json.isObject()) {
        return json;
      }
    } catch (StreamConstraintsException e) {
      throw new TraceException("nested deeper than " + MAX_DEPTH + ", or a number too long");
    } catch (JsonProcessingException e) {
      JsonLocation location = e.getLocation();
      throw new TraceException(
          location == null ? "not JSON" : "not JSON at column " + location.getColumnNr());
    }
    throw new TraceException("not a JSON object");
  }

  /** A field that is an integer from 0 to {@code most}. */
  static int natural(JsonNode object, String name, String path, int most) throws TraceException {
    JsonNode value = object.path(name);
    if (!value.isInt() || value.intValue() < 0 || value.intValue() > most) {
      throw new TraceException(path + " is not a number from 0 to " + most);
    }
    return value.intValue();
  }
}
