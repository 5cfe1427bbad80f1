// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

/**
 * Operators that are calls in any language: those of the standard modules that have neither one nor
 * two plain operands, and the sets of functions and tuples. Arguments stand in the order of TLA+.
 */
public enum LibraryOperator {
  /** {@code [domain -> range]}; of sequences when its type says so. */
  FUNCTION_SET,
  /** {@code S \X T}, of two sets or more. */
  PRODUCT,
  /** {@code f[x \in S] == e}: S, and a closure of f and x. */
  RECURSIVE_FUNCTION,
  /** {@code a :> b}. */
  SINGLE,
  /** {@code f @@ g}. */
  MERGE,
  PERMUTATIONS,
  /** {@code base ^ exponent}. */
  POWER,
  SUB_SEQUENCE,
  /** {@code SelectSeq}: a sequence and a closure of one parameter. */
  SELECT_SEQUENCE,
  /** {@code SortSeq}: a sequence and a closure of two parameters. */
  SORT_SEQUENCE,
  /** {@code Assert(condition, text)}. */
  ASSERT,
  TO_STRING,
  /** {@code s \o t} of two strings. */
  JOIN,
  IS_A_BAG,
  SET_TO_BAG,
  COPIES_IN,
  BAG_SUM,
  BAG_DIFFERENCE,
  BAG_UNION,
  /** {@code a \sqsubseteq b}. */
  BAG_WITHIN,
  SUB_BAG,
  /** {@code BagOfAll}: a bag and a closure of one parameter. */
  BAG_OF_ALL,
  BAG_CARDINALITY
}
