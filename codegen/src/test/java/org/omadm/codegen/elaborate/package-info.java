// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.omadm.codegen.elaborate;

import org.jspecify.annotations.NullMarked;
