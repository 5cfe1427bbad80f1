// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void terminalShowsOneLineInPlaceAndClearsItAtTheEnd() {
    ProgressLine line = new ProgressLine(new PrintStream(printed, true, UTF_8), true);
    line.progress(after(1));
    line.progress(after(2));
    line.finished("M");
    assertThat(printed.toString(UTF_8))
        .doesNotContain("\n")
        .contains("\r\u001b[KM: 2 s, 30 generated, 2,000 distinct (5/s), 7 queued")
        .endsWith("\r\u001b[K");
  }

  @Test
  void fileGetsALineEveryFewSecondsOfEachModel() {
    ProgressLine line = new ProgressLine(new PrintStream(printed, true, UTF_8), false);
    for (int model = 0; model < 2; model++) {
      for (int second = 1; second <= 11; second++) {
        line.progress(after(second));
      }
      line.finished("M");
    }
    assertThat(printed.toString(UTF_8).lines().map(text -> text.substring(0, 7)))
        .containsExactly("M: 5 s,", "M: 10 s", "M: 5 s,", "M: 10 s");
  }

  @Test
  void rateIsThatOfTheLastInterval() throws InterruptedException {
    Progress[] last = new Progress[1];
    ProgressMeter meter = new ProgressMeter("M", progress -> last[0] = progress);
    meter.counted(new Counts(5_000_000, 5_000_000, 1));
    Thread.sleep(200);
    meter.counted(new Counts(5_000_200, 5_000_100, 1));
    meter.tell();
    assertThat(last[0].distinctPerSecond()).isBetween(10L, 500L);
  }

  private static Progress after(int seconds) {
    return new Progress("M", new Counts(30, 2000, 7), 5, Duration.ofSeconds(seconds));
  }
}
