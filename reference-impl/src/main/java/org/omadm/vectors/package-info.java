// SPDX-License-Identifier: Apache-2.0
/**
 * Runs files of known answers, in the form of {@code spec/vectors/README.md}, through the
 * production code.
 */
@NullMarked
package org.omadm.vectors;

import org.jspecify.annotations.NullMarked;
