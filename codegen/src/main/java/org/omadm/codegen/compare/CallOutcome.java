// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What becomes of a call of an actor's operator: of an action a step or a refusal, of any other a
 * value, and of either nothing where an expression on the way has no value.
 */
sealed interface CallOutcome {

  /**
   * The action was enabled.
   *
   * @param action of a disjunction, the alternative taken
   * @param next the value of each variable of the actor after it
   */
  record Taken(String action, SortedMap<String, Value> next, Value sent) implements CallOutcome {
    @Override
    public String toString() {
      return next.entrySet().stream()
          .map(entry -> "\n  " + entry.getKey() + "' = " + entry.getValue().text())
          .collect(Collectors.joining("", "is " + action, "\n  sends " + sent.text()));
    }
  }

  /**
   * It was not.
   *
   * @param action what was called
   * @param guards the place of its first false guard; of a disjunction, those of each alternative
   */
  record Refused(String action, List<String> guards) implements CallOutcome {
    @Override
    public String toString() {
      return action + " is refused by " + String.join(", ", guards);
    }
  }

  /** The call of an operator that is no action. */
  record Result(Value value) implements CallOutcome {
    @Override
    public String toString() {
      return value.text();
    }
  }

  /**
   * An expression on the way has no value, as TLC says where it stops; generated code throws.
   *
   * @param why which expression, or what is thrown
   */
  record WithoutValue(String why) implements CallOutcome {
    @Override
    public String toString() {
      return "has no value: " + why;
    }
  }

  /** Whether it is the same as the other; why something has no value is not compared. */
  default boolean isSame(CallOutcome other) {
    return this instanceof WithoutValue
        ? other instanceof WithoutValue
        : toString().equals(other.toString());
  }
}
