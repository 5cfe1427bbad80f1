// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.List;

/** {@code I} or {@code I(x)} before a {@code !}. */
public record Qualifier(Identifier name, List<Expression> arguments, Span span) {}
