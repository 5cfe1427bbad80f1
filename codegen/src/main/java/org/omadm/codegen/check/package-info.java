// SPDX-License-Identifier: Apache-2.0
/**
 * From abstract syntax to the typed model: names, levels, types, and all judgement about the
 * accepted subset of TLA+.
 */
@NullMarked
package org.omadm.codegen.check;

import org.jspecify.annotations.NullMarked;
