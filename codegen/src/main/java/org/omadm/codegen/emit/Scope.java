// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Parameter;
import org.omadm.codegen.model.Type;

/** The names that code sees where it stands, and what TLA+ calls them. */
final class Scope {
  private static final Pattern NAME = Pattern.compile("[\\w.]+(?:\\(\\)[\\w.]*)*");

  private final Optional<Scope> outer;
  private final Block block;
  private final Map<String, Function<Scope, JavaExpression>> values = new HashMap<>();
  private final Set<Narrowing> expected = new HashSet<>();
  private final Map<Narrowing, String> patterns = new HashMap<>();

  private boolean closed;

  /** A block of Java, in which no name is declared twice. */
  private record Block(Optional<Block> outer, Set<String> taken) {
    Block inner() {
      return new Block(Optional.of(this), new HashSet<>());
    }

    boolean isTaken(String name) {
      return taken.contains(name) || outer.filter(block -> block.isTaken(name)).isPresent();
    }
  }

  private Scope(Optional<Scope> outer, Block block) {
    this.outer = outer;
    this.block = block;
  }

  /** A scope of a class whose fields and other fixed names no local variable may hide. */
  static Scope of(String... taken) {
    return new Scope(Optional.empty(), new Block(Optional.empty(), new HashSet<>(Set.of(taken))));
  }

  Scope inner() {
    return new Scope(Optional.of(this), block.inner());
  }

  /** A scope for names that only what follows in the same block sees. */
  Scope sameBlock() {
    return seeing(this);
  }

  /** A scope in the same block that sees what another one does. */
  Scope seeing(Scope names) {
    return new Scope(Optional.of(names), block);
  }

  /** A scope for a part after which no pattern variable of it is seen. */
  Scope innerOnly(Expression part) {
    Scope scope = inner().expecting(Parts.within(part));
    scope.closed = true;
    return scope;
  }

  /** Declares a TLA+ name as a Java variable and returns what that is called. */
  String declare(String name, boolean boxed) {
    String java = fresh(JavaNames.member(name));
    JavaExpression reference = JavaExpression.primary("$L", java);
    define(name, boxed ? reference.asBoxed() : reference);
    return java;
  }

  /** Lets a TLA+ name stand for an expression. */
  void define(String name, JavaExpression value) {
    values.put(name, use -> value);
  }

  /**
   * Lets a TLA+ name stand for an expression that is written out anew wherever the name is used, so
   * that what it declares hides nothing there.
   *
   * @param value gives the expression for a scope in the block of the use
   */
  void define(String name, Function<Scope, JavaExpression> value) {
    values.put(name, use -> value.apply(use.inner().seeing(this)));
  }

  /** Lets an action's parameters stand for the arguments where its body is written out. */
  CodeBlock bind(Action called, List<JavaExpression> arguments, JavaTypes types, int indentation) {
    expecting(ActionParts.expressions(called.body()));
    CodeBlock.Builder locals = CodeBlock.builder();
    for (int i = 0; i < arguments.size(); i++) {
      Parameter parameter = called.parameters().get(i);
      bind(parameter.name(), arguments.get(i), types.of(parameter.type()), indentation)
          .ifPresent(locals::add);
    }
    return locals.build();
  }

  /**
   * Lets a name stand for a value that is known.
   *
   * @return the declaration of a local variable, if the value is more than a name
   */
  Optional<CodeBlock> bind(String name, JavaExpression value, TypeName type, int indentation) {
    if (NAME.matcher(value.flat().toString()).matches()) {
      define(name, value);
      return Optional.empty();
    }
    String wish = JavaNames.member(name);
    String local = fresh(declares(value, wish) ? wish + "_" : wish);
    define(name, JavaExpression.primary("$L", local));
    return Optional.of(Sources.declaration(indentation, type, local, value));
  }

  /** Whether a lambda within the value has a parameter of this name. */
  private static boolean declares(JavaExpression value, String name) {
    return Pattern.compile("\\b" + name + "\\b[^()]*->").matcher(value.flat().toString()).find();
  }

  JavaExpression value(String name) {
    for (Optional<Scope> scope = Optional.of(this); scope.isPresent(); scope = scope.get().outer) {
      Function<Scope, JavaExpression> value = scope.get().values.get(name);
      if (value != null) {
        return value.apply(this);
      }
    }
    throw new IllegalStateException("the model uses \"" + name + "\" out of scope");
  }

  /** A Java name that hides nothing. */
  String fresh(String wish) {
    String name = wish;
    while (block.isTaken(name)) {
      name += "_";
    }
    block.taken().add(name);
    return name;
  }

  /** A Java name that hides nothing, the second of its kind ending in 2. */
  String numbered(String wish) {
    String name = wish;
    for (int number = 2; block.isTaken(name); number++) {
      name = wish + number;
    }
    block.taken().add(name);
    return name;
  }

  /** Announces what the code of this scope narrows, so that a test of it names a variable. */
  Scope expecting(Stream<Expression> expressions) {
    expressions.forEach(
        each -> {
          if (each instanceof Expression.Narrowed narrowed) {
            expected.add(key(narrowed.value(), narrowed.type()));
          }
        });
    return this;
  }

  /** Whether a pattern variable for the value, once its variant is known, would be used. */
  boolean isExpected(Expression value, Type variant) {
    return expected.contains(key(value, variant))
        || (!closed && outer.filter(scope -> scope.isExpected(value, variant)).isPresent());
  }

  /** Notes the pattern variable that holds a value once its variant is known. */
  void narrow(Expression value, Type variant, String pattern) {
    patterns.put(key(value, variant), pattern);
  }

  Optional<String> pattern(Expression value, Type variant) {
    return Optional.ofNullable(patterns.get(key(value, variant)))
        .or(() -> outer.flatMap(scope -> scope.pattern(value, variant)));
  }

  private static Narrowing key(Expression value, Type variant) {
    return new Narrowing(path(value), variant);
  }

  /** What a value is called, wherever that stands. */
  private static String path(Expression value) {
    if (value instanceof Expression.LocalName local) {
      return local.name();
    }
    if (value instanceof Expression.VariableName variable) {
      return variable.name() + (variable.primed() ? "'" : "");
    }
    if (value instanceof Expression.FieldAccess access) {
      return path(access.record()) + "." + access.field();
    }
    return value.place().toString();
  }

  private record Narrowing(String path, Type variant) {}
}
