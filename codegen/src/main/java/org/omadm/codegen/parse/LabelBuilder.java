// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.Labelled;
import org.omadm.codegen.ast.Expression.Name;
import org.omadm.codegen.ast.Expression.OperatorApplication;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Span;

/** Translates labels: a name, perhaps with names in parentheses, before a double colon. */
final class LabelBuilder {

  /** The labelled expression; empty if what stands before the double colon is no label. */
  static Optional<Expression> labelled(Expression label, Expression body, Span span) {
    if (label instanceof Name name) {
      return Optional.of(new Labelled(identifier(name), List.of(), body, span));
    }
    if (!(label instanceof OperatorApplication application)) {
      return Optional.empty();
    }
    List<Identifier> parameters = new ArrayList<>();
    for (Expression argument : application.arguments()) {
      if (!(argument instanceof Name name)) {
        return Optional.empty();
      }
      parameters.add(identifier(name));
    }
    return Optional.of(new Labelled(application.operator(), List.copyOf(parameters), body, span));
  }

  private static Identifier identifier(Name name) {
    return new Identifier(name.name(), name.span());
  }

  private LabelBuilder() {}
}
