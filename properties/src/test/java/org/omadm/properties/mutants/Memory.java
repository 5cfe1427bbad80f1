// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of earlier runs, on disk. Those about the same sources stand, so that a run that was
 * stopped goes on where it was; older ones still say whom to ask first.
 */
final class Memory {
  private static final String SEPARATOR = "\t";

  private final Path file;
  private final Map<String, Finding> standing = new HashMap<>();
  private final Map<String, String> killers = new HashMap<>();

  /**
   * @param file is begun anew when it is about other sources
   * @param sources a digest of everything that a finding depends on
   */
  Memory(Path file, String sources) {
    this.file = file;
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of("");
      boolean same = lines.get(0).equals(sources);
      lines.stream().skip(1).map(line -> line.split(SEPARATOR, -1)).forEach(l -> recall(l, same));
      if (!same) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, sources + "\n");
        killers.forEach((name, killer) -> append("?", name, killer));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void recall(String[] parts, boolean same) {
    String killer = new Finding(Finding.Kind.KILLED, parts[2]).killer();
    if (parts[0].equals("?") || parts[0].equals(Finding.Kind.KILLED.name())) {
      killers.put(parts[1], killer);
    }
    if (same && !parts[0].equals("?")) {
      standing.put(parts[1], new Finding(Finding.Kind.valueOf(parts[0]), parts[2]));
    }
  }

  /** What was found about the same sources. */
  Optional<Finding> finding(Mutant mutant) {
    return Optional.ofNullable(standing.get(mutant.name()));
  }

  /** Who noticed it last; empty if nobody ever did. */
  String killer(Mutant mutant) {
    return killers.getOrDefault(mutant.name(), "");
  }

  synchronized void keep(Mutant mutant, Finding finding) {
    standing.put(mutant.name(), finding);
    append(finding.kind().name(), mutant.name(), finding.by().replaceAll("\\s+", " "));
  }

  private void append(String kind, String name, String by) {
    try {
      Files.writeString(
          file,
          String.join(SEPARATOR, kind, name, by) + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
