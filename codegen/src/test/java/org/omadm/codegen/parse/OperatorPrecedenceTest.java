// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.codegen.ast.CanonicalSymbols;
import org.omadm.codegen.parse.OperatorPrecedence.Range;

/** The table of precedences is SANY's. */
final class OperatorPrecedenceTest {

  private static final Pattern ROW =
      Pattern.compile("operator (\\S+) (\\d+)0 (\\d+)0\\s+(\\w+)\\s+(infix|nfix|prefix)");

  static List<MatchResult> operators() throws ReflectiveOperationException {
    return ROW.matcher(configurationOfSany())
        .results()
        .filter(row -> !row.group(1).equals("."))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("operators")
  void isThatOfSany(MatchResult row) {
    String symbol = CanonicalSymbols.of(row.group(1));
    Range range =
        row.group(5).equals("prefix")
            ? OperatorPrecedence.ofPrefix(symbol)
            : OperatorPrecedence.ofInfix(symbol);
    assertThat(range)
        .isEqualTo(
            new Range(
                Integer.parseInt(row.group(2)),
                Integer.parseInt(row.group(3)),
                row.group(4).equals("Left")));
  }

  @Test
  void allOperatorsAreCompared() throws ReflectiveOperationException {
    assertThat(operators()).hasSizeGreaterThan(80);
  }

  private static String configurationOfSany() throws ReflectiveOperationException {
    Field field =
        Class.forName("tla2sany.configuration.ConfigConstants").getDeclaredField("defaultConfig");
    field.setAccessible(true);
    return (String) field.get(null);
  }
}
