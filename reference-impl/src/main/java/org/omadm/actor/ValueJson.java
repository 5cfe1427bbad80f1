// SPDX-License-Identifier: Apache-2.0
package org.omadm.actor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Literal;
import org.omadm.runtime.Octets;
import org.omadm.runtime.Opaque;
import org.omadm.runtime.TlaText;
import org.omadm.runtime.Variant;

/**
 * The values of generated code as JSON, and back: records as objects, sets as arrays in the order
 * of their elements' TLA+ text, opaque values as hexadecimal digits, enumerations as their TLA+
 * strings. A variant keeps its constant field. Reading is strict: a missing, an unknown or an
 * ill-typed field is refused with its path.
 */
public final class ValueJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ValueJson() {}

  /** The JSON of a value that generated code computes with. */
  public static JsonNode write(Object value) {
    if (value instanceof Boolean truth) {
      return BooleanNode.valueOf(truth);
    }
    if (value instanceof Integer number) {
      return IntNode.valueOf(number);
    }
    if (value instanceof Literal literal) {
      return TextNode.valueOf(literal.text());
    }
    if (value instanceof Opaque opaque) {
      return TextNode.valueOf(opaque.octets().toHex());
    }
    if (value instanceof Set<?> set) {
      return array(set.stream().sorted(Comparator.comparing(TlaText::of)).toList());
    }
    if (value instanceof List<?> list) {
      return array(list);
    }
    if (value instanceof Record record) {
      return object(record);
    }
    throw new IllegalArgumentException("not a value of generated code: " + value.getClass());
  }

  /**
   * The value that JSON stands for.
   *
   * @param path where the JSON stands, for the message
   * @throws ValueJsonException if it is not the JSON of a value of that type
   */
  public static <T> T read(JsonNode json, Class<T> type, String path) {
    return type.cast(readAny(json, type, path));
  }

  private static ArrayNode array(List<?> values) {
    ArrayNode array = NODES.arrayNode();
    values.forEach(value -> array.add(write(value)));
    return array;
  }

  private static ObjectNode object(Record record) {
    ObjectNode object = NODES.objectNode();
    if (record instanceof Variant variant) {
      object.put(variant.tagField(), variant.tag());
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      object.set(component.getName(), write(valueOf(component, record)));
    }
    return object;
  }

  private static Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a generated record hides " + component, e);
    }
  }

  private static Object readAny(JsonNode json, Type type, String path) {
    if (type instanceof ParameterizedType parameterized) {
      return readMany(json, parameterized, path);
    }
    Class<?> raw = (Class<?>) type;
    if (raw == boolean.class || raw == Boolean.class) {
      expect(json.isBoolean(), path, "true or false");
      return json.booleanValue();
    }
    if (raw == int.class || raw == Integer.class) {
      expect(json.isInt(), path, "an integer");
      return json.intValue();
    }
    if (raw.isEnum()) {
      return readLiteral(json, raw, path);
    }
    if (Opaque.class.isAssignableFrom(raw)) {
      return readOpaque(json, raw, path);
    }
    if (raw.isSealed()) {
      return readVariant(json, raw, path);
    }
    expect(raw.isRecord(), path, "a value of " + raw.getSimpleName());
    return readRecord(json, raw, path);
  }

  private static Object readMany(JsonNode json, ParameterizedType type, String path) {
    expect(json.isArray(), path, "an array");
    List<Object> elements = new ArrayList<>();
    for (JsonNode element : json) {
      elements.add(
          readAny(element, type.getActualTypeArguments()[0], path + "[" + elements.size() + "]"));
    }
    if (type.getRawType() != Set.class) {
      return List.copyOf(elements);
    }
    Set<Object> set = FiniteSets.of(elements.toArray());
    expect(set.size() == elements.size(), path, "an array without repetitions");
    return set;
  }

  private static Object readLiteral(JsonNode json, Class<?> type, String path) {
    for (Object constant : type.getEnumConstants()) {
      if (((Literal) constant).text().equals(json.textValue())) {
        return constant;
      }
    }
    throw new ValueJsonException(path, "one of " + type.getSimpleName());
  }

  private static Object readOpaque(JsonNode json, Class<?> type, String path) {
    expect(json.isTextual(), path, "hexadecimal digits");
    try {
      return construct(type, new Class<?>[] {Octets.class}, Octets.ofHex(json.textValue()));
    } catch (IllegalArgumentException e) {
      throw new ValueJsonException(path, "hexadecimal digits");
    }
  }

  private static Object readVariant(JsonNode json, Class<?> union, String path) {
    for (Class<?> variant : union.getPermittedSubclasses()) {
      if (variant.getSimpleName().equals(json.path("type").textValue())) {
        return readRecord(json, variant, path);
      }
    }
    throw new ValueJsonException(path + ".type", "one of " + union.getSimpleName());
  }

  private static Object readRecord(JsonNode json, Class<?> type, String path) {
    expect(json.isObject(), path, "an object");
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      JsonNode value = json.get(name);
      expect(value != null, path, "a field \"" + name + "\"");
      values[i] = readAny(value, components[i].getGenericType(), path + "." + name);
    }
    refuseOthers(json, type, path);
    return construct(type, types, values);
  }

  private static void refuseOthers(JsonNode json, Class<?> type, String path) {
    Set<String> known = new java.util.HashSet<>();
    for (RecordComponent component : type.getRecordComponents()) {
      known.add(component.getName());
    }
    if (Variant.class.isAssignableFrom(type)) {
      known.add("type");
    }
    for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      expect(known.contains(name), path, "no field \"" + name + "\"");
    }
  }

  private static Object construct(Class<?> type, Class<?>[] types, Object... values) {
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a generated record cannot be made: " + type, e);
    }
  }

  private static void expect(boolean holds, String path, String expected) {
    if (!holds) {
      throw new ValueJsonException(path, expected);
    }
  }
}
