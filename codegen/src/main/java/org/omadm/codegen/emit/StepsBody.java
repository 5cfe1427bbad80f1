// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Stream;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Step;

/**
 * All steps from a state, as {@code Next} chooses them:
 *
 * <pre>
 * for (Proc p : bounds.proc()) {
 *   steps.addAll(LabelledStep.all("Enter", enter(state, p)));
 * }
 * </pre>
 */
final class StepsBody {
  private final Program program;

  StepsBody(Program program) {
    this.program = program;
  }

  CodeBlock statements(List<Step> steps, Scope scope) {
    return statements(steps, scope, Sources.BODY);
  }

  private CodeBlock statements(List<Step> steps, Scope scope, int indentation) {
    return steps.stream()
        .map(each -> statement(each, scope, indentation))
        .collect(CodeBlock.joining(""));
  }

  private CodeBlock statement(Step step, Scope scope, int indentation) {
    if (step instanceof Step.Labelled labelled) {
      return labelled(labelled, scope, indentation);
    } else if (step instanceof Step.ForEach each) {
      return forEach(each.bounds(), each.steps(), scope, indentation);
    }
    Step.Define define = (Step.Define) step;
    Scope inner = scope.sameBlock();
    List<JavaExpression> values =
        define.bindings().stream().map(each -> expressions(scope).emit(each.value())).toList();
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < values.size(); i++) {
      Expression.LetBinding binding = define.bindings().get(i);
      inner
          .bind(
              binding.name(),
              values.get(i),
              program.types().of(binding.value().type()),
              indentation)
          .ifPresent(code::add);
    }
    return code.add(statements(define.steps(), inner, indentation)).build();
  }

  private CodeBlock forEach(
      List<Expression.Bound> bounds, List<Step> steps, Scope scope, int indentation) {
    if (bounds.isEmpty()) {
      return statements(steps, scope, indentation);
    }
    Expression.Bound bound = bounds.get(0);
    JavaExpression set = expressions(scope).emit(bound.set());
    Scope inner = scope.inner();
    String name = inner.declare(bound.name(), false);
    return Sources.block(
        Sources.loop(indentation, program.types().of(bound.type()), name, set),
        forEach(bounds.subList(1, bounds.size()), steps, inner, indentation + 2));
  }

  private CodeBlock labelled(Step.Labelled step, Scope scope, int indentation) {
    JavaExpression outcomes =
        step.arguments().isEmpty()
            ? JavaExpression.primary("$L(state)", JavaNames.member(step.action()))
            : JavaExpression.call(
                CodeBlock.of("$L", JavaNames.member(step.action())),
                Stream.concat(
                        Stream.of(JavaExpression.primary("state")),
                        expressions(scope).all(step.arguments()).stream())
                    .toList());
    JavaExpression all =
        JavaExpression.call(
            CodeBlock.of("$T.all", JavaTypes.LABELLED_STEP),
            JavaExpression.primary("$S", step.label()),
            outcomes);
    return Sources.line(indentation, CodeBlock.of("steps.addAll("), all, ");");
  }

  private ExpressionEmitter expressions(Scope scope) {
    String module = program.system().header().module();
    return new ExpressionEmitter(Site.system(program, module, "state", "next"), scope);
  }
}
