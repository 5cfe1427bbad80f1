// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.omadm.codegen.compare.Operands.elements;
import static org.omadm.codegen.compare.Operands.integer;
import static org.omadm.codegen.compare.Operands.map;
import static org.omadm.codegen.compare.Operands.sequence;
import static org.omadm.codegen.compare.Operands.truth;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** The infix operators of the language and of the standard modules that look at both operands. */
final class Symbols {

  private static final Map<String, BinaryOperator<Value>> INFIX = new HashMap<>();

  static {
    INFIX.put("/\\", (a, b) -> Value.of(truth(a) && truth(b)));
    INFIX.put("\\/", (a, b) -> Value.of(truth(a) || truth(b)));
    INFIX.put("=>", (a, b) -> Value.of(!truth(a) || truth(b)));
    INFIX.put("<=>", (a, b) -> Value.of(truth(a) == truth(b)));
    INFIX.put("=", (a, b) -> Value.of(a.text().equals(b.text())));
    INFIX.put("/=", (a, b) -> Value.of(!a.text().equals(b.text())));
    INFIX.put("\\in", (a, b) -> Value.of(Operands.contains(b, a)));
    INFIX.put("\\notin", (a, b) -> Value.of(!Operands.contains(b, a)));
    INFIX.put("<", (a, b) -> Value.of(integer(a) < integer(b)));
    INFIX.put("<=", (a, b) -> Value.of(integer(a) <= integer(b)));
    INFIX.put(">", (a, b) -> Value.of(integer(a) > integer(b)));
    INFIX.put(">=", (a, b) -> Value.of(integer(a) >= integer(b)));
    INFIX.put("+", (a, b) -> Value.of(Math.addExact(integer(a), integer(b))));
    INFIX.put("-", (a, b) -> Value.of(Math.subtractExact(integer(a), integer(b))));
    INFIX.put("*", (a, b) -> Value.of(Math.multiplyExact(integer(a), integer(b))));
    INFIX.put("^", (a, b) -> Value.of(power(integer(a), integer(b))));
    INFIX.put("\\div", (a, b) -> Value.of(Math.floorDiv(integer(a), divisor(b))));
    INFIX.put("%", (a, b) -> Value.of(Math.floorMod(integer(a), divisor(b))));
    INFIX.put("..", (a, b) -> Sets.interval(integer(a), integer(b)));
    INFIX.put("\\cup", Sets::cup);
    INFIX.put("\\cap", Sets::cap);
    INFIX.put("\\", (a, b) -> Sets.filter(elements(a), x -> !Operands.contains(b, x)));
    INFIX.put("\\subseteq", (a, b) -> Value.of(Sets.isSubset(elements(a), b)));
    INFIX.put("\\o", Symbols::concatenation);
    INFIX.put(":>", Symbols::single);
    INFIX.put("@@", (a, b) -> Sets.merge(map(a), map(b)));
    INFIX.put("\\oplus", Bags::sum);
    INFIX.put("\\ominus", Bags::difference);
    INFIX.put("\\sqsubseteq", (a, b) -> Value.of(Bags.isPart(a, b)));
  }

  /** The operator of a symbol, null if it is none of these. */
  static @Nullable BinaryOperator<Value> infix(String symbol) {
    return INFIX.get(symbol);
  }

  private static Value concatenation(Value left, Value right) {
    return left instanceof Value.Str l && right instanceof Value.Str r
        ? Value.of(l.value() + r.value())
        : Sets.concatenate(sequence(left), sequence(right));
  }

  private static int divisor(Value value) {
    int divisor = integer(value);
    if (divisor <= 0) {
      throw new IllegalArgumentException("expected a divisor of at least 1, found " + divisor);
    }
    return divisor;
  }

  private static int power(int base, int exponent) {
    if (exponent < 0) {
      throw new IllegalArgumentException("expected an exponent of at least 0, found " + exponent);
    }
    if (Math.abs(base) <= 1) {
      return exponent == 0 || (base < 0 && exponent % 2 == 0) ? 1 : base;
    }
    int result = 1;
    for (int i = 0; i < exponent; i++) {
      result = Math.multiplyExact(result, base);
    }
    return result;
  }

  private static Value single(Value key, Value value) {
    var map = new TreeMap<Value, Value>();
    map.put(key, value);
    return Value.function(map);
  }

  private Symbols() {}
}
