// SPDX-License-Identifier: Apache-2.0
/**
 * Turns what people write into the first-order core that the check understands: instances become
 * ordinary definitions, operators with operator parameters become copies without, and so on. A
 * module that has none of it stays the very tree that was read.
 */
@NullMarked
package org.omadm.codegen.elaborate;

import org.jspecify.annotations.NullMarked;
