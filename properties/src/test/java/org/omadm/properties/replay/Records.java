// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Any record, by its components. */
final class Records {
  private Records() {}

  /** The values of the components by their names, in their order. */
  static Map<String, Object> components(Record record) {
    Map<String, Object> components = new LinkedHashMap<>();
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      try {
        components.put(part.getName(), part.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a generated record hides " + part, e);
      }
    }
    return components;
  }

  /** A record of the same kind with each component replaced. */
  static Record map(Record record, UnaryOperator<Object> replacement) {
    Class<?>[] types =
        Arrays.stream(record.getClass().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Object[] values = components(record).values().stream().map(replacement).toArray();
    try {
      return record.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a generated record cannot be made", e);
    }
  }
}
