// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.omadm.vectors;

import org.jspecify.annotations.NullMarked;
