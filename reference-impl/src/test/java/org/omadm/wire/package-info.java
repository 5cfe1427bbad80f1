// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.omadm.wire;

import org.jspecify.annotations.NullMarked;
