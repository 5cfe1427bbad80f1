// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import org.omadm.codegen.ast.Span;

/** A formula of the model has no value; the message tells which, where and why. */
public final class EvaluationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EvaluationException(Span span, String problem) {
    super(span.place() + ": " + problem);
  }
}
