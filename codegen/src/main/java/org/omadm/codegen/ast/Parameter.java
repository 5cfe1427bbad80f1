// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** A parameter of an operator: {@code x} has arity 0, {@code Send(_)} has arity 1. */
public record Parameter(Identifier name, int arity) {}
