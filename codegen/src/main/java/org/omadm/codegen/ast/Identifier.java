// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** A name where it is declared, or a symbol such as {@code \oplus} where it is defined. */
public record Identifier(String name, Span span) {}
