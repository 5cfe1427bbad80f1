// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed while it saves: every save it acknowledged is in the file. */
class KilledProcessTest {
  private final Path folder;

  KilledProcessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @RepeatedTest(3)
  @Timeout(60)
  void everyAcknowledgedSaveOutlivesTheProcess() throws IOException, InterruptedException {
    Path file = folder.resolve("omadm.db");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                SavesUntilKilled.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    long acknowledged;
    try (BufferedReader lines = process.inputReader(StandardCharsets.US_ASCII)) {
      acknowledged = lastAcknowledged(process, lines);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor()).as("ended by the kill").isNotZero();
    assertThat(acknowledged).isGreaterThanOrEqualTo(300);

    try (Store store = SqliteStore.open(file)) {
      long saved = Long.parseLong(store.load("client").orElseThrow());
      assertThat(saved).isBetween(acknowledged, acknowledged + 1);
      store.save("client", "\"after the kill\"");
    }
  }

  /**
   * Kills the process in the midst of its saves and reads on to the last line that it wrote whole.
   */
  private static long lastAcknowledged(Process process, BufferedReader lines) throws IOException {
    long acknowledged = 0;
    StringBuilder line = new StringBuilder();
    for (int c = lines.read(); c >= 0; c = lines.read()) {
      if (c != '\n') {
        line.append((char) c);
        continue;
      }
      acknowledged = Long.parseLong(line.toString());
      line.setLength(0);
      if (acknowledged == 300) {
        process.toHandle().destroyForcibly();
      }
    }
    return acknowledged;
  }

  /** Saves 1, 2, 3 and so on, and says so after each, until it is killed. */
  static final class SavesUntilKilled {
    private SavesUntilKilled() {}

    public static void main(String[] arguments) throws IOException {
      try (Store store = SqliteStore.open(Path.of(arguments[0]))) {
        for (long n = 1; ; n++) {
          store.save("client", Long.toString(n));
          System.out.write((n + "\n").getBytes(StandardCharsets.US_ASCII));
          System.out.flush();
        }
      }
    }
  }
}
