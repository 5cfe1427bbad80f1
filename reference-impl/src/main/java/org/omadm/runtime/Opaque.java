// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** An element of a set that the specification does not look into. */
public interface Opaque {
  /** In production the real octets; in model checking the UTF-8 of the value's TLA+ text. */
  Octets octets();
}
