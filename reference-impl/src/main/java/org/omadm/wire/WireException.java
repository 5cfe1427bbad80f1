// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

/**
 * Octets that cannot be decoded or values that cannot be encoded. The message is one line, {@code
 * place: cause; help: what to do}, and shows no secret, digest or nonce.
 */
public final class WireException extends Exception {
  private static final long serialVersionUID = 1L;

  private final WireFault fault;
  private final String place;

  /**
   * @param fault what kind of fault, for callers that count or test
   * @param place where in the input: an octet offset, or a line and column
   * @param cause what is wrong there, in lower case, without a final stop
   * @param help what to do about it
   */
  public WireException(WireFault fault, String place, String cause, String help) {
    super(place + ": " + cause + "; help: " + help);
    this.fault = fault;
    this.place = place;
  }

  /** What kind of fault it is. */
  public WireFault fault() {
    return fault;
  }

  /** Where in the input the fault is. */
  public String place() {
    return place;
  }
}
