// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.omadm.codegen.check;

import org.jspecify.annotations.NullMarked;
