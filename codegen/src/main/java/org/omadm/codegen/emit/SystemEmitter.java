// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Composition;
import org.omadm.codegen.model.Operator;
import org.omadm.codegen.model.Parameter;

/**
 * What may happen in the whole system. The actors' own methods act in it, so that what is compared
 * with TLC is the code that the peers run:
 *
 * <pre>
 * public final class DmSystem {
 *   public List&lt;DmSystemState&gt; init() {...}
 *
 *   public List&lt;LabelledStep&lt;DmSystemState&gt;&gt; steps(DmSystemState state) {...}
 *
 *   public List&lt;DmSystemState&gt; deliverPackage2(DmSystemState state) {...}
 *
 *   private DmSystemState sendToServer(DmSystemState state, DmSystemState next, ...) {...}
 * }
 * </pre>
 */
final class SystemEmitter {
  private final Program program;
  private final JavaTypes types;
  private final Composition system;
  private final SystemActions actions;

  SystemEmitter(Program program) {
    this.program = program;
    this.types = program.types();
    this.system = program.system();
    this.actions = new SystemActions(program);
  }

  GeneratedFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(types.named(system.header().module()))
            .addJavadoc("$L\n", Javadoc.paragraphs(system.header().documentation()))
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL);
    ConstantFields.addTo(type, types, actions.needs(), CodeBlock.of(""));
    type.addMethod(init())
        .addMethod(steps())
        .addMethods(system.steps().stream().map(this::step).toList())
        .addMethods(called())
        .addMethods(operators())
        .addMethods(
            program.specification().actors().stream()
                .filter(actions::acts)
                .map(each -> ConstantFields.actor(program, each))
                .toList());
    return Sources.file(types, system.header().place().file(), type.build());
  }

  private MethodSpec init() {
    return MethodSpec.methodBuilder("init")
        .addJavadoc(Javadoc.of(system.init().definition()))
        .addModifiers(Modifier.PUBLIC)
        .returns(types.listOf(program.systemState()))
        .addCode(new InitBody(program).statements())
        .build();
  }

  private MethodSpec steps() {
    TypeName labelled = ParameterizedTypeName.get(JavaTypes.LABELLED_STEP, program.systemState());
    Scope scope = OperatorMethods.scope(Home.SYSTEM).inner();
    return MethodSpec.methodBuilder("steps")
        .addJavadoc("All steps from a state, by the operators of Next in their order.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(types.listOf(labelled))
        .addParameter(program.systemState(), "state")
        .addStatement("$T steps = new $T<>()", types.listOf(labelled), ArrayList.class)
        .addCode(new StepsBody(program).statements(system.next(), scope))
        .addStatement("return steps")
        .build();
  }

  private MethodSpec step(Action step) {
    Scope scope = actions.scope(step);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(JavaNames.member(step.definition().name()))
            .addJavadoc(Javadoc.of(step.definition()))
            .addModifiers(Modifier.PUBLIC)
            .returns(types.listOf(program.systemState()))
            .addParameter(program.systemState(), "state");
    addParameters(method, step, scope);
    return method.addCode(SystemBody.ofStep(program, actions, step, scope)).build();
  }

  private void addParameters(MethodSpec.Builder method, Action action, Scope scope) {
    for (Parameter parameter : action.parameters()) {
      method.addParameter(types.of(parameter.type()), scope.declare(parameter.name(), false));
    }
  }

  /** The methods that steps call, and those that these call, in the order of the text. */
  private List<MethodSpec> called() {
    Map<Action, MethodSpec> methods = new HashMap<>();
    int before;
    do {
      before = methods.size();
      system.actions().stream()
          .filter(actions::isNeeded)
          .forEach(each -> methods.computeIfAbsent(each, this::action));
    } while (methods.size() > before);
    return system.actions().stream().filter(methods::containsKey).map(methods::get).toList();
  }

  /** Takes the next state as far as it is known, and gives it back with what the action adds. */
  private MethodSpec action(Action action) {
    Scope scope = actions.scope(action);
    ClassName state = program.systemState();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(JavaNames.member(action.definition().name()))
            .addJavadoc(Javadoc.of(action.definition()))
            .addModifiers(Modifier.PRIVATE)
            .returns(actions.isUpdate(action) ? state : types.listOf(state));
    if (actions.readsState(action)) {
      method.addParameter(state, "state");
    }
    method.addParameter(state, "next");
    addParameters(method, action, scope);
    return method.addCode(SystemBody.ofAction(program, actions, action, scope)).build();
  }

  private List<MethodSpec> operators() {
    OperatorMethods methods = new OperatorMethods(program);
    Site site = Site.system(program, system.header().module(), "state", "next");
    List<Operator> operators = program.operatorsOf(Home.SYSTEM);
    return operators.stream().map(each -> methods.method(each, site)).toList();
  }
}
