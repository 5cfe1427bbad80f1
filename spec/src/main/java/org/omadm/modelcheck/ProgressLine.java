// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/** Shows progress on a stream: in place on a terminal, otherwise a line every few seconds. */
public final class ProgressLine implements Progress.Listener {

  private static final String TO_START_AND_CLEAR = "\r\u001b[K";
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PrintStream out;
  private final boolean inPlace;
  private Duration lastLine = Duration.ZERO;

  /**
   * @param inPlace whether {@code out} is a terminal
   */
  public ProgressLine(PrintStream out, boolean inPlace) {
    this.out = out;
    this.inPlace = inPlace;
  }

  /** On standard error; in place when that is a terminal, as far as Linux tells. */
  public static ProgressLine onStandardError() {
    return new ProgressLine(System.err, isTerminal(Path.of("/proc/self/fd/2")));
  }

  @Override
  public synchronized void progress(Progress progress) {
    if (inPlace) {
      out.print(TO_START_AND_CLEAR + text(progress));
      out.flush();
    } else if (progress.elapsed().minus(lastLine).compareTo(BETWEEN_LINES) >= 0) {
      lastLine = progress.elapsed();
      out.println(text(progress));
    }
  }

  @Override
  public synchronized void finished(String model) {
    lastLine = Duration.ZERO;
    if (inPlace) {
      out.print(TO_START_AND_CLEAR);
      out.flush();
    }
  }

  /**
   * Neither System.console, which is about standard input and output, nor JDK 17 has an answer for
   * standard error.
   */
  private static boolean isTerminal(Path descriptor) {
    try {
      String device = Files.readSymbolicLink(descriptor).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return false;
    }
  }

  private static String text(Progress progress) {
    return String.format(
        Locale.ROOT,
        "%s: %d s, %,d generated, %,d distinct (%,d/s), %,d queued",
        progress.model(),
        progress.elapsed().toSeconds(),
        progress.counts().generated(),
        progress.counts().distinct(),
        progress.distinctPerSecond(),
        progress.counts().queued());
  }
}
