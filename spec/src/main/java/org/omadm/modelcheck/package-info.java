// SPDX-License-Identifier: Apache-2.0
/** Runs TLC over the models of the manifest and reads its answer. */
@NullMarked
package org.omadm.modelcheck;

import org.jspecify.annotations.NullMarked;
