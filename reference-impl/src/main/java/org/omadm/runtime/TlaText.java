// SPDX-License-Identifier: Apache-2.0
package org.omadm.runtime;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The canonical TLA+ text of a value: two values of one type are equal exactly when their texts
 * are. Fields are sorted by name and sets by the text of their elements; a variant has its constant
 * field again; a function on {@code 1..n} is a sequence.
 */
public final class TlaText {
  private static final Pattern FIELD = Pattern.compile("\"[A-Za-z0-9_]*[A-Za-z][A-Za-z0-9_]*\"");

  private static final Set<Class<?>> TUPLES =
      Set.of(Pair.class, Triple.class, Quadruple.class, Quintuple.class);

  private TlaText() {}

  /** The text of a value that generated code computes with. */
  public static String of(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    if (value instanceof Integer) {
      return value.toString();
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    if (value instanceof Literal literal) {
      return quoted(literal.text());
    }
    if (value instanceof Opaque opaque) {
      return ofOpaque(opaque.octets());
    }
    if (value instanceof Set<?> set) {
      return set.stream().map(TlaText::of).sorted().collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return sequence(list);
    }
    if (value instanceof Map<?, ?> map) {
      return ofFunction(map);
    }
    if (value instanceof Record record) {
      return TUPLES.contains(value.getClass()) ? sequence(components(record)) : ofRecord(record);
    }
    throw new IllegalArgumentException("not a TLA+ value: " + value.getClass().getName());
  }

  /** The text in quotation marks, as TLA+ writes strings. */
  public static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\t", "\\t")
            .replace("\n", "\\n")
            .replace("\f", "\\f")
            .replace("\r", "\\r")
        + '"';
  }

  /** In model checking the octets are TLA+ text already; others have no text but their digits. */
  private static String ofOpaque(Octets octets) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets.toBytes())).toString();
      if (!text.isEmpty() && text.chars().noneMatch(Character::isISOControl)) {
        return text;
      }
    } catch (CharacterCodingException e) {
      // not text: real octets
    }
    return quoted("0x" + octets.toHex());
  }

  private static String sequence(Collection<?> elements) {
    return elements.stream().map(TlaText::of).collect(Collectors.joining(", ", "<<", ">>"));
  }

  private static String ofFunction(Map<?, ?> function) {
    Map<String, String> entries = new TreeMap<>();
    function.forEach((argument, result) -> entries.put(of(argument), of(result)));
    if (IntStream.rangeClosed(1, function.size()).allMatch(function::containsKey)) {
      return IntStream.rangeClosed(1, function.size())
          .mapToObj(i -> entries.get(Integer.toString(i)))
          .collect(Collectors.joining(", ", "<<", ">>"));
    }
    if (entries.keySet().stream().allMatch(FIELD.asMatchPredicate())) {
      // A function on strings that can be field names is a record, and so is its text.
      return entries.entrySet().stream()
          .map(entry -> unquoted(entry.getKey()) + " |-> " + entry.getValue())
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return entries.entrySet().stream()
        .map(entry -> entry.getKey() + " :> " + entry.getValue())
        .collect(Collectors.joining(" @@ ", "(", ")"));
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }

  private static String ofRecord(Record record) {
    Map<String, String> fields = new TreeMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      fields.put(fieldName(component.getName()), of(read(record, component)));
    }
    if (record instanceof Variant variant) {
      fields.put(variant.tagField(), quoted(variant.tag()));
    }
    return fields.entrySet().stream()
        .map(field -> field.getKey() + " |-> " + field.getValue())
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** A name that Java reserves, and only such a one, has a trailing {@code _} more in Java. */
  private static String fieldName(String component) {
    return component.endsWith("_") ? component.substring(0, component.length() - 1) : component;
  }

  /** The components of a record or tuple, in their order. */
  static List<Object> components(Record record) {
    return Arrays.stream(record.getClass().getRecordComponents())
        .map(component -> read(record, component))
        .toList();
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          component.getName() + " of " + record.getClass().getName() + " cannot be read", e);
    }
  }
}
