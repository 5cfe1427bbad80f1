// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.emit.Program.Need;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Operator;

/**
 * Where code stands: how a variable is read there, and how an operator is called.
 *
 * @param module of the definition that the code comes from
 * @param state what the system's state is called, where there is one
 */
record Site(Program program, String module, Variables variables, String state) {

  private static final String NO_STATE = "";

  /** How variables are read. */
  interface Variables {
    JavaExpression read(String variable, boolean primed);
  }

  /** In an actor, whose variables are its fields, and whose next ones are local variables. */
  static Site actor(Program program, Actor actor) {
    return new Site(
        program,
        actor.header().module(),
        (variable, primed) ->
            JavaExpression.primary(
                "$L", primed ? JavaNames.next(variable) : JavaNames.member(variable)),
        "this");
  }

  /** In the system or its properties. */
  static Site system(Program program, String module, String state, String next) {
    return new Site(
        program,
        module,
        (variable, primed) ->
            JavaExpression.primary("$L", primed ? next : state)
                .accessor(JavaNames.member(variable)),
        state);
  }

  /**
   * In a predicate on the first state, where each variable is a local variable.
   *
   * @param names of the local variables
   */
  static Site initial(Program program, String module, Map<String, String> names) {
    return new Site(
        program,
        module,
        (variable, primed) ->
            JavaExpression.primary("$L", names.getOrDefault(variable, JavaNames.member(variable))),
        NO_STATE);
  }

  /** Whether there is a state of the system that a method may be given. */
  boolean hasState() {
    return !state.equals(NO_STATE);
  }

  /** In a class of static methods, which sees no variable. */
  static Site shared(Program program, String module) {
    return new Site(
        program,
        module,
        (variable, primed) -> {
          throw new IllegalStateException(module + " reads the variable " + variable);
        },
        "state");
  }

  JavaExpression call(Operator operator, List<JavaExpression> arguments) {
    List<JavaExpression> all = new ArrayList<>(given(operator));
    all.addAll(arguments);
    return JavaExpression.call(head(operator), all);
  }

  private CodeBlock head(Operator operator) {
    String owner = operator.definition().module();
    String method = JavaNames.member(operator.definition().name());
    Home here = program.home(module);
    return switch (program.home(owner)) {
      case SHARED ->
          owner.equals(module)
              ? CodeBlock.of("$L", method)
              : CodeBlock.of("$T.$L", program.types().named(owner), method);
      case ACTOR ->
          here == Home.ACTOR
              ? CodeBlock.of("$L", method)
              : CodeBlock.of("$L($L).$L", actorMethod(program.actor(owner)), state, method);
      case SYSTEM ->
          here == Home.PROPERTIES ? CodeBlock.of("system.$L", method) : CodeBlock.of("$L", method);
      case PROPERTIES -> CodeBlock.of("$L", method);
    };
  }

  /** What an operator's method takes before its parameters. */
  private List<JavaExpression> given(Operator operator) {
    Set<Need> needs = program.needs(operator);
    List<JavaExpression> given = new ArrayList<>();
    switch (program.home(operator.definition().module())) {
      case SHARED -> {
        if (needs.contains(Need.PROFILE)) {
          given.add(JavaExpression.primary("profile"));
        }
        if (needs.contains(Need.TERMS)) {
          given.add(JavaExpression.primary("terms"));
        }
      }
      case SYSTEM, PROPERTIES -> {
        if (needs.contains(Need.STATE)) {
          given.add(JavaExpression.primary("$L", state));
        }
      }
      case ACTOR -> {
        // its fields are all it needs
      }
    }
    return given;
  }

  /** The method of the system that makes an actor of the system's state. */
  static String actorMethod(Actor actor) {
    return JavaNames.member(actor.variables().get(0).definition().name());
  }
}
