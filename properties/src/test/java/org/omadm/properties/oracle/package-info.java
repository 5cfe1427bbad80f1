// SPDX-License-Identifier: Apache-2.0
/** The demonstration's exchange, and what the judge says of its trace and of changed ones. */
@NullMarked
package org.omadm.properties.oracle;

import org.jspecify.annotations.NullMarked;
