// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Why some mutants are not noticed: the checked-in {@code reasons.json}. */
final class Reasons {
  static final Path FILE = Path.of("src/test/resources/org/omadm/properties/mutants/reasons.json");

  private record File(
      @JsonProperty(required = true) List<Reason> java,
      @JsonProperty(required = true) List<Reason> specification) {}

  /** What a mutant changes that nobody is held to. */
  enum Changes {
    /** The state graphs are the same, and so is all else that is asked. */
    @JsonProperty("nothing")
    NOTHING,
    /** There are more states, and each verdict is the same. */
    @JsonProperty("counts")
    COUNTS
  }

  /** Why all these are not noticed. */
  record Reason(
      @JsonProperty(required = true) String reason,
      @JsonProperty(required = true) Changes changes,
      @JsonProperty(required = true) List<String> mutants) {}

  private final Map<String, Reason> reasons = new LinkedHashMap<>();

  private Reasons(List<Reason> given) {
    for (Reason reason : given) {
      for (String mutant : reason.mutants()) {
        if (reason.reason().isBlank() || reasons.put(mutant, reason) != null) {
          throw new IllegalArgumentException(FILE + ": no reason, or a second one, for: " + mutant);
        }
      }
    }
  }

  static Reasons ofJava() {
    return new Reasons(read().java());
  }

  static Reasons ofSpecification() {
    return new Reasons(read().specification());
  }

  private static File read() {
    JsonMapper json =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    try {
      return json.readValue(Files.readString(FILE), File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Reason> of(Mutant mutant) {
    return Optional.ofNullable(reasons.get(mutant.name()));
  }

  /** The names of all mutants that have a reason. */
  Set<String> mutants() {
    return reasons.keySet();
  }
}
