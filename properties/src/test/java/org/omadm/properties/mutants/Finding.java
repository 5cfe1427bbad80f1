// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

/**
 * What became of a mutant.
 *
 * @param by who noticed it and what was noticed: a model and its verdict, a property; or why it is
 *     no mutant; or in which models only the number of states differs
 */
record Finding(Kind kind, String by) {

  /** The columns of the score. */
  enum Kind {
    /** A verdict, a state graph or a property is another. */
    KILLED,
    /** Only the number of states is another, and no verdict. */
    COUNTED,
    /** Nobody noticed. */
    SURVIVED,
    /** The change gives no program, or no specification that says what every variable becomes. */
    INVALID
  }

  static Finding killed(String by) {
    return new Finding(Kind.KILLED, by);
  }

  static Finding counted(String models) {
    return new Finding(Kind.COUNTED, models);
  }

  static Finding survived() {
    return new Finding(Kind.SURVIVED, "");
  }

  static Finding invalid(String why) {
    return new Finding(Kind.INVALID, why);
  }

  /** Whether somebody has to say why nobody noticed. */
  boolean needsReason() {
    return kind == Kind.COUNTED || kind == Kind.SURVIVED;
  }

  /** The first word of {@code by}: a model or a class of properties. */
  String killer() {
    int end = by.indexOf(' ');
    return end < 0 ? by : by.substring(0, end);
  }
}
