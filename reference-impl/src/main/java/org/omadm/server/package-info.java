// SPDX-License-Identifier: Apache-2.0
/** The server: messages in, messages out; every decision is the generated server's. */
@NullMarked
package org.omadm.server;

import org.jspecify.annotations.NullMarked;
