// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

/**
 * A type with a name (opaque, enumeration, record or variant) and what the specification says of
 * it.
 */
public record TypeDefinition(Definition definition, Type type) {}
