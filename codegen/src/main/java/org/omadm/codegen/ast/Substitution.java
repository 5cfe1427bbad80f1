// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** {@code name <- value} of an INSTANCE. */
public record Substitution(Identifier name, Expression value, Span span) {}
