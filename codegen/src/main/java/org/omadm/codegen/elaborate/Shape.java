// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omadm.codegen.ast.Span;

/** A tree as text without its places, the same for two trees that say the same. */
final class Shape {

  static String of(Object node) {
    if (node instanceof Collection<?> list) {
      return list.stream().map(Shape::of).collect(Collectors.joining(" ", "[", "]"));
    } else if (node instanceof Optional<?> optional) {
      return optional.map(Shape::of).orElse("-");
    } else if (node instanceof Record record) {
      return of(record);
    }
    return node.toString().replace("\\", "\\\\").replace(" ", "\\ ");
  }

  private static String of(Record record) {
    var text = new StringBuilder("(").append(record.getClass().getSimpleName());
    for (var component : record.getClass().getRecordComponents()) {
      if (component.getType() != Span.class) {
        try {
          text.append(' ').append(of(component.getAccessor().invoke(record)));
        } catch (ReflectiveOperationException impossible) {
          throw new LinkageError(impossible.getMessage(), impossible);
        }
      }
    }
    return text.append(')').toString();
  }

  private Shape() {}
}
