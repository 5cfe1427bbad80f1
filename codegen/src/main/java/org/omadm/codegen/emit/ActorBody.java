// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Variable;

/**
 * The body of an actor's action: one statement a conjunct, in the order of the text. A false guard
 * ends it with a refusal, the last conjunct with a step.
 */
final class ActorBody {
  private final Actor actor;
  private final Action action;
  private final ExpressionEmitter expressions;
  private final JavaTypes types;
  private final GuardNames guards;

  ActorBody(Actor actor, Action action, ExpressionEmitter expressions) {
    this.actor = actor;
    this.action = action;
    this.expressions = expressions;
    this.types = expressions.types();
    this.guards = GuardNames.of(action);
  }

  CodeBlock step() {
    return statements(
        action.body(), new Progress(expressions, Sources.BODY, Set.of(), Optional.empty()));
  }

  /** The first state: every variable a local variable of its own name. */
  CodeBlock initial(ClassName record) {
    CodeBlock.Builder code = CodeBlock.builder();
    ExpressionEmitter here = expressions;
    for (Conjunct conjunct : action.body()) {
      if (conjunct instanceof Conjunct.Assign assign) {
        code.add(
            Sources.declaration(
                Sources.BODY,
                types.of(assign.value().type()),
                JavaNames.member(assign.variable()),
                here.emit(assign.value())));
      } else if (!(conjunct instanceof Conjunct.Typing)) {
        throw unexpected(conjunct);
      }
    }
    return code.add("return new $T(profile, terms$L);\n", record, variables(Set.of())).build();
  }

  /**
   * How far the statements have come.
   *
   * @param assigned the variables with a next value
   * @param sent what to hand over
   */
  private record Progress(
      ExpressionEmitter expressions,
      int indentation,
      Set<String> assigned,
      Optional<JavaExpression> sent) {

    Progress assigning(String variable) {
      Set<String> more = new LinkedHashSet<>(assigned);
      more.add(variable);
      return new Progress(expressions, indentation, more, sent);
    }

    Progress sending(JavaExpression messages) {
      return new Progress(expressions, indentation, assigned, Optional.of(messages));
    }

    Progress nested() {
      return new Progress(expressions.inner(), indentation + 2, assigned, sent);
    }
  }

  private CodeBlock statements(List<Conjunct> conjuncts, Progress progress) {
    if (conjuncts.isEmpty()) {
      return step(progress);
    }
    Conjunct first = conjuncts.get(0);
    return first.accept(new Statement(conjuncts.subList(1, conjuncts.size()), progress));
  }

  private CodeBlock step(Progress progress) {
    JavaExpression next =
        progress.assigned.isEmpty()
            ? JavaExpression.primary("this")
            : JavaExpression.primary(
                "$L(profile, terms$L)",
                ActorEmitter.constructor(types, actor),
                variables(progress.assigned));
    JavaExpression step =
        JavaExpression.call(
            CodeBlock.of("new $T<>", JavaTypes.STEP),
            JavaExpression.primary("$S", action.definition().name()),
            next,
            progress.sent.orElseGet(
                () -> JavaExpression.primary("$T.of()", JavaTypes.FINITE_SETS)));
    return Sources.returned(progress.indentation, step);
  }

  /** What follows profile and terms in the constructor call. */
  private CodeBlock variables(Set<String> assigned) {
    return actor.variables().stream()
        .map(Variable::definition)
        .map(each -> each.name())
        .map(each -> assigned.contains(each) ? JavaNames.next(each) : JavaNames.member(each))
        .map(each -> CodeBlock.of(", $L", each))
        .collect(CodeBlock.joining(""));
  }

  private IllegalStateException unexpected(Conjunct conjunct) {
    return new IllegalStateException(
        conjunct.place() + ": no actor's code for \"" + conjunct.text() + "\"");
  }

  /** One conjunct, followed by the rest. */
  private final class Statement implements Conjunct.Visitor<CodeBlock> {
    private final List<Conjunct> rest;
    private final Progress progress;

    Statement(List<Conjunct> rest, Progress progress) {
      this.rest = rest;
      this.progress = progress;
    }

    private CodeBlock then(CodeBlock statement, Progress after) {
      return CodeBlock.of("$L$L", statement, statements(rest, after));
    }

    @Override
    public CodeBlock typing(Conjunct.Typing conjunct) {
      return statements(rest, progress);
    }

    @Override
    public CodeBlock guard(Conjunct.Guard conjunct) {
      JavaExpression refused = progress.expressions.negation(conjunct.condition());
      CodeBlock statement =
          CodeBlock.builder()
              .add(Sources.line(progress.indentation, CodeBlock.of("if ("), refused, ") {"))
              .add("$>return $T.of(", JavaTypes.REFUSAL)
              .add("$T.$L", ActorEmitter.guards(types, actor), guards.of(conjunct))
              .add(");\n$<}\n")
              .build();
      return then(statement, progress);
    }

    @Override
    public CodeBlock define(Conjunct.Define conjunct) {
      CodeBlock locals =
          OperatorMethods.locals(progress.expressions, conjunct.bindings(), progress.indentation);
      List<Conjunct> all = new ArrayList<>(conjunct.body());
      all.addAll(rest);
      return CodeBlock.of("$L$L", locals, statements(all, progress));
    }

    @Override
    public CodeBlock assign(Conjunct.Assign conjunct) {
      CodeBlock statement =
          Sources.declaration(
              progress.indentation,
              types.of(conjunct.value().type()),
              JavaNames.next(conjunct.variable()),
              progress.expressions.emit(conjunct.value()));
      return then(statement, progress.assigning(conjunct.variable()));
    }

    @Override
    public CodeBlock assignAny(Conjunct.AssignAny conjunct) {
      throw unexpected(conjunct);
    }

    @Override
    public CodeBlock unchanged(Conjunct.Unchanged conjunct) {
      return statements(rest, progress);
    }

    @Override
    public CodeBlock send(Conjunct.Send conjunct) {
      JavaExpression messages = progress.expressions.emit(conjunct.messages());
      boolean none =
          conjunct.messages() instanceof Expression.SetLiteral set && set.elements().isEmpty();
      if (none) {
        return statements(rest, progress.sending(messages));
      }
      CodeBlock statement =
          Sources.declaration(
              progress.indentation,
              types.setOf(Outcomes.message(types, actor, action)),
              "sent",
              messages);
      return then(statement, progress.sending(JavaExpression.primary("sent")));
    }

    @Override
    public CodeBlock call(Conjunct.Call conjunct) {
      if (!rest.isEmpty()) {
        throw unexpected(conjunct);
      }
      return Sources.returned(progress.indentation, invocation(conjunct));
    }

    private JavaExpression invocation(Conjunct.Call call) {
      return JavaExpression.call(
          CodeBlock.of("$L", JavaNames.member(call.action())),
          progress.expressions.all(call.arguments()));
    }

    /** The alternatives in their order; the first that is enabled is the step. */
    @Override
    public CodeBlock either(Conjunct.Either conjunct) {
      List<JavaExpression> arguments = new ArrayList<>();
      arguments.add(JavaExpression.primary("$S", action.definition().name()));
      for (Conjunct.Alternative alternative : conjunct.alternatives()) {
        arguments.add(alternative(alternative));
      }
      return Sources.returned(
          progress.indentation,
          JavaExpression.call(CodeBlock.of("$T.firstOf", JavaTypes.OUTCOME), arguments));
    }

    private JavaExpression alternative(Conjunct.Alternative alternative) {
      if (rest.isEmpty()
          && alternative.body().size() == 1
          && alternative.body().get(0) instanceof Conjunct.Call call) {
        return JavaExpression.lambda("()", invocation(call));
      }
      List<Conjunct> all = new ArrayList<>(alternative.body());
      all.addAll(rest);
      Progress inner = progress.nested().nested().nested();
      return JavaExpression.primary("() -> {\n$>$L$<}", statements(all, inner));
    }

    @Override
    public CodeBlock ifThenElse(Conjunct.IfThenElse conjunct) {
      Progress whenTrue = progress.nested();
      JavaExpression condition = whenTrue.expressions.emit(conjunct.condition());
      return CodeBlock.builder()
          .add(Sources.line(progress.indentation, CodeBlock.of("if ("), condition, ") {"))
          .add("$>$L$<}\n", statements(joined(conjunct.whenTrue()), whenTrue))
          .add(statements(joined(conjunct.whenFalse()), progress))
          .build();
    }

    private List<Conjunct> joined(List<Conjunct> branch) {
      List<Conjunct> all = new ArrayList<>(branch);
      all.addAll(rest);
      return all;
    }

    @Override
    public CodeBlock exists(Conjunct.Exists conjunct) {
      throw unexpected(conjunct);
    }
  }
}
