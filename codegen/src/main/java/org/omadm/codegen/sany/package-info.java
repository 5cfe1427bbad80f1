// SPDX-License-Identifier: Apache-2.0
/** A second opinion on what we parse: that of SANY, the parser of the TLA+ tools. */
@NullMarked
package org.omadm.codegen.sany;

import org.jspecify.annotations.NullMarked;
