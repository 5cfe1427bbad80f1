// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.readings.NamedProfile;
import org.omadm.readings.Readings;

/** {@code omadm demo --profile}. */
class DemoCommandTest {

  static Stream<String> profiles() {
    try (SpecFolder folder = SpecFolder.fromClassPath()) {
      List<NamedProfile> profiles = Readings.of(folder).profiles();
      return profiles.stream().map(NamedProfile::name);
    }
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void everyProfileIsPlayedByPeersThatDoWhatItSays(String profile) throws IOException {
    CliRun run = CliRun.of("demo", "--no-check", "--json", "--insecure", "--profile", profile);

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
    JsonNode answer = new ObjectMapper().readTree(run.out());
    assertThat(answer.path("profile").textValue()).isEqualTo(profile);
    assertThat(answer.path("traceIsLegal").booleanValue()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void aWeakProfileIsRefusedUnlessItIsAskedForInSoManyWords(String profile) {
    CliRun.of("demo", "--no-check", "--profile", profile)
        .assertUnusable("--profile " + profile + ": it is weak: it decides ");
  }

  @Test
  void theRefusalSaysWhatIsWeakAndWhatItBreaks() {
    CliRun.of("demo", "--profile", "TriggerMemory = \"none\"")
        .assertUnusable(
            "it decides TriggerMemory = \"none\", unlike Hardened; TLC refutes"
                + " NoTriggerAcceptedTwiceInv (\"No notification opens two sessions.\")");
  }

  @Test
  void aWeakProfileIsToldOfBeforeItIsPlayed() {
    CliRun run = CliRun.of("demo", "--no-check", "--insecure", "--profile", "NonceResync = FALSE");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out())
        .startsWith("Profile NonceResync = FALSE: it is weak: it decides NonceResync = FALSE")
        .contains("and are not in step; nothing is promised of it");
  }

  @Test
  void aProfileThatNobodyKnowsIsAMistakeOfTheUser() {
    CliRun.of("demo", "--no-check", "--insecure", "--profile", "Softened")
        .assertUnusable("Softened: no such reading or profile; help: there are Hardened; ");
  }
}
