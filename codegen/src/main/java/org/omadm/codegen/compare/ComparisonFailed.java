// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

/** There is nothing to compare; the message says what is wrong and where, ready to print. */
public final class ComparisonFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean specification;

  private ComparisonFailed(String message, boolean specification) {
    super(message);
    this.specification = specification;
  }

  static ComparisonFailed specification(String message) {
    return new ComparisonFailed(message, true);
  }

  static ComparisonFailed input(String message) {
    return new ComparisonFailed(message, false);
  }

  /** Whether the specification is at fault, and not a file or the configuration. */
  public boolean isSpecification() {
    return specification;
  }
}
