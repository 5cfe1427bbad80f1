// SPDX-License-Identifier: Apache-2.0
/**
 * The matrix of verdicts: for each reading of the texts, and for each profile, which property holds
 * and which TLC refutes.
 *
 * <p>{@link org.omadm.readings.Readings} says what is asked, {@link org.omadm.readings.MatrixRun}
 * asks TLC, {@link org.omadm.readings.Verdicts} keeps the answers, {@link
 * org.omadm.readings.Matrix} adds them up.
 */
@NullMarked
package org.omadm.readings;

import org.jspecify.annotations.NullMarked;
