// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts TLC's {@code -tool} output into messages. A message may stand inside another; the inner one
 * is told first.
 */
final class ToolOutput {

  private static final Pattern START =
      Pattern.compile("^(.*?)@!@!@STARTMSG (-?\\d+)(?::(\\d+))? @!@!@$");
  private static final Pattern END = Pattern.compile("^@!@!@ENDMSG (-?\\d+) @!@!@$");
  private static final String ERROR = "1";

  private record Open(int code, boolean isError, List<String> lines) {}

  private final Consumer<ToolMessage> receiver;
  private final Deque<Open> open = new ArrayDeque<>();

  private ToolOutput(Consumer<ToolMessage> receiver) {
    this.receiver = receiver;
  }

  /** Reads to the end of the output and hands on each message as soon as it is complete. */
  static void read(BufferedReader output, Consumer<ToolMessage> receiver) throws IOException {
    ToolOutput reader = new ToolOutput(receiver);
    String line = output.readLine();
    while (line != null) {
      reader.accept(line);
      line = output.readLine();
    }
    while (!reader.open.isEmpty()) {
      reader.close();
    }
  }

  private void accept(String line) {
    Matcher start = START.matcher(line);
    if (line.startsWith(TlcChild.COUNTS)) {
      String counts = line.substring(TlcChild.COUNTS.length());
      receiver.accept(new ToolMessage(ToolMessage.COUNTS, false, List.of(counts)));
    } else if (start.matches()) {
      if (!start.group(1).isEmpty()) {
        content(start.group(1));
      }
      boolean isError = ERROR.equals(start.group(3));
      open.push(new Open(Integer.parseInt(start.group(2)), isError, new ArrayList<>()));
    } else if (END.matcher(line).matches() && !open.isEmpty()) {
      close();
    } else {
      content(line);
    }
  }

  private void content(String line) {
    if (open.isEmpty()) {
      receiver.accept(new ToolMessage(ToolMessage.UNFRAMED, false, List.of(line)));
    } else {
      open.element().lines().add(line);
    }
  }

  private void close() {
    Open message = open.pop();
    receiver.accept(new ToolMessage(message.code(), message.isError(), message.lines()));
  }
}
