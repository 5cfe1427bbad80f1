// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

/** A step of the model that nothing which happens to the peers stands for. */
final class Unplayable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String step;

  Unplayable(String step) {
    super(step + " is nothing that can be done to the peers");
    this.step = step;
  }

  /** The label of the step. */
  String step() {
    return step;
  }
}
