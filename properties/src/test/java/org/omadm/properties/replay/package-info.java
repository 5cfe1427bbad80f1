// SPDX-License-Identifier: Apache-2.0
/** Traces of the model, played by the real client and server with real octets. */
@NullMarked
package org.omadm.properties.replay;

import org.jspecify.annotations.NullMarked;
