// SPDX-License-Identifier: Apache-2.0
/**
 * Compiles generated Java in memory, searches its states breadth first, and compares the graph with
 * the one TLC finds for the same specification.
 */
@NullMarked
package org.omadm.codegen.compare;

import org.jspecify.annotations.NullMarked;
