// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

/** Operators of one operand. */
public enum UnaryOperator {
  NOT,
  NEGATE,
  /** SUBSET. */
  POWER_SET,
  /** UNION of a set of sets. */
  FLATTEN,
  DOMAIN,
  CARDINALITY,
  LENGTH,
  HEAD,
  TAIL
}
