// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** A string of an enumeration. */
public interface Literal {
  /** The string as the specification writes it, without quotes. */
  String text();
}
