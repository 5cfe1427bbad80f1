// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** A proof, kept as text: {@link Module#text} of its span. Its syntax has been checked. */
public record Proof(Span span) {}
