// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

/** A state predicate that is to hold in every reachable state. */
public record Invariant(Definition definition, Expression predicate) {}
