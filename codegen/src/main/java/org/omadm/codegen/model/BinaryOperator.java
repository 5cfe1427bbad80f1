// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

/** Operators of two operands; conjunction and disjunction are expressions of their own. */
public enum BinaryOperator {
  IMPLIES,
  EQUIVALENT,
  EQUAL,
  NOT_EQUAL,
  LESS,
  LESS_OR_EQUAL,
  GREATER,
  GREATER_OR_EQUAL,
  PLUS,
  MINUS,
  TIMES,
  /** {@code \div}. */
  QUOTIENT,
  /** {@code %}. */
  REMAINDER,
  IN,
  NOT_IN,
  SUBSET_OR_EQUAL,
  UNION,
  INTERSECTION,
  DIFFERENCE,
  /** {@code \o}. */
  CONCATENATE,
  /** {@code Append(sequence, element)}. */
  APPEND
}
