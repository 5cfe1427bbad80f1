// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;

/**
 * A challenge, or with a success status the nonce for next time; base64 on the wire.
 *
 * @param type one of {@link AuthTypes}, or what the peer sent
 * @param nextNonce the decoded octets, 0 to 255 of them (Q27); none for auth-basic
 */
public record Chal(String type, @Nullable Octets nextNonce) {
  static final int MAX_NONCE_OCTETS = 255;
}
