// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.emit.Program.Need;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Definition;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Invariant;
import org.omadm.codegen.model.Operator;

/**
 * The invariants as predicates:
 *
 * <pre>
 * public final class DmProperties {
 *   public Map&lt;String, Predicate&lt;DmSystemState&gt;&gt; invariants() {...}
 *
 *   public boolean rolesWithinBootstrapInv(DmSystemState state) {...}
 * }
 * </pre>
 */
final class PropertiesEmitter {
  private final Program program;
  private final JavaTypes types;
  private final Definition header;
  private final List<Invariant> invariants;

  PropertiesEmitter(Program program, Definition header) {
    this.program = program;
    this.types = program.types();
    this.header = header;
    this.invariants = program.specification().invariants();
  }

  GeneratedFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(types.named(header.module()))
            .addJavadoc("$L\n", Javadoc.paragraphs(header.documentation()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    addConstants(type);
    type.addMethod(invariants())
        .addMethods(invariants.stream().map(this::invariant).toList())
        .addMethods(operators())
        .addMethods(
            program.specification().actors().stream()
                .filter(this::isAsked)
                .map(each -> ConstantFields.actor(program, each))
                .toList());
    return Sources.file(types, header.place().file(), type.build());
  }

  private void addConstants(TypeSpec.Builder type) {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    expressions()
        .forEach(
            each -> {
              if (each instanceof Expression.ConstantApplication
                  || isOperatorOf(Home.SHARED, each)) {
                needs.addAll(program.needs(Stream.of(each)));
              }
              if (isOperatorOf(Home.ACTOR, each)) {
                needs.addAll(Set.of(Need.PROFILE, Need.TERMS));
              }
            });
    CodeBlock.Builder more = CodeBlock.builder();
    if (expressions().anyMatch(each -> isOperatorOf(Home.SYSTEM, each))) {
      ClassName system = types.named(program.system().header().module());
      type.addField(system, "system", Modifier.PRIVATE, Modifier.FINAL);
      more.addStatement("this.system = new $T(profile, terms, bounds)", system);
    }
    ConstantFields.addTo(type, types, needs, more.build());
  }

  private boolean isOperatorOf(Home home, Expression expression) {
    return expression instanceof Expression.OperatorApplication application
        && program.home(application.module()) == home;
  }

  private MethodSpec invariants() {
    TypeName map =
        ParameterizedTypeName.get(
            ClassName.get(Map.class),
            ClassName.get(String.class),
            ParameterizedTypeName.get(ClassName.get(Predicate.class), program.systemState()));
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T invariants = new $T<>()", map, LinkedHashMap.class);
    for (Invariant invariant : invariants) {
      String name = invariant.definition().name();
      code.addStatement("invariants.put($S, this::$L)", name, JavaNames.member(name));
    }
    return MethodSpec.methodBuilder("invariants")
        .addJavadoc("All invariants by their names, in the order of the text.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(map)
        .addCode(
            code.addStatement("return $T.unmodifiableMap(invariants)", Collections.class).build())
        .build();
  }

  private MethodSpec invariant(Invariant invariant) {
    Scope scope =
        OperatorMethods.scope(Home.PROPERTIES).expecting(Parts.within(invariant.predicate()));
    return MethodSpec.methodBuilder(JavaNames.member(invariant.definition().name()))
        .addJavadoc(Javadoc.of(invariant.definition()))
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addParameter(program.systemState(), "state")
        .addCode(OperatorMethods.body(new ExpressionEmitter(site(), scope), invariant.predicate()))
        .build();
  }

  private Site site() {
    return Site.system(program, header.module(), "state", "next");
  }

  private List<MethodSpec> operators() {
    OperatorMethods methods = new OperatorMethods(program);
    return ownOperators().map(each -> methods.method(each, site())).toList();
  }

  private Stream<Operator> ownOperators() {
    List<String> names = invariants.stream().map(each -> each.definition().name()).toList();
    return program.operatorsOf(Home.PROPERTIES).stream()
        .filter(each -> !names.contains(each.definition().name()));
  }

  private boolean isAsked(Actor actor) {
    return expressions().anyMatch(each -> SystemActions.asks(each, actor.header().module()));
  }

  private Stream<Expression> expressions() {
    return Stream.concat(
            invariants.stream().map(Invariant::predicate), ownOperators().map(Operator::body))
        .flatMap(Parts::within);
  }
}
