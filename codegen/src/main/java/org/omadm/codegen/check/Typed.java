// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.model.Expression;

/**
 * An expression whose type is being found, and how to build it once all types are.
 *
 * @param wide the same value with its declared type, where a condition has narrowed it
 */
record Typed(Ty type, Supplier<Expression> build, @Nullable Typed wide) {

  Typed(Ty type, Supplier<Expression> build) {
    this(type, build, null);
  }
}
