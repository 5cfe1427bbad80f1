// SPDX-License-Identifier: Apache-2.0
/**
 * Octets to records and back: Package #0, SyncML DM 1.2 XML, base64, and the digests both peers
 * compute. It encodes and decodes and decides nothing: whether a digest, a nonce or a session is
 * right is asked of the generated code. Every input is bounded, and what cannot be read is a {@link
 * org.omadm.wire.WireException} of one line.
 */
@NullMarked
package org.omadm.wire;

import org.jspecify.annotations.NullMarked;
