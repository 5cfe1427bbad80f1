// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.List;
import java.util.TreeMap;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.PathStep;
import org.omadm.codegen.ast.Span;

/** {@code [f EXCEPT !.a[i] = e]}. */
final class Updates {

  private final Evaluator evaluator;

  Updates(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  Value apply(Expression.Except e) {
    var value = evaluator.evaluate(e.original());
    for (var update : e.updates()) {
      value = updated(value, update.path(), update.value(), e.span());
    }
    return value;
  }

  private Value updated(Value value, List<PathStep> path, Expression replacement, Span span) {
    if (path.isEmpty()) {
      return evaluator.withOld(value).evaluate(replacement);
    }
    if (!(value instanceof Value.Function f)) {
      throw new EvaluationException(span, "EXCEPT needs a function, record or tuple");
    }
    var key = key(path.get(0));
    var map = new TreeMap<>(f.map());
    var rest = path.subList(1, path.size());
    map.put(key, updated(Evaluator.at(f.map(), key, span), rest, replacement, span));
    return Value.function(map);
  }

  private Value key(PathStep step) {
    if (step instanceof PathStep.FieldStep f) {
      return Value.of(f.field().name());
    }
    var arguments =
        ((PathStep.IndexStep) step).arguments().stream().map(evaluator::evaluate).toList();
    return DataForms.key(arguments);
  }
}
