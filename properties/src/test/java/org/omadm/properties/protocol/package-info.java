// SPDX-License-Identifier: Apache-2.0
/**
 * What must hold of the real client and server, over real digests and real octets, whatever the
 * network and the attacker do.
 */
@NullMarked
package org.omadm.properties.protocol;

import org.jspecify.annotations.NullMarked;
