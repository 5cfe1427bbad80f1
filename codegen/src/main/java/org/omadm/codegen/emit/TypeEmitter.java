// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.omadm.codegen.model.Definition;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.TypeDefinition;

/**
 * Opaque types and unions. Of {@code ClientMessage == Package1 \cup Package3}:
 *
 * <pre>
 * public sealed interface ClientMessage extends Variant permits Package1, Package3 {
 *   int sessionId();
 * }
 * </pre>
 *
 * <p>Of {@code CONSTANT Nonce}:
 *
 * <pre>
 * public record Nonce(Octets octets) implements Opaque {}
 * </pre>
 */
final class TypeEmitter {
  private final Program program;
  private final JavaTypes types;

  TypeEmitter(Program program) {
    this.program = program;
    this.types = program.types();
  }

  Optional<GeneratedFile> emit(TypeDefinition type) {
    return spec(type).map(spec -> Sources.file(types, type.definition().place().file(), spec));
  }

  private Optional<TypeSpec> spec(TypeDefinition type) {
    Definition definition = type.definition();
    if (type.type() instanceof Type.OpaqueType opaque) {
      return Optional.of(opaque(definition, opaque));
    }
    if (type.type() instanceof Type.EnumType literals) {
      return Optional.of(new EnumEmitter(types).emit(definition, literals));
    }
    if (type.type() instanceof Type.RecordType record) {
      return Optional.of(new RecordEmitter(program).emit(definition, record));
    }
    if (type.type() instanceof Type.VariantType union) {
      return Optional.of(union(definition, union));
    }
    return Optional.empty();
  }

  private TypeSpec opaque(Definition definition, Type.OpaqueType type) {
    ParameterSpec octets = ParameterSpec.builder(JavaTypes.OCTETS, "octets").build();
    return TypeSpec.recordBuilder(types.named(type.name()))
        .addJavadoc(Javadoc.comment(definition))
        .addModifiers(Modifier.PUBLIC)
        .recordConstructor(MethodSpec.constructorBuilder().addParameter(octets).build())
        .addSuperinterface(JavaTypes.OPAQUE)
        .build();
  }

  private TypeSpec union(Definition definition, Type.VariantType union) {
    List<ClassName> variants =
        union.variants().stream().map(each -> types.named(each.name())).toList();
    TypeSpec.Builder spec =
        TypeSpec.interfaceBuilder(types.named(union.name()))
            .addJavadoc(Javadoc.of(definition))
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addPermittedSubclasses(variants)
            .addMethods(shared(union).map(this::accessor).toList());
    if (union.variants().stream().allMatch(each -> each.tag().isPresent())) {
      spec.addSuperinterface(JavaTypes.VARIANT);
    } else {
      spec.addMethods(partial(union).map(field -> partialAccessor(union, field)).toList());
    }
    return spec.build();
  }

  /** The fields that only some variants have; without tags nothing else tells them apart. */
  private static Stream<Type.Field> partial(Type.VariantType union) {
    List<Type.Field> shared = shared(union).toList();
    return union.variants().stream()
        .flatMap(each -> each.fields().stream())
        .distinct()
        .filter(field -> !shared.contains(field));
  }

  private MethodSpec partialAccessor(Type.VariantType union, Type.Field field) {
    String having =
        union.variants().stream()
            .filter(each -> each.fields().contains(field))
            .map(each -> types.named(each.name()).simpleName())
            .collect(Collectors.joining(", "));
    return MethodSpec.methodBuilder(JavaNames.member(field.name()))
        .addJavadoc("Of $L only; TLC stops where another is asked, and so does this.\n", having)
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .returns(types.of(field.type()))
        .addStatement(
            "throw new $T(getClass().getSimpleName() + $S)",
            NoSuchElementException.class,
            " has no field " + field.name())
        .build();
  }

  /** The fields that every variant has, with one type. */
  private static Stream<Type.Field> shared(Type.VariantType union) {
    return union.variants().get(0).fields().stream()
        .filter(field -> union.variants().stream().allMatch(each -> each.fields().contains(field)));
  }

  private MethodSpec accessor(Type.Field field) {
    return MethodSpec.methodBuilder(JavaNames.member(field.name()))
        .addJavadoc(CodeBlock.of("Of every variant.\n"))
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .returns(types.of(field.type()))
        .build();
  }
}
