// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import org.antlr.v4.runtime.CommonToken;

/**
 * What surrounds the current token: a bulleted list, an open bracket, or a keyword whose partner is
 * still to come.
 *
 * @param opener the token that began it
 * @param column of the bullets of a list, with tab stops
 * @param outerDepth the depth of nesting around it
 */
record Surrounding(Kind kind, CommonToken opener, int column, int outerDepth) {

  enum Kind {
    CONJUNCTIONS,
    DISJUNCTIONS,
    BRACKET,
    /** Waits for ELSE. */
    IF,
    /** Waits for IN. */
    LET,
    /** A quantifier, CHOOSE or LAMBDA that waits for its colon. */
    BINDER,
    /** Has no end of its own. */
    CASE
  }

  boolean isList() {
    return kind == Kind.CONJUNCTIONS || kind == Kind.DISJUNCTIONS;
  }

  /** Whether it ends without a token of its own. */
  boolean endsSilently() {
    return isList() || kind == Kind.CASE;
  }
}
