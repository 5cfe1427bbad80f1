// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.List;
import java.util.SortedMap;

/**
 * What operators take their operands for. Each method throws IllegalArgumentException for a value
 * of another kind; its message says what was expected and what was found.
 */
final class Operands {

  static boolean truth(Value value) {
    if (value instanceof Value.Bool b) {
      return b.value();
    }
    throw expected("TRUE or FALSE", value);
  }

  static int integer(Value value) {
    if (value instanceof Value.Int i) {
      return i.value();
    }
    throw expected("an integer", value);
  }

  static String string(Value value) {
    if (value instanceof Value.Str s) {
      return s.value();
    }
    throw expected("a string", value);
  }

  /** The elements of a set, each once, in the order of their texts. */
  static List<Value> elements(Value value) {
    if (value instanceof Value.SetOf s) {
      return s.elements();
    } else if (value instanceof Value.Described d) {
      return d.listed()
          .orElseThrow(() -> new IllegalArgumentException(d.text() + " has no end to be listed"))
          .elements();
    }
    throw expected("a set", value);
  }

  static boolean contains(Value set, Value element) {
    return set instanceof Value.Described d ? d.contains(element) : elements(set).contains(element);
  }

  static SortedMap<Value, Value> map(Value value) {
    if (value instanceof Value.Function f) {
      return f.map();
    }
    throw expected("a function, record or tuple", value);
  }

  static List<Value> sequence(Value value) {
    if (value instanceof Value.Function f) {
      var elements = Value.Function.elements(f.map());
      if (elements.isPresent()) {
        return elements.get();
      }
    }
    throw expected("a sequence", value);
  }

  static IllegalArgumentException expected(String kind, Value found) {
    return new IllegalArgumentException("expected " + kind + ", found " + found.text());
  }

  private Operands() {}
}
