// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.omadm.cli;

import org.jspecify.annotations.NullMarked;
