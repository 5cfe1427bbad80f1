// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code omadm check} on a specification of three states, where nothing takes long. */
class CheckCommandTest {
  private static final String MODEL =
      """
      {"name": "%s", "module": "Counter", "config": "%s.cfg", "profile": "none", "mode": "safety",
       "expected": %s, "seconds": 1, "quick": %s, "compare": "none", "shows": "It counts to two."}
      """;
  private static final String HOLDS = "{\"result\": \"holds\"}, \"distinctStates\": %d";
  private static final String REFUTED =
      "{\"result\": \"violated\", \"property\": \"NeverTwoInv\"}, \"traceLength\": 3";

  private final Path folder;

  CheckCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    write(
        "Counter.tla",
        """
        ---- MODULE Counter ----
        EXTENDS Naturals
        VARIABLE count
        Init == count = 0
        CountOn == count < 2 /\\ count' = count + 1
        SmallInv == count \\in 0..2
        NeverTwoInv == count # 2
        ====
        """);
    write("Small.cfg", "INIT Init\nNEXT CountOn\nINVARIANT SmallInv\nCHECK_DEADLOCK FALSE\n");
    write("Never.cfg", "INIT Init\nNEXT CountOn\nINVARIANT NeverTwoInv\nCHECK_DEADLOCK FALSE\n");
    manifest(3);
  }

  @Test
  void modelsAsTheManifestSaysAreGood() {
    CliRun run = check();

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("ok       Small  holds").contains("3 distinct"),
            line -> assertThat(line).startsWith("ok       Never  violated NeverTwoInv"),
            line -> assertThat(line).isEmpty(),
            line -> assertThat(line).isEqualTo("2 of 2 models as the manifest says"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void aServerAndTwoWorkersComeToTheSameVerdicts() throws IOException {
    CliRun run =
        check("--distributed", "--workers", "2", "--port", freePort(), "--only", "Small", "Never");

    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("ok       Small  holds").contains("3 distinct"),
            line ->
                assertThat(line)
                    .startsWith("ok       Never  violated NeverTwoInv")
                    .endsWith("after 3 states"),
            line -> assertThat(line).isEmpty(),
            line -> assertThat(line).isEqualTo("2 of 2 models as the manifest says"));
    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void noLivenessIsCheckedByAServerAndWorkers() throws IOException {
    String liveness = MODEL.formatted("Small", "Small", HOLDS.formatted(3), true);
    write(
        "manifest.json", "{\"models\": [" + liveness.replace("\"safety\"", "\"liveness\"") + "]}");

    check("--distributed", "--port", freePort(), "--only", "Small")
        .assertUnusable("model \"Small\": asks for liveness");
  }

  @Test
  void whatADistributedSearchCannotBeginWithIsAMistakeOfTheUser() throws IOException {
    check("--distributed").assertUnusable("option '--distributed' needs '--only'");
    check("--distributed", "--port", "0", "--only", "Small").assertUnusable("from 1 to 65535");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      check("--distributed", "--port", port, "--only", "Small")
          .assertUnusable("--port " + port + ": is in use");
    }
  }

  private static String freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Integer.toString(free.getLocalPort());
    }
  }

  @Test
  void aModelThatDiffersIsJudgedBad() throws IOException {
    manifest(4);
    CliRun run = check("--only", "Small");

    assertThat(run.out())
        .startsWith("differs  Small")
        .contains("expected 4 distinct states, found 3")
        .endsWith("0 of 1 models as the manifest says\n");
    assertThat(run.exitCode()).isEqualTo(ExitCode.JUDGED_BAD);
  }

  @Test
  void tracesArePrintedOnRequest() {
    assertThat(check("--only", "Never", "--trace").out())
        .contains("Never: It counts to two.\n")
        .containsSubsequence("State 1: ", "count = 0", "State 3: CountOn", "count = 2");
  }

  @Test
  void quickLeavesOutTheOthersAndNeverAll() {
    assertThat(check("--quick").out()).contains("Small").doesNotContain("Never");

    CliRun none = check("--quick", "--only", "Never");
    assertThat(none.err())
        .isEqualTo("--quick: none of the chosen models is quick; help: leave the option out\n");
    assertThat(none.exitCode()).isEqualTo(ExitCode.UNUSABLE);
  }

  @Test
  void jsonIsOneDocumentWithTheTrace() throws IOException {
    CliRun run = check("--json", "--workers", "1");

    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.at("/surprises").asInt(-1)).isZero();
    assertThat(report.at("/verdicts/0/distinctStates").asInt()).isEqualTo(3);
    assertThat(report.at("/verdicts/1/trace/states/2/variables/count").asText()).isEqualTo("2");
    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
  }

  @Test
  void whatCannotBeCheckedIsOneLineAndExitTwo() {
    check("--only", "Smal").assertUnusable("model \"Smal\" is unknown");
    check("--workers", "0").assertUnusable("'--workers' needs at least 1");
    CliRun.of("check", "--folder", folder + "/none").assertUnusable("is not a folder");
  }

  @Test
  void theSpecificationThatOmadmBringsIsCheckedWithoutAFolder() {
    CliRun run = CliRun.of("check", "--only", "NeverCompleted");

    assertThat(run.out()).startsWith("ok       NeverCompleted  violated NeverCompletedInv");
    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
  }

  private CliRun check(String... options) {
    return CliRun.on(folder, "check", options);
  }

  private void manifest(int distinctStates) throws IOException {
    String small = MODEL.formatted("Small", "Small", HOLDS.formatted(distinctStates), true);
    String never = MODEL.formatted("Never", "Never", REFUTED, false);
    write("manifest.json", "{\"models\": [" + small + ", " + never + "]}");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
