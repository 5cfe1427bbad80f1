// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** {@code name |-> value} of a record, or {@code name : set} of a record set. */
public record Field(Identifier name, Expression value, Span span) {}
