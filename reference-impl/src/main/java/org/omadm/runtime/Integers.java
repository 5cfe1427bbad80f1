// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

/**
 * The arithmetic of TLA+ where Java's differs. Integers have 32 bits, as TLC's do; a result that
 * does not fit is an {@link ArithmeticException}, as TLC stops there.
 */
public final class Integers {
  private Integers() {}

  /**
   * {@code dividend % divisor}, which is never negative.
   *
   * @throws ArithmeticException if the divisor is not positive
   */
  public static int remainder(int dividend, int divisor) {
    if (divisor <= 0) {
      throw new ArithmeticException("the divisor of % is " + divisor + " and must be positive");
    }
    return Math.floorMod(dividend, divisor);
  }

  /**
   * {@code base ^ exponent}.
   *
   * @throws ArithmeticException if the exponent is negative, both are 0, or the power does not fit
   */
  public static int power(int base, int exponent) {
    if (exponent < 0 || (base == 0 && exponent == 0)) {
      throw new ArithmeticException(base + " ^ " + exponent + " is not defined");
    }
    if (base == 0 || base == 1) {
      return base;
    }
    if (base == -1) {
      return exponent % 2 == 0 ? 1 : -1;
    }
    int power = 1;
    for (int i = 0; i < exponent; i++) {
      power = Math.multiplyExact(power, base);
    }
    return power;
  }
}
