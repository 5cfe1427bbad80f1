// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.util.List;

/** A step of the system: the name of the operator that allows it, and the state after it. */
public record LabelledStep<S>(String action, S next) {

  /** The steps that one operator allows. */
  public static <S> List<LabelledStep<S>> all(String action, List<S> states) {
    return states.stream().map(next -> new LabelledStep<>(action, next)).toList();
  }
}
