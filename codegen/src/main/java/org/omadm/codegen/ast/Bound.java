// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.List;

/**
 * {@code x, y \in S}, or with {@code tuple} {@code <<x, y>> \in S}, where one element of the set is
 * taken apart.
 */
public record Bound(List<Identifier> names, boolean tuple, Expression set, Span span) {}
