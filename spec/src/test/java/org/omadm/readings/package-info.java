// SPDX-License-Identifier: Apache-2.0
/** What the matrix is made of, what is recorded of it, and whether TLC still says so. */
@NullMarked
package org.omadm.readings;

import org.jspecify.annotations.NullMarked;
