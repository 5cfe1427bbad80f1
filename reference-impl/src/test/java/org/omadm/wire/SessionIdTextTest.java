// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SessionIdTextTest {
  @Test
  void itIsUpperCaseWithoutLeadingZerosAndEveryValueSurvives() throws WireException {
    assertThat(SessionIdText.format(1)).isEqualTo("1");
    assertThat(SessionIdText.format(0xABCD)).isEqualTo("ABCD");
    for (int id = 0; id <= 0xFFFF; id++) {
      assertThat(SessionIdText.parse(SessionIdText.format(id), "id")).isEqualTo(id);
    }
    assertThat(SessionIdText.parse("00ff", "id")).isEqualTo(255);
  }

  @Test
  void whatIsNoSessionIdIsRefused() {
    for (String bad : new String[] {"", "10000", "-1", "+1", "G", "1 ", "１"}) {
      assertThatThrownBy(() -> SessionIdText.parse(bad, "id"))
          .hasMessage(
              "id: the session id is not one to four hexadecimal digits;"
                  + " help: write it as 1 to FFFF");
    }
    assertThatThrownBy(() -> SessionIdText.format(65_536))
        .hasMessage("session id: 65536 is not in 0 to 65535");
  }
}
