// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** {@code condition -> value} of a CASE. */
public record CaseArm(Expression condition, Expression value, Span span) {}
