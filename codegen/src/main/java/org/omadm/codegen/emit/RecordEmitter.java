// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.model.Definition;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.TypeDefinition;

/**
 * A set of records, with a method for each field that an EXCEPT of the specification changes:
 *
 * <pre>
 * public record Supply(int nonces, int secrets) {
 *   public Supply withNonces(int nonces) {
 *     return new Supply(nonces, secrets);
 *   }
 * }
 * </pre>
 */
final class RecordEmitter {
  private final Program program;
  private final JavaTypes types;

  RecordEmitter(Program program) {
    this.program = program;
    this.types = program.types();
  }

  TypeSpec emit(Definition definition, Type.RecordType record) {
    ClassName name = types.named(record.name());
    TypeSpec.Builder spec =
        TypeSpec.recordBuilder(name)
            .addJavadoc(Javadoc.of(definition))
            .addModifiers(Modifier.PUBLIC)
            .recordConstructor(header(record.fields()))
            .addSuperinterfaces(interfaces(record));
    copies(record.fields()).ifPresent(spec::addMethod);
    record.tag().ifPresent(tag -> spec.addMethods(tagMethods(tag)));
    record.fields().stream()
        .filter(field -> program.isChanged(record, field.name()))
        .forEach(field -> spec.addMethod(wither(name, record.fields(), field)));
    return spec.build();
  }

  MethodSpec header(List<Type.Field> fields) {
    MethodSpec.Builder header = MethodSpec.constructorBuilder();
    fields.forEach(field -> header.addParameter(parameter(field)));
    return header.build();
  }

  private ParameterSpec parameter(Type.Field field) {
    return ParameterSpec.builder(types.of(field.type()), JavaNames.member(field.name())).build();
  }

  private List<TypeName> interfaces(Type.RecordType record) {
    List<TypeName> unions =
        program.specification().types().stream()
            .map(TypeDefinition::type)
            .filter(type -> type instanceof Type.VariantType)
            .map(type -> (Type.VariantType) type)
            .filter(union -> union.variants().contains(record))
            .map(types::of)
            .toList();
    return unions.isEmpty() && record.tag().isPresent() ? List.of(JavaTypes.VARIANT) : unions;
  }

  /** A compact constructor, when a caller could change a component afterwards. */
  Optional<MethodSpec> copies(List<Type.Field> fields) {
    CodeBlock copies =
        fields.stream().flatMap(field -> copy(field).stream()).collect(CodeBlock.joining(""));
    if (copies.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        MethodSpec.compactConstructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addCode(copies)
            .build());
  }

  private static Optional<CodeBlock> copy(Type.Field field) {
    String name = JavaNames.member(field.name());
    return copier(field.type())
        .map(copier -> CodeBlock.of("$1L = $2T.copyOf($1L);\n", name, copier));
  }

  private static Optional<ClassName> copier(Type type) {
    if (type instanceof Type.SetType) {
      return Optional.of(JavaTypes.FINITE_SETS);
    }
    if (type instanceof Type.SequenceType) {
      return Optional.of(ClassName.get(List.class));
    }
    return type instanceof Type.FunctionType ? Optional.of(JavaTypes.FUNCTIONS) : Optional.empty();
  }

  private static List<MethodSpec> tagMethods(Type.Tag tag) {
    Stream<MethodSpec> field =
        tag.field().equals("type") ? Stream.of() : Stream.of(constant("tagField", tag.field()));
    return Stream.concat(Stream.of(constant("tag", tag.value())), field).toList();
  }

  private static MethodSpec constant(String method, String value) {
    return MethodSpec.methodBuilder(method)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return $S", value)
        .build();
  }

  MethodSpec wither(ClassName record, List<Type.Field> fields, Type.Field field) {
    String component = JavaNames.member(field.name());
    List<JavaExpression> components =
        fields.stream()
            .map(each -> JavaExpression.primary("$L", JavaNames.member(each.name())))
            .toList();
    return MethodSpec.methodBuilder(JavaNames.wither(component))
        .addModifiers(Modifier.PUBLIC)
        .returns(record)
        .addParameter(parameter(field))
        .addCode(
            Sources.returned(
                Sources.BODY, JavaExpression.call(CodeBlock.of("new $T", record), components)))
        .build();
  }
}
