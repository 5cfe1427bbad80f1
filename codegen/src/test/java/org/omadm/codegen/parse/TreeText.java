// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression.Name;
import org.omadm.codegen.ast.Expression.NumberLiteral;
import org.omadm.codegen.ast.Expression.StringLiteral;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit.Form;

/**
 * Abstract syntax as text: {@code (Record component ...)}. Spans, false, empty comments and arities
 * of 0 are left out; names, numbers and strings stand for themselves.
 */
final class TreeText {

  private static final int WIDTH = 96;

  static String of(Object node) {
    return text(node, 0);
  }

  private static String text(@Nullable Object node, int indent) {
    if (node instanceof Name name) {
      return name.name();
    } else if (node instanceof Identifier identifier) {
      return identifier.name();
    } else if (node instanceof NumberLiteral number) {
      return number.value().toString();
    } else if (node instanceof StringLiteral string) {
      return '"' + string.value() + '"';
    } else if (node instanceof Parameter parameter) {
      return parameter.name().name() + (parameter.arity() == 0 ? "" : "/" + parameter.arity());
    } else if (node instanceof Optional<?> optional) {
      return optional.map(value -> text(value, indent)).orElse("-");
    } else if (node instanceof List<?> list) {
      return brackets("[", new ArrayList<>(list), "]", indent);
    } else if (node instanceof Record record) {
      return brackets("(", parts(record), ")", indent);
    }
    return String.valueOf(node);
  }

  private static List<Object> parts(Record record) {
    List<Object> parts = new ArrayList<>();
    parts.add(record.getClass().getSimpleName());
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = valueOf(record, component);
      if (!isLeftOut(value)) {
        parts.add(component.getName().equals("comment") ? "comment: \"" + value + '"' : value);
      }
    }
    return parts;
  }

  private static Object valueOf(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }

  private static boolean isLeftOut(Object value) {
    return value instanceof Span
        || value instanceof SourceText
        || value == Form.NAMED
        || value.equals(false)
        || value.equals(0)
        || value.equals("");
  }

  private static String brackets(String open, List<Object> parts, String close, int indent) {
    List<String> texts = parts.stream().map(part -> text(part, indent + 2)).toList();
    String line = open + String.join(" ", texts) + close;
    boolean fits = indent + line.length() <= WIDTH && line.indexOf('\n') < 0;
    return fits ? line : open + String.join("\n" + " ".repeat(indent + 2), texts) + close;
  }

  private TreeText() {}
}
