// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;

/** The types of what actions give back. */
final class Outcomes {
  private Outcomes() {}

  /** {@code Outcome<DmClient, ClientMessage>}. */
  static TypeName of(JavaTypes types, Actor actor, Action action) {
    return of(JavaTypes.OUTCOME, types, actor, message(types, actor, action));
  }

  /** {@code Step<DmClient, ClientMessage>}. */
  static TypeName step(JavaTypes types, Actor actor, Action action) {
    return of(JavaTypes.STEP, types, actor, message(types, actor, action));
  }

  /** Of any action of the actor: if they send different things, whatever it is. */
  static TypeName any(JavaTypes types, Actor actor) {
    TypeName message =
        actor.message().map(types::of).orElse(WildcardTypeName.subtypeOf(Object.class));
    return of(JavaTypes.OUTCOME, types, actor, message);
  }

  /** What an action that sends nothing sends: what the others do, if that is one thing. */
  static TypeName message(JavaTypes types, Actor actor, Action action) {
    return action
        .message()
        .or(actor::message)
        .map(types::of)
        .orElse(ClassName.get(Void.class))
        .box();
  }

  private static TypeName of(ClassName outcome, JavaTypes types, Actor actor, TypeName message) {
    return ParameterizedTypeName.get(outcome, types.named(actor.header().module()), message.box());
  }
}
