// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.omadm.runtime;

import org.jspecify.annotations.NullMarked;
