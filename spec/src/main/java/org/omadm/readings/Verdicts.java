// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.SpecificationUnreadable;

/**
 * The answers that are known: {@code verdicts.json} of a specification, where they are recorded.
 */
public record Verdicts(List<Answer> answers) {

  /** The name of the file in the specification's folder. */
  public static final String FILE = "verdicts.json";

  public Verdicts {
    answers = List.copyOf(answers);
  }

  /** None. */
  public static Verdicts none() {
    return new Verdicts(List.of());
  }

  /**
   * Those recorded with a specification; none if there is no such file.
   *
   * @throws SpecificationUnreadable naming the file, when it is no record of verdicts
   */
  public static Verdicts recorded(SpecFolder folder) {
    Path file = folder.path().resolve(FILE);
    if (!Files.exists(file)) {
      return none();
    }
    try {
      return VerdictsJson.read(Files.readString(file));
    } catch (IOException | IllegalArgumentException e) {
      throw new SpecificationUnreadable(
          "%s: is no record of verdicts: %s; remove it to have it made anew"
              .formatted(file, String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
  }

  /** The answer of a row in a scenario, if it was asked with just these inputs. */
  Optional<Answer> answer(String row, String scenario, String inputs) {
    return answers.stream()
        .filter(answer -> answer.row().equals(row) && answer.scenario().equals(scenario))
        .filter(answer -> answer.inputs().equals(inputs))
        .findFirst();
  }

  /** These, and in the place of an older answer of that row and scenario this one. */
  Verdicts with(Answer answer) {
    List<Answer> all = new ArrayList<>(answers);
    all.removeIf(
        other -> other.row().equals(answer.row()) && other.scenario().equals(answer.scenario()));
    all.add(answer);
    return new Verdicts(all);
  }
}
