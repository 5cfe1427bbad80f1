// SPDX-License-Identifier: Apache-2.0
/**
 * The device: notifications and messages in, messages out; every decision is the generated
 * client's.
 */
@NullMarked
package org.omadm.client;

import org.jspecify.annotations.NullMarked;
