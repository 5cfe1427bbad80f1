// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.omadm.modelcheck;

import org.jspecify.annotations.NullMarked;
