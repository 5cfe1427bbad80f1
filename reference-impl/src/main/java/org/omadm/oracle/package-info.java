// SPDX-License-Identifier: Apache-2.0
/** Judges traces with the generated machines. */
@NullMarked
package org.omadm.oracle;

import org.jspecify.annotations.NullMarked;
