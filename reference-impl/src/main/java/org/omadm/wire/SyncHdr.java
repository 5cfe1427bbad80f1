// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import org.jspecify.annotations.Nullable;

/**
 * The header of a message (REP, SyncHdr).
 *
 * @param sessionId 0 to 65535; hexadecimal text on the wire
 * @param msgId counts from 1 for each direction of a session
 * @param targetUri LocURI of the receiver
 * @param sourceUri LocURI of the sender
 * @param sourceName LocName of the sender, the user name that goes with an MD5 Cred
 * @param respUri where the receiver must send its answer
 * @param cred the sender's credentials
 */
public record SyncHdr(
    int sessionId,
    int msgId,
    String targetUri,
    String sourceUri,
    @Nullable String sourceName,
    @Nullable String respUri,
    @Nullable Cred cred) {}
