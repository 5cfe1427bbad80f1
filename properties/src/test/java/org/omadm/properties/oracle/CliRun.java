// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.omadm.cli.Omadm;

/** One run of {@code omadm} inside the test: exit code and what was printed. */
record CliRun(int exitCode, String out, String err) {
  static CliRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = Omadm.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CliRun(exitCode, out.toString(), err.toString());
  }

  /** What a command with {@code --json} printed. */
  JsonNode json() throws JsonProcessingException {
    return new JsonMapper().readTree(out);
  }
}
