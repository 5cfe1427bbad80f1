// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.Expression.CaseArm;
import org.omadm.codegen.model.Expression.LetBinding;
import org.omadm.codegen.model.Quantifier;
import org.omadm.codegen.model.SourcePlace;
import org.omadm.codegen.model.Type;

/** Finds the type of expressions that are evaluated in a state: names, logic and control. */
final class Inference extends UnsupportedExpressions {

  private final Context context;
  private final Env env;

  Inference(Context context, Env env) {
    this.context = context;
    this.env = env;
  }

  Typed infer(Expression expression) {
    return expression.accept(this);
  }

  Inference in(Env inner) {
    return new Inference(context, inner);
  }

  Context context() {
    return context;
  }

  Env env() {
    return env;
  }

  /** Infers, and requires the type; gives how to build it. */
  Supplier<org.omadm.codegen.model.Expression> expect(Expression expression, Ty type) {
    return context.flow(infer(expression), type, expression.span());
  }

  Supplier<org.omadm.codegen.model.Expression> condition(Expression expression) {
    return expect(expression, Ty.BOOLEAN);
  }

  Typed typed(
      Ty type, Span span, BiFunction<Type, SourcePlace, org.omadm.codegen.model.Expression> make) {
    return new Typed(type, () -> make.apply(context.resolve(type, span), Context.place(span)));
  }

  // Atoms

  @Override
  public Typed booleanLiteral(Expression.BooleanLiteral e) {
    return typed(
        Ty.BOOLEAN,
        e.span(),
        (t, p) -> new org.omadm.codegen.model.Expression.BooleanLiteral(e.value(), t, p));
  }

  @Override
  public Typed numberLiteral(Expression.NumberLiteral e) {
    if (e.value().bitLength() > 31) {
      throw new CheckFailure(SubsetWording.numberTooLarge(e.span(), e.text()));
    }
    return typed(
        Ty.INTEGER,
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.IntegerLiteral(e.value().intValue(), t, p));
  }

  @Override
  public Typed stringLiteral(Expression.StringLiteral e) {
    var type = new Ty.Var(e.span(), new Ty.Strings(new TreeSet<>(Set.of(e.value()))));
    return typed(
        type,
        e.span(),
        (t, p) -> new org.omadm.codegen.model.Expression.StringLiteral(e.value(), t, p));
  }

  @Override
  public Typed oldValue(Expression.OldValue e) {
    var type = env.old();
    if (type == null) {
      throw new CheckFailure(SubsetWording.outsideSubset(e.span(), "'@' outside EXCEPT"));
    }
    return typed(type, e.span(), org.omadm.codegen.model.Expression.PreviousValue::new);
  }

  @Override
  public Typed name(Expression.Name e) {
    return new NameInference(this).name(e);
  }

  @Override
  public Typed prime(Expression.Prime e) {
    return new NameInference(this).prime(e);
  }

  @Override
  public Typed operatorApplication(Expression.OperatorApplication e) {
    return new OperatorInference(this).application(e);
  }

  @Override
  public Typed prefixApplication(Expression.PrefixApplication e) {
    return new OperatorInference(this).prefix(e);
  }

  @Override
  public Typed infixApplication(Expression.InfixApplication e) {
    return switch (e.symbol()) {
      case "/\\" -> conjunction(List.of(e.left(), e.right()), e.span());
      case "\\/" -> disjunction(List.of(e.left(), e.right()), e.span());
      default -> new OperatorInference(this).infix(e);
    };
  }

  @Override
  public Typed postfixApplication(Expression.PostfixApplication e) {
    return new OperatorInference(this).postfix(e);
  }

  // Logic

  @Override
  public Typed conjunctionList(Expression.ConjunctionList e) {
    return conjunction(e.items(), e.span());
  }

  private Typed conjunction(List<Expression> items, Span span) {
    var operands = new ArrayList<Supplier<org.omadm.codegen.model.Expression>>();
    var inner = env;
    for (var item : items) {
      operands.add(in(inner).condition(item));
      inner = new Narrowing(context).after(item, inner);
    }
    return typed(
        Ty.BOOLEAN,
        span,
        (t, p) ->
            new org.omadm.codegen.model.Expression.Conjunction(
                flat(
                    operands,
                    x ->
                        x instanceof org.omadm.codegen.model.Expression.Conjunction c
                            ? c.operands()
                            : List.of(x)),
                t,
                p));
  }

  @Override
  public Typed disjunctionList(Expression.DisjunctionList e) {
    return disjunction(e.items(), e.span());
  }

  private Typed disjunction(List<Expression> items, Span span) {
    var operands = items.stream().map(this::condition).toList();
    return typed(
        Ty.BOOLEAN,
        span,
        (t, p) ->
            new org.omadm.codegen.model.Expression.Disjunction(
                flat(
                    operands,
                    x ->
                        x instanceof org.omadm.codegen.model.Expression.Disjunction d
                            ? d.operands()
                            : List.of(x)),
                t,
                p));
  }

  /** The operands, where one of the same kind stands for its own. */
  private static List<org.omadm.codegen.model.Expression> flat(
      List<Supplier<org.omadm.codegen.model.Expression>> operands,
      Function<org.omadm.codegen.model.Expression, List<org.omadm.codegen.model.Expression>>
          inside) {
    return operands.stream().map(Supplier::get).map(inside).flatMap(List::stream).toList();
  }

  @Override
  public Typed quantifier(Expression.Quantifier e) {
    var bounds = new Bounds(this).declare(e.bounds());
    var body = in(bounds.inner()).condition(e.body());
    var kind =
        e.kind() == Expression.QuantifierKind.FORALL ? Quantifier.FOR_ALL : Quantifier.EXISTS;
    return typed(
        Ty.BOOLEAN,
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Quantified(
                kind, bounds.build(), bounds.within(body.get()), t, p));
  }

  @Override
  public Typed choose(Expression.Choose e) {
    var bounds = new Bounds(this).declare(List.of(e.bound()));
    var body = in(bounds.inner()).condition(e.body());
    return typed(
        bounds.elementTypes().get(0),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Choose(
                bounds.build().get(0), bounds.within(body.get()), t, p));
  }

  // Control

  @Override
  public Typed ifThenElse(Expression.If e) {
    var condition = condition(e.condition());
    var result = new Ty.Var(e.span());
    var then = in(new Narrowing(context).after(e.condition(), env)).expect(e.then(), result);
    var otherwise = expect(e.otherwise(), result);
    return typed(
        result,
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.IfThenElse(
                condition.get(), then.get(), otherwise.get(), t, p));
  }

  @Override
  public Typed caseOf(Expression.Case e) {
    var result = new Ty.Var(e.span());
    var arms = new ArrayList<Supplier<CaseArm>>();
    for (var arm : e.arms()) {
      var condition = condition(arm.condition());
      var value =
          in(new Narrowing(context).after(arm.condition(), env)).expect(arm.value(), result);
      arms.add(() -> new CaseArm(condition.get(), value.get()));
    }
    var other = e.other().map(x -> expect(x, result));
    return typed(
        result,
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Case(
                arms.stream().map(Supplier::get).toList(),
                other.isPresent() ? Optional.of(other.get().get()) : Optional.empty(),
                t,
                p));
  }

  @Override
  public Typed let(Expression.Let e) {
    var definitions = definitions(e.definitions());
    var body = in(definitions.inner()).infer(e.body());
    return typed(
        body.type(),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Let(
                definitions.build(), body.build().get(), t, p));
  }

  /** What a LET defines, and what its body sees. */
  record Definitions(List<Supplier<LetBinding>> bindings, Env inner) {
    List<LetBinding> build() {
      return bindings.stream().map(Supplier::get).toList();
    }
  }

  Definitions definitions(List<Unit> units) {
    var bindings = new ArrayList<Supplier<LetBinding>>();
    var inner = env;
    for (var unit : units) {
      if (unit instanceof Unit.OperatorDefinition d && d.parameters().isEmpty()) {
        inner = bind(d.name().name(), in(inner).infer(d.body()), inner, bindings);
      } else if (unit instanceof Unit.FunctionDefinition d) {
        inner = bind(d.name().name(), function(d, inner), inner, bindings);
      } else {
        throw new IllegalStateException("LET still holds " + unit);
      }
    }
    return new Definitions(bindings, inner);
  }

  private Typed function(Unit.FunctionDefinition d, Env inner) {
    return Symbol.DefinitionSymbol.isRecursive(d)
        ? new FunctionInference(in(inner)).recursive(d)
        : in(inner).infer(new Expression.FunctionConstructor(d.bounds(), d.body(), d.span()));
  }

  private static Env bind(
      String name, Typed value, Env inner, List<Supplier<LetBinding>> bindings) {
    bindings.add(() -> new LetBinding(name, value.build().get()));
    return inner.with(name, value.type());
  }

  // Sets, functions, tuples

  @Override
  public Typed setEnumeration(Expression.SetEnumeration e) {
    return new SetInference(this).enumeration(e);
  }

  @Override
  public Typed setFilter(Expression.SetFilter e) {
    return new SetInference(this).filter(e);
  }

  @Override
  public Typed setMap(Expression.SetMap e) {
    return new SetInference(this).map(e);
  }

  @Override
  public Typed tuple(Expression.Tuple e) {
    return new SetInference(this).tuple(e);
  }

  @Override
  public Typed functionConstructor(Expression.FunctionConstructor e) {
    return new FunctionInference(this).constructor(e);
  }

  @Override
  public Typed functionApplication(Expression.FunctionApplication e) {
    return new FunctionInference(this).application(e);
  }

  @Override
  public Typed functionSet(Expression.FunctionSet e) {
    return new FunctionInference(this).set(e);
  }

  @Override
  public Typed cartesianProduct(Expression.CartesianProduct e) {
    return new SetInference(this).product(e);
  }

  // Records

  @Override
  public Typed recordConstructor(Expression.RecordConstructor e) {
    return new RecordInference(this).constructor(e);
  }

  @Override
  public Typed recordSet(Expression.RecordSet e) {
    return new RecordInference(this).recordSet(e);
  }

  @Override
  public Typed fieldAccess(Expression.FieldAccess e) {
    return new RecordInference(this).access(e);
  }

  @Override
  public Typed except(Expression.Except e) {
    return new ExceptInference(this).except(e);
  }
}
