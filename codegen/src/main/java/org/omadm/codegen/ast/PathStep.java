// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.List;

/** One step of an update's path. */
public sealed interface PathStep {

  Span span();

  /** {@code .a}. */
  record FieldStep(Identifier field, Span span) implements PathStep {}

  /** {@code [i, j]}. */
  record IndexStep(List<Expression> arguments, Span span) implements PathStep {}
}
