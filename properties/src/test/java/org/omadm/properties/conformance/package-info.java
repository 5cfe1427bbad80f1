// SPDX-License-Identifier: Apache-2.0
/**
 * The generated Java has the state graph that TLC finds, and is what the generator writes today.
 */
@NullMarked
package org.omadm.properties.conformance;

import org.jspecify.annotations.NullMarked;
