// SPDX-License-Identifier: Apache-2.0
/**
 * Where an actor's state outlives its process: one JSON document for each actor, durable when
 * {@code save} returns.
 *
 * <p>The store does not look into the documents and decides nothing about the protocol. It refuses
 * a save that would undo another process's, since two processes that act on one state would use a
 * nonce twice.
 */
@NullMarked
package org.omadm.store;

import org.jspecify.annotations.NullMarked;
