// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.omadm.codegen.emit;

import org.jspecify.annotations.NullMarked;
