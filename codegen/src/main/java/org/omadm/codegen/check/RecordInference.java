// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Field;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.model.Type;

/** Records: constructors, fields, EXCEPT. */
final class RecordInference {

  private final Inference inference;
  private final Context context;
  private final Env env;

  RecordInference(Inference inference) {
    this.inference = inference;
    this.context = inference.context();
    this.env = inference.env();
  }

  // [a |-> 1, b |-> 2]

  Typed constructor(Expression.RecordConstructor e) {
    var candidates = context.namedTypes().records().stream().filter(r -> fits(r, e)).toList();
    var values = new LinkedHashMap<String, Typed>();
    e.fields().forEach(f -> values.put(f.name().name(), inference.infer(f.value())));
    var built = new LinkedHashMap<String, Supplier<org.omadm.codegen.model.Expression>>();
    Ty type;
    if (candidates.isEmpty()) {
      type = row(e, values, built);
    } else {
      type =
          candidates.size() == 1
              ? new Ty.Base(candidates.get(0))
              : new Ty.Var(e.span(), new Ty.Fields(candidates));
      Types.whenKnown(type, () -> flowFields(record(type), e, values, built));
    }
    return inference.typed(
        type,
        e.span(),
        (t, p) -> {
          var record = (Type.RecordType) variant(t, values.keySet());
          return new org.omadm.codegen.model.Expression.RecordLiteral(
              record.fields().stream().map(f -> fieldValue(f.name(), built)).toList(), record, p);
        });
  }

  /** A record of a form that no record set with a name has. */
  private Ty row(
      Expression.RecordConstructor e,
      Map<String, Typed> values,
      Map<String, Supplier<org.omadm.codegen.model.Expression>> built) {
    var types = new LinkedHashMap<String, Ty>();
    var literals = new LinkedHashMap<String, Set<String>>();
    for (var field : e.fields()) {
      var name = field.name().name();
      var type = new Ty.Var(field.value().span());
      var value = java.util.Objects.requireNonNull(values.get(name));
      built.put(name, context.flow(value, type, field.value().span()));
      types.put(name, type);
      if (field.value() instanceof Expression.StringLiteral s) {
        literals.put(name, Set.of(s.value()));
      }
    }
    return rows(types, literals, e.span());
  }

  private static Ty rows(Map<String, Ty> types, Map<String, Set<String>> literals, Span span) {
    var row = new Ty.Row(List.copyOf(types.keySet()), literals, span);
    return new Ty.Var(span, new Ty.Rows(types, List.of(row)));
  }

  // [a : S, b : T]

  /** The records whose fields range over sets. */
  Typed recordSet(Expression.RecordSet e) {
    var candidates = context.namedTypes().records().stream().filter(r -> ranges(r, e)).toList();
    var sets = new LinkedHashMap<String, Typed>();
    var types = new LinkedHashMap<String, Ty>();
    var literals = new LinkedHashMap<String, Set<String>>();
    for (var field : e.fields()) {
      var name = field.name().name();
      var set = inference.infer(field.value());
      sets.put(name, set);
      types.put(name, context.elementOf(set.type(), field.value().span()));
      NamedTypes.strings(field.value()).ifPresent(s -> literals.put(name, new TreeSet<>(s)));
    }
    Ty type;
    if (candidates.size() == 1) {
      var record = candidates.get(0);
      type = new Ty.Base(record);
      for (var field : record.fields()) {
        var element = java.util.Objects.requireNonNull(types.get(field.name()));
        context.types().flow(element, context.types().of(field.type()), e.span());
      }
    } else {
      type = rows(types, literals, e.span());
    }
    return inference.typed(
        new Ty.SetOf(type),
        e.span(),
        (t, p) -> {
          var record = (Type.RecordType) variant(((Type.SetType) t).element(), sets.keySet());
          return new org.omadm.codegen.model.Expression.RecordSet(
              record.fields().stream()
                  .map(
                      f ->
                          new org.omadm.codegen.model.Expression.FieldValue(
                              f.name(),
                              java.util.Objects.requireNonNull(sets.get(f.name())).build().get()))
                  .toList(),
              new Type.SetType(record),
              p);
        });
  }

  private static boolean ranges(Type.RecordType record, Expression.RecordSet e) {
    return hasFields(
        record,
        e.fields(),
        (set, tag) -> NamedTypes.strings(set).filter(List.of(tag)::equals).isPresent());
  }

  /** The form of a union that has exactly these fields; a record is its own. */
  static Type variant(Type type, Set<String> fields) {
    return Types.variants(type).stream()
        .filter(v -> v instanceof Type.RecordType)
        .map(v -> (Type.RecordType) v)
        .filter(
            r ->
                r.tag().isPresent()
                    || (r.fields().size() == fields.size()
                        && r.fields().stream().allMatch(f -> fields.contains(f.name()))))
        .findFirst()
        .map(r -> (Type) r)
        .orElse(type);
  }

  private static Type.RecordType record(Ty type) {
    if (Types.known(type) instanceof Ty.Base b && b.type() instanceof Type.RecordType r) {
      return r;
    }
    throw new IllegalStateException("a record constructor is of a record type");
  }

  private static org.omadm.codegen.model.Expression.FieldValue fieldValue(
      String field, Map<String, Supplier<org.omadm.codegen.model.Expression>> built) {
    var value = java.util.Objects.requireNonNull(built.get(field));
    return new org.omadm.codegen.model.Expression.FieldValue(field, value.get());
  }

  private void flowFields(
      Type.RecordType record,
      Expression.RecordConstructor e,
      Map<String, Typed> values,
      Map<String, Supplier<org.omadm.codegen.model.Expression>> built) {
    for (var field : e.fields()) {
      var name = field.name().name();
      var value = java.util.Objects.requireNonNull(values.get(name));
      var declared = fieldOf(record, name);
      if (declared != null) {
        var type = context.types().of(declared);
        built.put(name, context.flow(value, type, field.value().span()));
      }
    }
  }

  private static boolean fits(Type.RecordType record, Expression.RecordConstructor e) {
    return hasFields(
        record,
        e.fields(),
        (value, tag) -> value instanceof Expression.StringLiteral s && s.value().equals(tag));
  }

  /** Whether these are all fields of the record, and that of the tag is as a test says. */
  private static boolean hasFields(
      Type.RecordType record, List<Field> fields, BiPredicate<Expression, String> isTag) {
    var expected = new HashSet<String>();
    record.fields().forEach(f -> expected.add(f.name()));
    record.tag().ifPresent(t -> expected.add(t.field()));
    var found = new HashSet<String>();
    fields.forEach(f -> found.add(f.name().name()));
    return found.equals(expected)
        && record
            .tag()
            .map(
                t ->
                    fields.stream()
                        .anyMatch(
                            f ->
                                f.name().name().equals(t.field())
                                    && isTag.test(f.value(), t.value())))
            .orElse(true);
  }

  // r.a

  Typed access(Expression.FieldAccess e) {
    var field = e.field().name();
    if (e.record() instanceof Expression.Name n) {
      var local = env.locals().get(n.name());
      if (local != null && local.narrowed().size() > 1) {
        return accessOfVariants(e, local.narrowed());
      }
    }
    var record = inference.infer(e.record());
    var result = new Ty.Var(e.span());
    context.types().read(record.type(), field, result, e.span());
    Types.whenKnown(
        record.type(),
        () ->
            context
                .types()
                .equate(result, fieldType(record.type(), e.field().span(), field), e.span()));
    return inference.typed(
        result,
        e.span(),
        (t, p) -> {
          var value = record.build().get();
          // The type may have widened since.
          fieldType(new Ty.Base(value.type()), e.field().span(), field);
          return new org.omadm.codegen.model.Expression.FieldAccess(value, field, t, p);
        });
  }

  /** One of several variants is known, so the field is read from whichever it is. */
  private Typed accessOfVariants(Expression.FieldAccess e, List<Type.RecordType> variants) {
    var name = (Expression.Name) e.record();
    var local = java.util.Objects.requireNonNull(env.locals().get(name.name()));
    var plain = inference.in(env.with(name.name(), local.type())).infer(name);
    var result = new Ty.Var(e.span());
    for (var variant : variants) {
      var type = fieldType(new Ty.Base(variant), e.field().span(), e.field().name());
      context.types().equate(result, type, e.span());
    }
    return inference.typed(
        result,
        e.span(),
        (t, p) -> {
          var value = plain.build().get();
          if (commonField(Types.variants(value.type()), e.field().name()).isPresent()) {
            return new org.omadm.codegen.model.Expression.FieldAccess(
                value, e.field().name(), t, p);
          }
          org.omadm.codegen.model.Expression read = null;
          for (int i = variants.size() - 1; i >= 0; i--) {
            var variant = variants.get(i);
            var narrowed = new org.omadm.codegen.model.Expression.Narrowed(value, variant, p);
            var access =
                new org.omadm.codegen.model.Expression.FieldAccess(
                    narrowed, e.field().name(), t, p);
            read =
                read == null
                    ? access
                    : new org.omadm.codegen.model.Expression.IfThenElse(
                        new org.omadm.codegen.model.Expression.TypeTest(
                            value, variant, new Type.BooleanType(), p),
                        access,
                        read,
                        t,
                        p);
          }
          return java.util.Objects.requireNonNull(read);
        });
  }

  private static @Nullable Type fieldOf(Type.RecordType record, String field) {
    return record.fields().stream()
        .filter(f -> f.name().equals(field))
        .map(Type.Field::type)
        .findFirst()
        .orElse(null);
  }

  private static Optional<Type> commonField(List<? extends Type> variants, String field) {
    Type common = null;
    for (var variant : variants) {
      var type = variant instanceof Type.RecordType r ? fieldOf(r, field) : null;
      if (type == null || (common != null && !common.equals(type))) {
        return Optional.empty();
      }
      common = type;
    }
    return Optional.ofNullable(common);
  }

  private static boolean isTagged(List<? extends Type> variants) {
    return variants.stream().allMatch(v -> ((Type.RecordType) v).tag().isPresent());
  }

  /** Without tags it is known only when it runs which form a record has. */
  private static Optional<Type> anyField(List<? extends Type> variants, String field) {
    return variants.stream()
        .flatMap(v -> Optional.ofNullable(fieldOf((Type.RecordType) v, field)).stream())
        .findFirst();
  }

  /** The type of a field of a record, or of one that all variants of a union have. */
  Ty fieldType(Ty type, Span span, String field) {
    if (!(Types.known(type) instanceof Ty.Base b)
        || !(b.type() instanceof Type.RecordType || b.type() instanceof Type.VariantType)) {
      throw new CheckFailure(TypeWording.notARecord(span, TypeText.of(type)));
    }
    var variants = Types.variants(b.type());
    if (variants.stream()
        .anyMatch(
            v -> ((Type.RecordType) v).tag().filter(t -> t.field().equals(field)).isPresent())) {
      throw new CheckFailure(SubsetWording.tagAsValue(span, field));
    }
    return context
        .types()
        .of(
            (isTagged(variants) ? commonField(variants, field) : anyField(variants, field))
                .orElseThrow(
                    () ->
                        new CheckFailure(TypeWording.noSuchField(span, TypeText.of(type), field))));
  }
}
