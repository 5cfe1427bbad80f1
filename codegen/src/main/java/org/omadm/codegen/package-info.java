// SPDX-License-Identifier: Apache-2.0
/** From TLA+ to Java state machines: the command line. */
@NullMarked
package org.omadm.codegen;

import org.jspecify.annotations.NullMarked;
