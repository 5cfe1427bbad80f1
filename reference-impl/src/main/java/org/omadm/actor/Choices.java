// SPDX-License-Identifier: Apache-2.0
package org.omadm.actor;

import org.omadm.runtime.Octets;

/** The fresh values that a specification hands to an action; nothing else in a run is by chance. */
public interface Choices {

  /** A nonce that nobody can predict: 16 octets (SEC 5.3.4 recommends at least 128 bits). */
  Octets nonce();

  /** A secret that nobody can predict, as text that fits an AAuthSecret node. */
  Octets secret();
}
