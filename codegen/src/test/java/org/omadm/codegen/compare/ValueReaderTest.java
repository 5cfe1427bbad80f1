// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[b |-> 1, a |-> {2, 1, 10}] ; [a |-> {1, 10, 2}, b |-> 1]",
        "(2 :> \"x\" @@ 1 :> \"y\") ; <<\"y\", \"x\">>",
        "(\"b\" :> 1 @@ \"a\" :> 2) ; [a |-> 2, b |-> 1]",
        "(\"dark blue\" :> 1 @@ \"a\" :> 2) ; (\"a\" :> 2 @@ \"dark blue\" :> 1)",
        "(0 :> 1 @@ -1 :> 2) ; (-1 :> 2 @@ 0 :> 1)",
        "1..3 ; {1, 2, 3}",
        "{} ; {}",
        "<< >> ; <<>>",
        "{n1, \"n1\"} ; {\"n1\", n1}",
        "\"a\\\\\\\"b\" ; \"a\\\\\\\"b\"",
      })
  void writesAValueInOneWay(String printed, String canonical) {
    assertThat(ValueReader.read(printed).text()).isEqualTo(canonical);
    assertThat(ValueReader.read(canonical).text()).isEqualTo(canonical);
  }

  @Test
  void readsAStateOfSeveralLines() {
    var state = ValueReader.readState("/\\ x = 1\n/\\ y = [a |->\n  {TRUE}]");
    assertThat(state.keySet()).containsExactly("x", "y");
    assertThat(state.get("y")).hasToString(ValueReader.read("[a |-> {TRUE}]").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{1,", "[a |> 1]", "1 2", "<<1>", "\u0000", "99999999999"})
  void refusesWhatIsNoValue(String text) {
    assertThatThrownBy(() -> ValueReader.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected");
  }
}
