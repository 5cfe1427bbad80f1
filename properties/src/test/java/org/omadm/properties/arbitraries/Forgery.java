// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.arbitraries;

/** How the attacker makes up a notification; it has no secret of the account. */
public enum Forgery {
  /** One bit of a notification that was sent is flipped, in the digest or in the trigger. */
  BIT_FLIPPED,
  /** A digest that was sent stands before a trigger with another session id. */
  SESSION_ID_CHANGED,
  /** A digest that was sent stands before the trigger of another notification. */
  OTHER_TRIGGER,
  /** The digest is made with the backup nonce and a secret of the attacker's own. */
  OTHER_SECRET
}
