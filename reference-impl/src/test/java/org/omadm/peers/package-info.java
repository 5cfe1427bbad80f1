// SPDX-License-Identifier: Apache-2.0
/**
 * The client and the server with each other, where one of them or what lies between is at fault.
 */
@NullMarked
package org.omadm.peers;

import org.jspecify.annotations.NullMarked;
