// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** {@code <<first, second>>}. */
public record Pair<A, B>(A first, B second) {}
