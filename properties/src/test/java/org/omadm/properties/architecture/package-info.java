// SPDX-License-Identifier: Apache-2.0
/** Who may depend on whom, as rules that fail. */
@NullMarked
package org.omadm.properties.architecture;

import org.jspecify.annotations.NullMarked;
