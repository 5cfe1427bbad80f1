// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.model.Constant;
import org.omadm.codegen.model.Type;

/**
 * The constants of the specification, by who must know them:
 *
 * <pre>
 * public record Profile(boolean nonceResync, Moment clientNonceCommit) {}
 *
 * public interface Terms {
 *   Digest credDigest(UserHash userHash, Nonce nonce);
 * }
 *
 * public record Bounds(List&lt;Nonce&gt; nonceSupply, int maxFaults) {}
 * </pre>
 */
final class ConstantsEmitter {
  private final Program program;
  private final JavaTypes types;

  ConstantsEmitter(Program program) {
    this.program = program;
    this.types = program.types();
  }

  List<GeneratedFile> emit() {
    String origin = program.specification().root() + ".tla";
    return List.of(
        Sources.file(types, origin, profile()),
        Sources.file(types, origin, terms()),
        Sources.file(types, origin, bounds()));
  }

  private TypeSpec profile() {
    return record(
        types.profile(),
        Constant.Kind.PROFILE,
        "The readings: what the standard leaves to whoever deploys it, both ends alike.");
  }

  private TypeSpec bounds() {
    return record(
        types.bounds(),
        Constant.Kind.BOUNDS,
        "What bounds the whole system in model checking; neither end knows it.");
  }

  private TypeSpec record(ClassName name, Constant.Kind kind, String sentence) {
    RecordEmitter records = new RecordEmitter(program);
    List<Type.Field> fields =
        constants(kind).stream()
            .map(each -> new Type.Field(each.definition().name(), each.type()))
            .toList();
    TypeSpec.Builder spec =
        TypeSpec.recordBuilder(name)
            .addJavadoc("$L\n", sentence)
            .addModifiers(Modifier.PUBLIC)
            .recordConstructor(records.header(fields));
    if (!fields.isEmpty()) {
      spec.addJavadoc("\n");
    }
    constants(kind).forEach(each -> spec.addJavadoc(Javadoc.parameter(each.definition())));
    records.copies(fields).ifPresent(spec::addMethod);
    fields.forEach(field -> spec.addMethod(records.wither(name, fields, field)));
    return spec.build();
  }

  private TypeSpec terms() {
    return TypeSpec.interfaceBuilder(types.terms())
        .addJavadoc(
            "$L\n",
            "What both ends compute with and the specification leaves open: texts when it is"
                + " checked,\noctets when it runs.")
        .addModifiers(Modifier.PUBLIC)
        .addMethods(constants(Constant.Kind.TERMS).stream().map(this::term).toList())
        .build();
  }

  private MethodSpec term(Constant constant) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(JavaNames.member(constant.definition().name()))
            .addJavadoc(Javadoc.of(constant.definition()))
            .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
            .returns(types.of(constant.type()));
    Set<String> taken = new HashSet<>();
    for (Type type : constant.parameters()) {
      method.addParameter(types.of(type), parameterName(type, taken));
    }
    return method.build();
  }

  /** A parameter of a constant operator has no name of its own: it is called as its type is. */
  private String parameterName(Type type, Set<String> taken) {
    String word = types.of(type) instanceof ClassName name ? name.simpleName() : "value";
    String name = JavaNames.member(word);
    int number = 2;
    while (!taken.add(name)) {
      name = JavaNames.member(word) + number++;
    }
    return name;
  }

  private List<Constant> constants(Constant.Kind kind) {
    return program.specification().constants().stream()
        .filter(each -> each.kind() == kind)
        .toList();
  }
}
