// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A TLA+ value as TLC prints it: strings, whole numbers, booleans, tuples, records and sets of
 * values. Two are equal when the TLA+ values are, whatever the order of fields and elements.
 */
public sealed interface PrintedValue {

  /** The deepest nesting that {@link #parse} reads. */
  int MAX_DEPTH = 100;

  /** The longest text that {@link #parse} reads, in characters. */
  int MAX_LENGTH = 1_000_000;

  /** For example {@code "idle"}. */
  record StringValue(String value) implements PrintedValue {}

  /** For example {@code 3}, also {@code -3}. */
  record IntValue(int value) implements PrintedValue {}

  /** {@code TRUE} or {@code FALSE}. */
  record BoolValue(boolean value) implements PrintedValue {}

  /** For example {@code <<"serverName", "ss0">>}. */
  record TupleValue(List<PrintedValue> elements) implements PrintedValue {
    public TupleValue {
      elements = List.copyOf(elements);
    }
  }

  /** For example {@code {1, 2}}, the elements in the order they are printed. */
  record SetValue(Set<PrintedValue> elements) implements PrintedValue {
    public SetValue {
      elements = Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
  }

  /** For example {@code [phase |-> "idle"]}, the fields in the order they are printed. */
  record RecordValue(Map<String, PrintedValue> fields) implements PrintedValue {
    public RecordValue {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }

  /**
   * Reads a whole value. Functions, intervals and model values are not read: no variable of the
   * specification has one.
   *
   * @throws IllegalArgumentException telling the column, when the text is no such value, has more
   *     than {@link #MAX_LENGTH} characters, or is nested more than {@link #MAX_DEPTH} deep
   */
  static PrintedValue parse(String printed) {
    return new PrintedValueParser(printed).whole();
  }
}
