// SPDX-License-Identifier: Apache-2.0
/** Roles of a server account and their numbers on Windows Mobile. */
@NullMarked
package org.omadm.access;

import org.jspecify.annotations.NullMarked;
