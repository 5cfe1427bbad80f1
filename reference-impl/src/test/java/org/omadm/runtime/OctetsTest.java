// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OctetsTest {

  @Test
  void changingTheArrayChangesNoOctets() {
    byte[] array = {1, 2};
    Octets octets = Octets.of(array);
    array[0] = 9;
    octets.toBytes()[1] = 9;
    assertThat(octets.toHex()).isEqualTo("0102");
  }

  @Test
  void equalByValueAndByLength() {
    assertThat(Octets.ofHex("00Ff")).isEqualTo(Octets.of((byte) 0, (byte) -1));
    assertThat(Octets.ofHex("00ff")).hasSameHashCodeAs(Octets.of((byte) 0, (byte) -1));
    assertThat(Octets.ofHex("00ff")).isNotEqualTo(Octets.ofHex("00fe"));
    assertThat(Octets.ofHex("00")).isNotEqualTo(Octets.ofHex("0000"));
  }

  @Test
  void readsBackTextOutsideAscii() {
    assertThat(Octets.ofUtf8("né").size()).isEqualTo(3);
    assertThat(Octets.ofUtf8("né").toUtf8()).isEqualTo("né");
  }

  @Test
  void neverShowsWhatMayBeASecret() {
    assertThat(Octets.ofHex("c0ffee")).hasToString("3 octets");
    assertThatThrownBy(() -> Octets.ofHex("c0ffeeX"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not pairs of hexadecimal digits")
        .hasNoCause();
  }
}
