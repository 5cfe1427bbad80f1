// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.List;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Variable;

/**
 * An actor's own method, called by the system:
 *
 * <pre>
 * server(state).serverGiveUp() instanceof Step&lt;DmServer, Notification&gt; step
 * </pre>
 */
record ActorStep(Program program, Conjunct.Call call) {

  private Actor actor() {
    return program.actor(call.module());
  }

  /** Whether the action is enabled; then the variable holds its step. */
  JavaExpression enabled(List<JavaExpression> arguments, String step) {
    Action acted =
        actor().actions().stream()
            .filter(each -> each.definition().name().equals(call.action()))
            .findFirst()
            .orElseThrow();
    JavaExpression outcome =
        JavaExpression.primary("$L(state)", Site.actorMethod(actor()))
            .invoke(JavaNames.member(call.action()), arguments.toArray(JavaExpression[]::new));
    return new JavaExpression(
        new Layout.Infix(
            "instanceof",
            List.of(
                outcome.layout(),
                Layout.of("$T $L", Outcomes.step(program.types(), actor(), acted), step))),
        JavaExpression.Binding.RELATION,
        false);
  }

  /** The next state of the system with the actor's next state in it. */
  JavaExpression within(JavaExpression next, String step) {
    JavaExpression result = next;
    for (Variable variable : actor().variables()) {
      String component = JavaNames.member(variable.definition().name());
      result =
          result.invoke(
              JavaNames.wither(component),
              JavaExpression.primary("$L.next().$L()", step, component));
    }
    return result;
  }
}
