// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.omadm.modelcheck.Model;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.Tlc;
import org.omadm.modelcheck.TlcOptions;
import org.omadm.modelcheck.Trace;

/** Counterexamples of the manifest's refuted models, as TLC finds them, each asked for once. */
final class Traces {

  private static final Map<String, Trace> FOUND = new ConcurrentHashMap<>();

  private Traces() {}

  static SpecFolder folder() {
    return SpecFolder.of(Path.of("").toAbsolutePath());
  }

  static Trace of(String name) {
    return FOUND.computeIfAbsent(name, Traces::run);
  }

  static Story story(String name, String words) {
    return Story.of(of(name), model(name).refuted().orElseThrow(), words);
  }

  private static Trace run(String name) {
    return Tlc.run(folder(), model(name), TlcOptions.defaults()).trace().orElseThrow();
  }

  private static Model model(String name) {
    return folder().manifest().model(name).orElseThrow();
  }
}
