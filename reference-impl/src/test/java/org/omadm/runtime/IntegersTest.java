// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IntegersTest {

  @Test
  void aRemainderIsNeverNegative() {
    assertThat(Integers.remainder(-7, 3)).isEqualTo(2);
    assertThat(Integers.remainder(7, 3)).isEqualTo(1);
    assertThatThrownBy(() -> Integers.remainder(7, -3)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Integers.remainder(7, 0)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aPowerThatDoesNotFitIsAnError() {
    assertThat(Integers.power(-2, 3)).isEqualTo(-8);
    assertThat(Integers.power(5, 0)).isEqualTo(1);
    assertThat(Integers.power(-1, Integer.MAX_VALUE)).isEqualTo(-1);
    assertThat(Integers.power(-2, 31)).isEqualTo(Integer.MIN_VALUE);
    assertThatThrownBy(() -> Integers.power(2, 31)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Integers.power(0, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Integers.power(2, -1)).isInstanceOf(ArithmeticException.class);
  }
}
