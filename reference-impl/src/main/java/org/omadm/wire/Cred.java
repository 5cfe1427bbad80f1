// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import org.omadm.runtime.Octets;

/**
 * Credentials of a message's sender; base64 on the wire.
 *
 * @param type one of {@link AuthTypes}, or what the peer sent
 * @param data the decoded octets: the digest for auth-md5, {@code name:secret} for auth-basic
 */
public record Cred(String type, Octets data) {}
