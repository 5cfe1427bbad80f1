// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omadm.codegen.ast.Expression;

/** The expressions directly inside an expression, whichever form it has, in the text's order. */
final class SubExpressions {
  private static final String AST = Expression.class.getPackageName();

  private SubExpressions() {}

  static List<Expression> of(Expression expression) {
    List<Expression> found = new ArrayList<>();
    ofComponents((Record) expression, found);
    return found;
  }

  private static void ofComponents(Record node, List<Expression> found) {
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      try {
        collect(component.getAccessor().invoke(node), found);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Bounds, fields, updates and the like are passed through. */
  private static void collect(Object part, List<Expression> found) {
    if (part instanceof Expression expression) {
      found.add(expression);
    } else if (part instanceof List<?> parts) {
      parts.forEach(each -> collect(each, found));
    } else if (part instanceof Optional<?> optional) {
      optional.ifPresent(each -> collect(each, found));
    } else if (part instanceof Record node && part.getClass().getPackageName().equals(AST)) {
      ofComponents(node, found);
    }
  }
}
