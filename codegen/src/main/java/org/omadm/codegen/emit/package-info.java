// SPDX-License-Identifier: Apache-2.0
/**
 * From the typed model to Java that people read. One emitter for each kind of generated file; all
 * of them see the model only, and no JavaPoet type leaves this package.
 */
@NullMarked
package org.omadm.codegen.emit;

import org.jspecify.annotations.NullMarked;
