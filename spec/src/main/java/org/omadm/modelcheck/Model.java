// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A model of the manifest; the package's description tells what each field means.
 *
 * @param distinctStates of the complete search; present when the model holds
 * @param traceLength present when it is refuted, perhaps not when the counterexample is a lasso
 */
public record Model(
    String name,
    String module,
    String config,
    String profile,
    Mode mode,
    Expected expected,
    OptionalLong distinctStates,
    OptionalLong traceLength,
    double seconds,
    boolean quick,
    Compare compare,
    String shows) {

  /** What sort of properties the configuration names. */
  public enum Mode {
    SAFETY,
    LIVENESS
  }

  /** How the generated Java is compared with TLC on this model. */
  public enum Compare {
    /** Every state and labelled step. */
    GRAPH,
    /** The number of distinct states. */
    COUNTS,
    NONE
  }

  /** The answer TLC must give. */
  public sealed interface Expected {

    /** In the words of {@link TlcResult#words}. */
    String words();

    record Holds() implements Expected {
      @Override
      public String words() {
        return "holds";
      }
    }

    record Violated(String property) implements Expected {
      @Override
      public String words() {
        return "violated " + property;
      }
    }
  }

  /** The name of the property that must be refuted, if any. */
  public Optional<String> refuted() {
    return expected instanceof Expected.Violated violated
        ? Optional.of(violated.property())
        : Optional.empty();
  }

  boolean needsOneWorker() {
    return mode == Mode.LIVENESS || refuted().isPresent();
  }
}
