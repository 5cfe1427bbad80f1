// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** A record with a constant field that tells it from the other variants of its union. */
public interface Variant {
  /** The constant field's value, {@code "Package2"}. */
  String tag();

  /** The constant field's name. */
  default String tagField() {
    return "type";
  }
}
