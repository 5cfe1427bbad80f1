// SPDX-License-Identifier: Apache-2.0
/**
 * How octets travel: SyncML messages as HTTP over TLS, Package #0 as a datagram on the loopback.
 * Sizes and times are bounded, and nothing here looks into what it carries or decides anything
 * about the protocol.
 *
 * <p>TLS is 1.2 or 1.3. Security clause 5.5.1.1 names TLS 1.0 and SSL 3.0, which no maintained
 * library offers.
 */
@NullMarked
package org.omadm.transport;

import org.jspecify.annotations.NullMarked;
