// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** {@code <<first, second, third>>}. */
public record Triple<A, B, C>(A first, B second, C third) {}
