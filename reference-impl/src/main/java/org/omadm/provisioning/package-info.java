// SPDX-License-Identifier: Apache-2.0
/** The account that a device and a server share, and the terms they compute from it. */
@NullMarked
package org.omadm.provisioning;

import org.jspecify.annotations.NullMarked;
