// SPDX-License-Identifier: Apache-2.0
/**
 * The specification's own lists: clauses, models, readings. Each says what is there, and no more.
 */
@NullMarked
package org.omadm.properties.clause;

import org.jspecify.annotations.NullMarked;
