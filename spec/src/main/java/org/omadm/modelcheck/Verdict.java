// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A model, what TLC answered, and whether the manifest says otherwise.
 *
 * @param surprise one line with what was expected and what was found; empty when they agree
 */
public record Verdict(Model model, TlcResult result, Optional<String> surprise) {

  public boolean isSurprise() {
    return surprise.isPresent();
  }

  /** The same verdict, its surprise saying where the trace can be read. */
  Verdict withTraceIn(Path file) {
    return new Verdict(model, result, surprise.map(text -> text + "; trace in " + file));
  }
}
