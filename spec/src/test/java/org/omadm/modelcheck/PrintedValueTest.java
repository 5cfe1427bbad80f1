// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.omadm.modelcheck.PrintedValue.BoolValue;
import org.omadm.modelcheck.PrintedValue.IntValue;
import org.omadm.modelcheck.PrintedValue.RecordValue;
import org.omadm.modelcheck.PrintedValue.SetValue;
import org.omadm.modelcheck.PrintedValue.StringValue;
import org.omadm.modelcheck.PrintedValue.TupleValue;

/** Values as TLC prints them, read strictly. */
class PrintedValueTest {

  @Test
  void eachKindOfValueIsRead() {
    assertThat(PrintedValue.parse("\"idle\"")).isEqualTo(new StringValue("idle"));
    assertThat(PrintedValue.parse(" -12 ")).isEqualTo(new IntValue(-12));
    assertThat(PrintedValue.parse("FALSE")).isEqualTo(new BoolValue(false));
    assertThat(PrintedValue.parse("{}")).isEqualTo(new SetValue(Set.of()));
    assertThat(PrintedValue.parse("<<>>")).isEqualTo(new TupleValue(List.of()));
    assertThat(PrintedValue.parse("[a |-> 1]"))
        .isEqualTo(new RecordValue(Map.of("a", new IntValue(1))));
  }

  @Test
  void digestPrintedOverSeveralLinesIsATupleOfTuples() {
    PrintedValue hash =
        new TupleValue(List.of(new StringValue("serverName"), new StringValue("ss0")));
    PrintedValue trigger = new RecordValue(Map.of("sessionId", new IntValue(1)));
    assertThat(
            PrintedValue.parse("<< <<\"serverName\", \"ss0\">>,\n   \"n3\", [sessionId |-> 1] >>"))
        .isEqualTo(new TupleValue(List.of(hash, new StringValue("n3"), trigger)));
  }

  @Test
  void orderOfElementsAndFieldsMakesNoDifference() {
    assertThat(PrintedValue.parse("{[a |-> 1, b |-> {2, 3}], 4}"))
        .isEqualTo(PrintedValue.parse("{4, [b |-> {3, 2}, a |-> 1]}"));
    assertThat(PrintedValue.parse("<<1, 2>>")).isNotEqualTo(PrintedValue.parse("<<2, 1>>"));
  }

  @Test
  void bracketsAndQuotesInsideAStringAreItsOwn() {
    assertThat(PrintedValue.parse("\"a \\\"b\\\" {<<\\\\\""))
        .isEqualTo(new StringValue("a \"b\" {<<\\"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "``; 1; no value",
        "(1 :> 2); 1; no value",
        "modelValue; 11; no value",
        "1..3; 2; goes on after the value",
        "<<1, 2; 7; lacks \">>\"",
        "{1 2}; 4; lacks \"}\"",
        "{1,}; 4; no value",
        "{1, 1}; 7; twice in a set",
        "[]; 2; lacks \"|->\"",
        "[a |-> 1, a |-> 2]; 18; field \"a\" twice",
        "\"open; 6; lacks \"\"\"",
        "\"\\q\"; 3; no such escape",
        "99999999999; 12; a number that TLC does not know",
      })
  void textThatIsNoValueIsRefusedWithItsColumn(String text, int column, String trouble) {
    assertThatThrownBy(() -> PrintedValue.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("printed value, column " + column + ": ")
        .hasMessageContaining(trouble);
  }

  @Test
  void nestingAndLengthAreBounded() {
    int deepest = PrintedValue.MAX_DEPTH;
    assertThat(PrintedValue.parse("{".repeat(deepest) + "}".repeat(deepest))).isNotNull();
    assertThatThrownBy(() -> PrintedValue.parse("{".repeat(1_000_000)))
        .hasMessageContaining("nested more than 100 deep");
    assertThatThrownBy(() -> PrintedValue.parse(" ".repeat(1_000_001)))
        .hasMessageContaining("more than 1000000 characters");
  }
}
