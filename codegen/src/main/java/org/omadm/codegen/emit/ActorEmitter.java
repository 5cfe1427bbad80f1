// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Operator;
import org.omadm.codegen.model.Parameter;
import org.omadm.codegen.model.Variable;

/**
 * An actor's state with its actions, in the order of the text:
 *
 * <pre>
 * public record DmClient(Profile profile, Terms terms, Client client) {
 *   public static DmClient init(Profile profile, Terms terms, SecretPair secrets) {...}
 *
 *   public boolean takesBackupNonce() {...}
 *
 *   public Outcome&lt;DmClient, ClientMessage&gt; clientRecvPackage2(ServerMessage message) {...}
 * }
 * </pre>
 */
final class ActorEmitter {
  private final Program program;
  private final JavaTypes types;
  private final Actor actor;
  private final Site site;

  ActorEmitter(Program program, Actor actor) {
    this.program = program;
    this.types = program.types();
    this.actor = actor;
    this.site = Site.actor(program, actor);
  }

  GeneratedFile emit() {
    TypeSpec type =
        TypeSpec.recordBuilder(name())
            .addJavadoc("$L\n\n", Javadoc.paragraphs(actor.header().documentation()))
            .addJavadoc(components())
            .addModifiers(Modifier.PUBLIC)
            .recordConstructor(header())
            .addMethods(methods().map(Placed::method).toList())
            .build();
    return Sources.file(types, actor.header().place().file(), type);
  }

  private ClassName name() {
    return types.named(actor.header().module());
  }

  private CodeBlock components() {
    return actor.variables().stream()
        .map(each -> Javadoc.parameter(each.definition()))
        .collect(CodeBlock.joining(""));
  }

  private MethodSpec header() {
    MethodSpec.Builder header =
        MethodSpec.constructorBuilder()
            .addParameter(types.profile(), "profile")
            .addParameter(types.terms(), "terms");
    for (Variable variable : actor.variables()) {
      header.addParameter(
          types.of(variable.type()), JavaNames.member(variable.definition().name()));
    }
    return header.build();
  }

  /** A method and the line of the specification it comes from. */
  private record Placed(int line, MethodSpec method) {}

  private Stream<Placed> methods() {
    OperatorMethods operators = new OperatorMethods(program);
    List<Placed> methods = new ArrayList<>();
    actor
        .init()
        .ifPresent(init -> methods.add(new Placed(init.definition().place().line(), init(init))));
    for (Operator operator : program.operatorsOf(actor.header().module())) {
      methods.add(
          new Placed(operator.definition().place().line(), operators.method(operator, site)));
    }
    for (Action action : actor.actions()) {
      methods.add(new Placed(action.definition().place().line(), method(action)));
    }
    return methods.stream().sorted((a, b) -> Integer.compare(a.line(), b.line()));
  }

  private MethodSpec init(Action init) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("init")
            .addJavadoc(Javadoc.of(init.definition()))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(name())
            .addParameter(types.profile(), "profile")
            .addParameter(types.terms(), "terms");
    Scope scope = scope().expecting(ActionParts.expressions(init.body()));
    addParameters(method, init, scope);
    ActorBody body =
        new ActorBody(
            actor,
            init,
            new ExpressionEmitter(Site.initial(program, site.module(), Map.of()), scope));
    return method.addCode(body.initial(name())).build();
  }

  private MethodSpec method(Action action) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(JavaNames.member(action.definition().name()))
            .addJavadoc(Javadoc.of(action.definition()))
            .addModifiers(Modifier.PUBLIC)
            .returns(Outcomes.of(types, actor, action));
    Scope scope = scope().expecting(ActionParts.expressions(action.body()));
    addParameters(method, action, scope);
    ActorBody body = new ActorBody(actor, action, new ExpressionEmitter(site, scope));
    return method.addCode(body.step()).build();
  }

  private Scope scope() {
    Scope scope = OperatorMethods.scope(Home.ACTOR);
    scope.fresh("sent");
    for (Variable variable : actor.variables()) {
      scope.fresh(JavaNames.member(variable.definition().name()));
      scope.fresh(JavaNames.next(variable.definition().name()));
    }
    return scope;
  }

  private void addParameters(MethodSpec.Builder method, Action action, Scope scope) {
    for (Parameter parameter : action.parameters()) {
      method.addParameter(types.of(parameter.type()), scope.declare(parameter.name(), false));
    }
  }

  /** Where the conjuncts of the actor's actions are named. */
  static ClassName guards(JavaTypes types, Actor actor) {
    return types.named(actor.header().module() + "Guard");
  }

  static CodeBlock constructor(JavaTypes types, Actor actor) {
    return CodeBlock.of("new $T", types.named(actor.header().module()));
  }
}
