// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

/**
 * A parameter of an operator or an action; the operator parameter {@code Send(_)} is not among
 * them.
 */
public record Parameter(String name, Type type) {}
