// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/** What remains of a CASE without OTHER of which no arm holds: TLC stops there, and so do we. */
public final class NoCase {
  private NoCase() {}

  /**
   * Never returns; it stands where an expression needs a value of any type.
   *
   * @param place of the CASE, {@code DmClient.tla:12:5}
   */
  @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"})
  public static <T> T at(String place) {
    throw new IllegalStateException("no arm of the CASE at " + place + " holds");
  }
}
