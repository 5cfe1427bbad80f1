// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A TLA+ value. Two values are the same exactly if their {@link #text()} is: fields are sorted by
 * name, elements by text, and a function is written as a tuple or a record where it is one, so that
 * TLC's way of printing does not matter. The form is that of {@code org.omadm.runtime.TlaText}.
 */
public sealed interface Value extends Comparable<Value> {

  /** The canonical TLA+ text. */
  String text();

  @Override
  default int compareTo(Value other) {
    return text().compareTo(other.text());
  }

  static Value of(boolean value) {
    return new Bool(value);
  }

  static Value of(int value) {
    return new Int(value);
  }

  static Value of(String value) {
    return new Str(value);
  }

  /** A set; elements given twice count once. */
  static SetOf set(Collection<? extends Value> elements) {
    var sorted = List.copyOf(new TreeSet<Value>(elements));
    var text = sorted.stream().map(Value::text).collect(Collectors.joining(", ", "{", "}"));
    return new SetOf(sorted, text);
  }

  /** A sequence or tuple: a function on 1..n. */
  static Function tuple(List<? extends Value> elements) {
    var map = new TreeMap<Value, Value>(Comparator.naturalOrder());
    for (int i = 0; i < elements.size(); i++) {
      map.put(of(i + 1), elements.get(i));
    }
    return function(map);
  }

  /** A function; a record is one on strings. */
  static Function function(SortedMap<Value, Value> map) {
    return new Function(map, Function.textOf(map));
  }

  /** {@code TRUE} or {@code FALSE}. */
  record Bool(boolean value) implements Value {
    @Override
    public String text() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /** An integer within Java's {@code int}, as in TLC. */
  record Int(int value) implements Value {
    @Override
    public String text() {
      return Integer.toString(value);
    }
  }

  /** A string. */
  record Str(String value) implements Value {
    @Override
    public String text() {
      return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }

  /** A model value of a configuration file. */
  record Model(String text) implements Value {}

  /** A finite set, its elements in the order of their texts. */
  record SetOf(List<Value> elements, String text) implements Value {}

  /** A function, tuple, sequence or record. */
  record Function(SortedMap<Value, Value> map, String text) implements Value {

    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_]*[A-Za-z][A-Za-z0-9_]*");

    /** The elements in order if the domain is 1..n, otherwise null. */
    public static java.util.Optional<List<Value>> elements(SortedMap<Value, Value> map) {
      var elements = new ArrayList<Value>();
      for (int i = 1; i <= map.size(); i++) {
        var element = map.get(Value.of(i));
        if (element == null) {
          return java.util.Optional.empty();
        }
        elements.add(element);
      }
      return java.util.Optional.of(elements);
    }

    private static String textOf(SortedMap<Value, Value> map) {
      var elements = elements(map);
      if (elements.isPresent()) {
        return elements.get().stream()
            .map(Value::text)
            .collect(Collectors.joining(", ", "<<", ">>"));
      }
      if (map.keySet().stream().allMatch(Function::isField)) {
        return map.entrySet().stream()
            .map(e -> ((Str) e.getKey()).value() + " |-> " + e.getValue().text())
            .collect(Collectors.joining(", ", "[", "]"));
      }
      return map.entrySet().stream()
          .map(e -> e.getKey().text() + " :> " + e.getValue().text())
          .collect(Collectors.joining(" @@ ", "(", ")"));
    }

    private static boolean isField(Value key) {
      return key instanceof Str s && FIELD.matcher(s.value()).matches();
    }
  }
}
