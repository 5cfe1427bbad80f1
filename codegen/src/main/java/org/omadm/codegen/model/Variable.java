// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

/** A variable and the type its typing invariant gives it. */
public record Variable(Definition definition, Type type) {}
