// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import picocli.CommandLine.Option;

/** The option {@code --json}, mixed into every command that prints an answer. */
public final class JsonOutput {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Option(names = "--json", description = "Print the answer as one JSON document.")
  private boolean json;

  /** Whether the answer is to be printed as JSON. */
  public boolean wanted() {
    return json;
  }

  /** An empty JSON object to fill and print. */
  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Prints {@code answer} as one indented document, followed by a line end. */
  public static void print(PrintWriter out, JsonNode answer) {
    try {
      out.println(MAPPER.writeValueAsString(answer));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree cannot be written", e);
    }
  }
}
