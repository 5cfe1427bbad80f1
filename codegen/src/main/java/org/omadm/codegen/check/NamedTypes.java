// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.model.Type;

/**
 * Reads types off set expressions where such an expression says what a name may be: in ASSUME, in a
 * typing invariant, in a field of a record set. Definitions of record sets, of their unions and of
 * sets of strings become types with a name; so do the constant sets that nothing else types.
 */
final class NamedTypes {

  /** The set is no type with a name, nor made of such: what its elements are is then inferred. */
  static final class Nameless extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final Names names;
  private final Levels levels;
  private final Set<String> reserved;
  private final Set<Symbol> unnameable;
  private final int unnameableBefore;
  private final Map<Symbol, Type> named = new LinkedHashMap<>();
  private final Set<Symbol> open = new HashSet<>();
  private final Set<Symbol> assumed = new HashSet<>();
  private final Map<Symbol, Type> constants = new LinkedHashMap<>();

  /**
   * @param reserved the names of classes that are generated anyway
   * @param unnameable what turned out not to be a type with a name, see {@link #unnameable}
   */
  NamedTypes(Names names, Levels levels, Set<String> reserved, Set<Symbol> unnameable) {
    this.names = names;
    this.levels = levels;
    this.reserved = reserved;
    this.unnameable = new LinkedHashSet<>(unnameable);
    this.unnameableBefore = unnameable.size();
  }

  /** A class of the constant or definition; another one has its name already if that ends in _. */
  static String className(String name, Set<String> reserved) {
    return reserved.contains(name) ? name + "_" : name;
  }

  /**
   * The record sets and unions that cannot be types with a name, with all that they are made of:
   * their records are told apart by their fields, so none of them may be a type by its name alone.
   */
  Set<Symbol> unnameable() {
    return unnameable;
  }

  /** Whether there are more of them than were known before. */
  boolean foundUnnameable() {
    return unnameable.size() > unnameableBefore;
  }

  /** ASSUME says which set the constant is in, so it is no type of its own. */
  void noteAssumed(Symbol constant) {
    assumed.add(constant);
  }

  void noteType(Symbol constant, Type type) {
    constants.put(constant, type);
  }

  /** The types found so far, each with what defines it, in the order of the text. */
  Map<Symbol, Type> inOrder() {
    var ordered = new LinkedHashMap<Symbol, Type>();
    for (var symbol : names.all()) {
      var type = named.get(symbol);
      if (type != null) {
        ordered.put(symbol, type);
      }
    }
    return ordered;
  }

  List<Type.VariantType> unions() {
    return inOrder().values().stream()
        .filter(t -> t instanceof Type.VariantType)
        .map(t -> (Type.VariantType) t)
        .toList();
  }

  List<Type.RecordType> records() {
    return inOrder().values().stream()
        .filter(t -> t instanceof Type.RecordType)
        .map(t -> (Type.RecordType) t)
        .toList();
  }

  /** The type that a name stands for as a set, if it is one of those with a name. */
  @Nullable Type find(@Nullable Symbol symbol) {
    return symbol == null ? null : named.get(symbol);
  }

  /** Makes a type of a definition that can only be one: of record sets and their unions. */
  void define(Symbol.DefinitionSymbol definition) {
    if (definition.parameters().isEmpty()
        && (definition.body() instanceof Expression.RecordSet
            || isUnion(definition.module(), definition.body()))
        && levels.of(definition) == Level.CONSTANT) {
      try {
        typeOf(definition, definition.identifier().span());
      } catch (Nameless unnamed) {
        leaveUnnamed(definition);
      }
    }
  }

  private void leaveUnnamed(Symbol.DefinitionSymbol definition) {
    if (unnameable.add(definition)) {
      leaveUnnamed(definition.module(), definition.body());
    }
  }

  private void leaveUnnamed(Module module, Expression body) {
    if (body instanceof Expression.InfixApplication i) {
      leaveUnnamed(module, i.left());
      leaveUnnamed(module, i.right());
    } else if (body instanceof Expression.Name n
        && names.find(module, n.name()) instanceof Symbol.DefinitionSymbol d) {
      leaveUnnamed(d);
    }
  }

  private boolean isUnion(Module module, Expression expression) {
    return expression instanceof Expression.InfixApplication i
        && i.symbol().equals("\\cup")
        && isRecords(module, i.left())
        && isRecords(module, i.right());
  }

  private boolean isRecords(Module module, Expression expression) {
    if (expression instanceof Expression.Name n
        && names.find(module, n.name()) instanceof Symbol.DefinitionSymbol d
        && d.parameters().isEmpty()) {
      return d.body() instanceof Expression.RecordSet || isRecords(d.module(), d.body());
    }
    return isUnion(module, expression);
  }

  /** The type of the elements of a set expression. */
  Type elementOf(Module module, Expression set) {
    if (set instanceof Expression.Name n) {
      return elementOfName(module, n);
    } else if (set instanceof Expression.InfixApplication i) {
      return elementOfInfix(module, i);
    } else if (set instanceof Expression.PrefixApplication p && p.symbol().equals("SUBSET")) {
      return new Type.SetType(elementOf(module, p.operand()));
    } else if (set instanceof Expression.OperatorApplication a
        && a.operator().name().equals("Seq")
        && a.arguments().size() == 1) {
      return new Type.SequenceType(elementOf(module, a.arguments().get(0)));
    } else if (set instanceof Expression.FunctionSet f) {
      return new Type.FunctionType(elementOf(module, f.domain()), elementOf(module, f.range()));
    } else if (set instanceof Expression.CartesianProduct c) {
      return new Type.TupleType(c.factors().stream().map(x -> elementOf(module, x)).toList());
    } else if (set instanceof Expression.SetFilter f) {
      return elementOf(module, f.bound().set());
    } else if (set instanceof Expression.SetEnumeration e) {
      return elementOfEnumeration(e);
    }
    throw new Nameless();
  }

  private Type elementOfName(Module module, Expression.Name n) {
    if (n.name().equals("BOOLEAN")) {
      return new Type.BooleanType();
    } else if (n.name().equals("STRING")) {
      return new Type.StringType();
    } else if (Set.of("Nat", "Int").contains(n.name()) && names.isStandard(module, n.name())) {
      return new Type.IntegerType();
    }
    var symbol = names.find(module, n.name());
    if (symbol == null) {
      throw new Nameless();
    }
    return typeOf(symbol, n.span());
  }

  private Type typeOf(Symbol symbol, Span use) {
    var known = named.get(symbol);
    if (known != null) {
      return known;
    }
    if (!open.add(symbol)) {
      throw new CheckFailure(TypeWording.circularType(use, symbol.name()));
    }
    try {
      return newType(symbol);
    } finally {
      open.remove(symbol);
    }
  }

  private Type newType(Symbol symbol) {
    if (unnameable.contains(symbol)) {
      throw new Nameless();
    }
    if (assumed.contains(symbol)) {
      if (constants.get(symbol) instanceof Type.SetType set) {
        return set.element();
      }
      throw new Nameless();
    }
    if (symbol instanceof Symbol.ConstantSymbol c && c.arity() == 0) {
      var type = new Type.OpaqueType(className(c.name(), reserved));
      named.put(symbol, type);
      return type;
    }
    if (!(symbol instanceof Symbol.DefinitionSymbol d) || !d.parameters().isEmpty()) {
      throw new Nameless();
    }
    if (d.body() instanceof Expression.RecordSet r) {
      return put(symbol, recordType(d, r));
    } else if (isUnion(d.module(), d.body())) {
      return put(
          symbol,
          new Type.VariantType(className(d.name(), reserved), variants(d.module(), d.body())));
    } else if (strings(d.body()).isPresent()) {
      return put(symbol, new Type.EnumType(className(d.name(), reserved), strings(d.body()).get()));
    }
    return elementOf(d.module(), d.body());
  }

  private Type put(Symbol symbol, Type type) {
    named.put(symbol, type);
    return type;
  }

  private Type recordType(Symbol.DefinitionSymbol d, Expression.RecordSet set) {
    var fields = new ArrayList<Type.Field>();
    Optional<Type.Tag> tag = Optional.empty();
    for (var field : set.fields()) {
      var literals = strings(field.value());
      if (tag.isEmpty() && literals.isPresent() && literals.get().size() == 1) {
        tag = Optional.of(new Type.Tag(field.name().name(), literals.get().get(0)));
      } else {
        fields.add(new Type.Field(field.name().name(), elementOf(d.module(), field.value())));
      }
    }
    return new Type.RecordType(className(d.name(), reserved), fields, tag);
  }

  private List<Type.RecordType> variants(Module module, Expression expression) {
    var variants = new LinkedHashSet<Type.RecordType>();
    if (expression instanceof Expression.InfixApplication i) {
      variants.addAll(variants(module, i.left()));
      variants.addAll(variants(module, i.right()));
    } else {
      for (var variant : Types.variants(elementOf(module, expression))) {
        variants.add((Type.RecordType) variant);
      }
    }
    requireTags(List.copyOf(variants));
    return List.copyOf(variants);
  }

  private static void requireTags(List<Type.RecordType> variants) {
    var fields = new HashSet<String>();
    var values = new HashSet<String>();
    for (var variant : variants) {
      var tag = variant.tag().orElseThrow(Nameless::new);
      fields.add(tag.field());
      if (!values.add(tag.value()) || fields.size() > 1) {
        throw new Nameless();
      }
    }
  }

  private Type elementOfInfix(Module module, Expression.InfixApplication i) {
    return switch (i.symbol()) {
      case ".." -> new Type.IntegerType();
      case "\\", "\\cap" -> elementOf(module, i.left());
      case "\\cup" -> both(elementOf(module, i.left()), elementOf(module, i.right()));
      default -> throw new Nameless();
    };
  }

  private Type both(Type left, Type right) {
    if (left.equals(right)) {
      return left;
    }
    var both = new LinkedHashSet<Type>(Types.variants(left));
    both.addAll(Types.variants(right));
    return unions().stream()
        .filter(u -> Set.copyOf(u.variants()).equals(both))
        .findFirst()
        .orElseThrow(() -> new Nameless());
  }

  private Type elementOfEnumeration(Expression.SetEnumeration set) {
    if (strings(set).isPresent()) {
      throw new Nameless();
    } else if (set.elements().stream().allMatch(e -> e instanceof Expression.NumberLiteral)) {
      return new Type.IntegerType();
    } else if (set.elements().stream().allMatch(e -> e instanceof Expression.BooleanLiteral)) {
      return new Type.BooleanType();
    }
    throw new Nameless();
  }

  /** The literals, in order, of a set of one or more string literals. */
  static Optional<List<String>> strings(Expression expression) {
    if (expression instanceof Expression.SetEnumeration e
        && !e.elements().isEmpty()
        && e.elements().stream().allMatch(x -> x instanceof Expression.StringLiteral)) {
      return Optional.of(
          e.elements().stream()
              .map(x -> ((Expression.StringLiteral) x).value())
              .distinct()
              .toList());
    }
    return Optional.empty();
  }
}
