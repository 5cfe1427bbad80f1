// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps counterexamples in files, as text and as JSON. */
final class TraceFiles {

  private Optional<Path> folder;
  private final boolean surprisesOnly;

  /** With a folder, keeps all; without, those of surprises, in a temporary folder. */
  TraceFiles(Optional<Path> folder) {
    this.folder = folder;
    this.surprisesOnly = folder.isEmpty();
  }

  /** Writes the verdict's trace if it is to be kept; the verdict that comes back tells where. */
  Verdict write(Verdict verdict) {
    Optional<Trace> trace = verdict.result().trace();
    if (trace.isEmpty() || (surprisesOnly && !verdict.isSurprise())) {
      return verdict;
    }
    return verdict.withTraceIn(write(verdict.model().name(), trace.get()));
  }

  private Path write(String name, Trace trace) {
    Path target = folder.orElse(Path.of("traces"));
    try {
      target = folder.isPresent() ? folder.get() : Files.createTempDirectory("omadm-traces-");
      Files.createDirectories(target);
      folder = Optional.of(target);
      Path text = target.resolve(name + ".txt");
      Files.writeString(text, trace.text());
      Files.writeString(target.resolve(name + ".json"), ModelCheckJson.trace(trace) + "\n");
      return text;
    } catch (IOException e) {
      throw new SpecificationUnreadable(
          "%s: no trace can be written there; name another folder".formatted(target));
    }
  }
}
