// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TlaTextTest {

  record Nonce(Octets octets) implements Opaque {}

  record Package2(Nonce nonce, boolean resync, int class_) implements Variant {
    @Override
    public String tag() {
      return "Package2";
    }
  }

  enum Phase implements Literal {
    DIGEST_FAILED {
      @Override
      public String text() {
        return "digestFailed";
      }
    }
  }

  @Test
  void plainValues() {
    assertThat(TlaText.of(true)).isEqualTo("TRUE");
    assertThat(TlaText.of(-3)).isEqualTo("-3");
    assertThat(TlaText.of("a\"b\\")).isEqualTo("\"a\\\"b\\\\\"");
    assertThat(TlaText.of(Phase.DIGEST_FAILED)).isEqualTo("\"digestFailed\"");
  }

  @Test
  void anOpaqueValueIsTheTextItWasMadeFrom() {
    assertThat(TlaText.of(new Nonce(Octets.ofUtf8("<<\"n1\", \"s1\">>"))))
        .isEqualTo("<<\"n1\", \"s1\">>");
  }

  @Test
  void realOctetsAreGivenAsDigits() {
    assertThat(TlaText.of(new Nonce(Octets.ofHex("ff00")))).isEqualTo("\"0xff00\"");
    assertThat(TlaText.of(new Nonce(Octets.ofHex("00")))).isEqualTo("\"0x00\"");
    assertThat(TlaText.of(new Nonce(Octets.of()))).isEqualTo("\"0x\"");
  }

  @Test
  void recordsSortTheirFieldsAndVariantsHaveTheirTagAgain() {
    assertThat(TlaText.of(new Package2(new Nonce(Octets.ofUtf8("\"n1\"")), false, 4)))
        .isEqualTo("[class |-> 4, nonce |-> \"n1\", resync |-> FALSE, type |-> \"Package2\"]");
  }

  @Test
  void setsAreSortedByText() {
    assertThat(TlaText.of(FiniteSets.of("b", "a"))).isEqualTo("{\"a\", \"b\"}");
    assertThat(TlaText.of(FiniteSets.of())).isEqualTo("{}");
  }

  @Test
  void sequencesTuplesAndFunctionsFromOneOnAreWrittenAlike() {
    assertThat(TlaText.of(List.of(2, 1))).isEqualTo("<<2, 1>>");
    assertThat(TlaText.of(new Pair<>(2, 1))).isEqualTo("<<2, 1>>");
    assertThat(TlaText.of(new Triple<>(2, 1, 3))).isEqualTo("<<2, 1, 3>>");
    assertThat(TlaText.of(Map.of(2, 1, 1, 2))).isEqualTo("<<2, 1>>");
    assertThat(TlaText.of(Map.of())).isEqualTo("<<>>");
  }

  @Test
  void functionsOnFieldNamesAreRecords() {
    assertThat(TlaText.of(Map.of("b", 1, "a", 2))).isEqualTo("[a |-> 2, b |-> 1]");
  }

  @Test
  void otherFunctionsAreSortedByArgument() {
    assertThat(TlaText.of(Map.of("b c", 1, "a", 2))).isEqualTo("(\"a\" :> 2 @@ \"b c\" :> 1)");
    assertThat(TlaText.of(Map.of(0, "x", 1, "y"))).isEqualTo("(0 :> \"x\" @@ 1 :> \"y\")");
  }

  @Test
  void whatIsNoTlaValueIsRefused() {
    assertThatThrownBy(() -> TlaText.of(1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Double");
  }
}
