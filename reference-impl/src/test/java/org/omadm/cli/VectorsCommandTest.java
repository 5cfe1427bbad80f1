// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorsCommandTest {
  private static final String KNOWN_ANSWERS = "../spec/vectors/known-answers.json";

  @TempDir private Path folder = Path.of("");

  @Test
  void passingVectorsAreListedAndCounted() {
    CliRun run = CliRun.of("vectors", "run", KNOWN_ANSWERS);

    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out())
        .startsWith("pass        md5-001    md5-cred\n")
        .endsWith(KNOWN_ANSWERS + ": 32 passed, 0 failed, 0 of a kind not supported\n");
  }

  @Test
  void aFailureShowsBothValuesAndExitsOneWhileUnsupportedKindsAreOnlyCounted() throws Exception {
    Path file =
        written(
            """
            [{"id": "a", "kind": "md5-primitive", "inputs": {"message": "md5"},
              "expected": {"md5_hex": "00"}, "source": "derived", "verified": true},
             {"id": "b", "kind": "cp-mac", "inputs": {}, "expected": {},
              "source": "derived", "verified": true}]""");

    CliRun run = CliRun.of("vectors", "run", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.JUDGED_BAD);
    assertThat(run.out())
        .isEqualTo(
            """
            fail        a          md5-primitive
                md5_hex
                  expected "00"
                  got      "1bc29b36f623ba82aaf6724fd3b16718"
            unsupported b          cp-mac
            %s: 0 passed, 1 failed, 1 of a kind not supported
            """
                .formatted(file));
  }

  @Test
  void jsonHoldsEveryResult() throws Exception {
    CliRun run = CliRun.of("vectors", "run", "--json", KNOWN_ANSWERS, KNOWN_ANSWERS);

    JsonNode files = new JsonMapper().readTree(run.out()).path("files");
    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    assertThat(files).hasSize(2);
    assertThat(files.path(1).path("passed").intValue()).isEqualTo(32);
    assertThat(files.path(1).path("results")).hasSize(32);
    assertThat(files.path(1).path("results").path(0).path("result").textValue()).isEqualTo("pass");
  }

  @Test
  void aMalformedOrMissingFileIsOneLineAndExitTwoAndNothingElse() throws Exception {
    Path malformed = written("[1]");
    CliRun run = CliRun.of("vectors", "run", KNOWN_ANSWERS, malformed.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            malformed
                + ":1:2: a vector without member 'expected' of type object;"
                + " help: spec/vectors/README.md describes the form\n");
    assertThat(CliRun.of("vectors", "run", "no-such-file"))
        .isEqualTo(
            new CliRun(
                ExitCode.UNUSABLE,
                "",
                "no-such-file: no such file; help: name a file that can be read\n"));
    assertThat(CliRun.of("vectors", "run", folder.toString()).err())
        .isEqualTo(folder + ": is a directory; help: name a file that can be read\n");
  }

  private Path written(String text) throws Exception {
    return Files.writeString(folder.resolve("vectors.json"), text);
  }
}
