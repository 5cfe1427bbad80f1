// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** {@code Assert} of module TLC. */
public final class Assertions {
  private Assertions() {}

  /**
   * {@code Assert(condition, text)}.
   *
   * @throws IllegalStateException with the text if the condition is false, as TLC stops there
   */
  public static boolean hold(boolean condition, String text) {
    if (!condition) {
      throw new IllegalStateException(text);
    }
    return true;
  }
}
