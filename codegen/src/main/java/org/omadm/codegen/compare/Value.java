// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
    return new Int(value, Integer.toString(value));
  }

  static Value of(String value) {
    return new Str(value, '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
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
  record Int(int value, String text) implements Value {}

  /** A string. */
  record Str(String value, String text) implements Value {}

  /** A model value of a configuration file. */
  record Model(String text) implements Value {}

  /**
   * A set that is known by its elements only when asked: it has no end, or too many elements to
   * list without need.
   */
  final class Described implements Value {
    private final String name;
    private final Predicate<Value> contains;
    private final Optional<Supplier<SetOf>> listing;
    private @Nullable SetOf listed;

    private Described(String name, Predicate<Value> contains, Optional<Supplier<SetOf>> listing) {
      this.name = name;
      this.contains = contains;
      this.listing = listing;
    }

    /** A set without end. */
    static Described endless(String name, Predicate<Value> contains) {
      return new Described(name, contains, Optional.empty());
    }

    /** A set whose elements are listed when they are needed. */
    static Described listedLate(Predicate<Value> contains, Supplier<SetOf> listing) {
      return new Described("", contains, Optional.of(listing));
    }

    boolean isEndless() {
      return listing.isEmpty();
    }

    boolean contains(Value value) {
      return contains.test(value);
    }

    /** The elements; empty if there is no end to them. */
    Optional<SetOf> listed() {
      var known = listed;
      if (known == null && listing.isPresent()) {
        known = listing.get().get();
        listed = known;
      }
      return Optional.ofNullable(known);
    }

    @Override
    public String text() {
      return listed().map(SetOf::text).orElse(name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Value value
          && (value instanceof SetOf || value instanceof Described)
          && text().equals(value.text());
    }

    @Override
    public int hashCode() {
      return text().hashCode();
    }
  }

  /** A finite set, its elements in the order of their texts. */
  record SetOf(List<Value> elements, String text) implements Value {}

  /** A function, tuple, sequence or record. */
  record Function(SortedMap<Value, Value> map, String text) implements Value {

    /** The elements in order if the domain is 1..n, otherwise null. */
    public static Optional<List<Value>> elements(SortedMap<Value, Value> map) {
      var elements = new ArrayList<Value>();
      for (int i = 1; i <= map.size(); i++) {
        var element = map.get(Value.of(i));
        if (element == null) {
          return Optional.empty();
        }
        elements.add(element);
      }
      return Optional.of(elements);
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

    /** Letters, digits and underscores, a letter among them. */
    private static boolean isField(Value key) {
      return key instanceof Str s
          && s.value().chars().allMatch(c -> isLetter(c) || isDigit(c) || c == '_')
          && s.value().chars().anyMatch(Function::isLetter);
    }

    private static boolean isLetter(int c) {
      return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(int c) {
      return c >= '0' && c <= '9';
    }
  }
}
