// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

class Base64TextTest {
  private static final Octets BACKUP_NONCE = Octets.ofHex("00000000");

  @Test
  void itIsWrittenWithPaddingAndReadWithoutToo() throws WireException {
    assertThat(Base64Text.encode(BACKUP_NONCE)).isEqualTo("AAAAAA==");
    assertThat(Base64Text.decode("AAAAAA==", "nonce")).isEqualTo(BACKUP_NONCE);
    assertThat(Base64Text.decode("AAAAAA", "nonce")).isEqualTo(BACKUP_NONCE);
    assertThat(Base64Text.decode(" AAA\r\n AAA==\n", "nonce")).isEqualTo(BACKUP_NONCE);
    assertThat(Base64Text.decode("", "nonce")).isEqualTo(Octets.ofHex(""));
  }

  @Test
  void whatIsNotBase64IsOneLineThatDoesNotRepeatTheText() {
    for (String bad : new String[] {"AAAA-", "A", "AAAA=AAA", "AA=A", "AAAAA==="}) {
      assertThatThrownBy(() -> Base64Text.decode(bad, "nonce"))
          .isInstanceOf(WireException.class)
          .hasMessage("nonce: not base64; help: use the alphabet A-Z a-z 0-9 + / and padding =");
    }
  }
}
