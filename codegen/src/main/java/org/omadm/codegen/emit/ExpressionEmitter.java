// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.Optional;
import org.omadm.codegen.emit.JavaExpression.Binding;
import org.omadm.codegen.model.Constant;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.ExpressionVisitor;
import org.omadm.codegen.model.Operator;
import org.omadm.codegen.model.Quantifier;
import org.omadm.codegen.model.Type;

/**
 * A TLA+ expression as a Java expression.
 *
 * @param previous what {@code @} stands for, within EXCEPT
 */
record ExpressionEmitter(Site site, Scope scope, Optional<JavaExpression> previous)
    implements ExpressionVisitor<JavaExpression> {

  ExpressionEmitter(Site site, Scope scope) {
    this(site, scope, Optional.empty());
  }

  JavaExpression emit(Expression expression) {
    return expression.accept(this);
  }

  List<JavaExpression> all(List<Expression> expressions) {
    return expressions.stream().map(this::emit).toList();
  }

  JavaTypes types() {
    return site.program().types();
  }

  /** For a part that has names of its own. */
  ExpressionEmitter inner() {
    return new ExpressionEmitter(site, scope.inner(), previous);
  }

  /** For a part whose pattern variables are of no use after it. */
  private ExpressionEmitter innerOnly(Expression part) {
    return new ExpressionEmitter(site, scope.innerOnly(part), previous);
  }

  ExpressionEmitter withPrevious(JavaExpression value) {
    return new ExpressionEmitter(site, scope, Optional.of(value));
  }

  /** The expression's negation, without a sign where another operator says it. */
  JavaExpression negation(Expression expression) {
    return new OperatorEmitter(this).negation(expression);
  }

  /** A Java name for a lambda's parameter that TLA+ has no name for. */
  String fresh(String wish) {
    return scope.fresh(wish);
  }

  /** Declares a bound variable as a lambda's parameter, and returns its Java name. */
  String parameter(Expression.Bound bound) {
    return scope.declare(bound.name(), JavaTypes.isPrimitive(bound.type()));
  }

  @Override
  public JavaExpression booleanLiteral(Expression.BooleanLiteral expression) {
    return JavaExpression.primary("$L", expression.value());
  }

  @Override
  public JavaExpression integerLiteral(Expression.IntegerLiteral expression) {
    Binding binding = expression.value() < 0 ? Binding.SIGN : Binding.PRIMARY;
    return new JavaExpression(Layout.of("$L", expression.value()), binding, false);
  }

  @Override
  public JavaExpression stringLiteral(Expression.StringLiteral expression) {
    if (expression.type() instanceof Type.EnumType type) {
      int index = type.literals().indexOf(expression.value());
      String constant = JavaNames.constants(type.literals()).get(index);
      return JavaExpression.primary("$T.$L", types().of(type), constant);
    }
    return JavaExpression.primary("$S", expression.value());
  }

  @Override
  public JavaExpression localName(Expression.LocalName expression) {
    return scope.value(expression.name());
  }

  @Override
  public JavaExpression variableName(Expression.VariableName expression) {
    return site.variables().read(expression.name(), expression.primed());
  }

  @Override
  public JavaExpression constantApplication(Expression.ConstantApplication expression) {
    Constant constant = site.program().constant(expression.constant());
    String holder =
        switch (constant.kind()) {
          case PROFILE -> "profile";
          case TERMS -> "terms";
          case BOUNDS -> "bounds";
        };
    return JavaExpression.call(
        CodeBlock.of("$L.$L", holder, JavaNames.member(expression.constant())),
        all(expression.arguments()));
  }

  @Override
  public JavaExpression operatorApplication(Expression.OperatorApplication expression) {
    Operator operator = site.program().operator(expression.operator());
    return OperatorMethods.call(this, operator, all(expression.arguments()));
  }

  @Override
  public JavaExpression fieldAccess(Expression.FieldAccess expression) {
    return emit(expression.record()).accessor(JavaNames.member(expression.field()));
  }

  @Override
  public JavaExpression application(Expression.Application expression) {
    JavaExpression function = emit(expression.function());
    if (expression.function().type() instanceof Type.TupleType) {
      int component = ((Expression.IntegerLiteral) expression.argument()).value();
      return JavaTypes.fromGeneric(
          expression.type(), function.accessor(JavaTypes.tupleComponent(component)));
    }
    return JavaTypes.fromGeneric(
        expression.type(),
        JavaExpression.call(
            CodeBlock.of("$T.apply", functionClass(expression.function().type())),
            function,
            emit(expression.argument())));
  }

  private static Object functionClass(Type type) {
    return type instanceof Type.SequenceType ? JavaTypes.SEQUENCES : JavaTypes.FUNCTIONS;
  }

  @Override
  public JavaExpression previousValue(Expression.PreviousValue expression) {
    return previous.orElseThrow(() -> new IllegalStateException("@ outside EXCEPT"));
  }

  @Override
  public JavaExpression narrowed(Expression.Narrowed expression) {
    return scope
        .pattern(expression.value(), expression.type())
        .map(pattern -> JavaExpression.primary("$L", pattern))
        .orElseGet(() -> cast(expression));
  }

  private JavaExpression cast(Expression.Narrowed expression) {
    return JavaExpression.primary(
        "(($T) $L)", types().of(expression.type()), emit(expression.value()).flat());
  }

  @Override
  public JavaExpression typeTest(Expression.TypeTest expression) {
    return new OperatorEmitter(this).typeTest(expression);
  }

  @Override
  public JavaExpression unary(Expression.Unary expression) {
    return new OperatorEmitter(this).unary(expression);
  }

  @Override
  public JavaExpression binary(Expression.Binary expression) {
    return new OperatorEmitter(this).binary(expression);
  }

  @Override
  public JavaExpression conjunction(Expression.Conjunction expression) {
    return JavaExpression.infix(Binding.AND, "&&", all(expression.operands()));
  }

  @Override
  public JavaExpression disjunction(Expression.Disjunction expression) {
    return JavaExpression.infix(
        Binding.OR,
        "||",
        expression.operands().stream().map(operand -> innerOnly(operand).emit(operand)).toList());
  }

  @Override
  public JavaExpression ifThenElse(Expression.IfThenElse expression) {
    ExpressionEmitter whenTrue = inner();
    JavaExpression condition = whenTrue.emit(expression.condition());
    return conditional(
        condition, whenTrue.emit(expression.whenTrue()), inner().emit(expression.whenFalse()));
  }

  static JavaExpression conditional(
      JavaExpression condition, JavaExpression whenTrue, JavaExpression whenFalse) {
    return new JavaExpression(
        new Layout.Conditional(
            condition.atLeast(Binding.OR).layout(),
            whenTrue.atLeast(Binding.OR).layout(),
            whenFalse.atLeast(Binding.OR).layout()),
        Binding.CONDITIONAL,
        false);
  }

  @Override
  public JavaExpression caseExpression(Expression.Case expression) {
    JavaExpression rest =
        expression.other().map(other -> inner().emit(other)).orElseGet(() -> noArm(expression));
    for (int i = expression.arms().size() - 1; i >= 0; i--) {
      Expression.CaseArm arm = expression.arms().get(i);
      ExpressionEmitter armEmitter = inner();
      JavaExpression condition = armEmitter.emit(arm.condition());
      rest = conditional(condition, armEmitter.emit(arm.value()), rest);
    }
    return rest;
  }

  /** What remains of a CASE without OTHER of which no arm holds: TLC stops there, and so do we. */
  private JavaExpression noArm(Expression.Case expression) {
    return JavaExpression.primary(
        "$T.<$T>empty().orElseThrow()", Optional.class, types().of(expression.type()).box());
  }

  /** Within an expression Java has no place for a definition: its value stands for its name. */
  @Override
  public JavaExpression let(Expression.Let expression) {
    ExpressionEmitter body = inner();
    for (Expression.LetBinding binding : expression.bindings()) {
      body.scope.define(
          binding.name(),
          scope -> new ExpressionEmitter(site, scope, previous).emit(binding.value()));
    }
    return body.emit(expression.body());
  }

  @Override
  public JavaExpression quantified(Expression.Quantified expression) {
    String method = expression.quantifier() == Quantifier.FOR_ALL ? "allMatch" : "anyMatch";
    return quantified(method, method, expression.bounds(), expression.body());
  }

  /** That nothing in the first set fits; what the other names range over is within. */
  JavaExpression none(Expression.Quantified exists) {
    return quantified("noneMatch", "anyMatch", exists.bounds(), exists.body());
  }

  private JavaExpression quantified(
      String method, String innerMethod, List<Expression.Bound> bounds, Expression body) {
    if (bounds.isEmpty()) {
      return emit(body);
    }
    ExpressionEmitter inner = inner();
    JavaExpression stream = emit(bounds.get(0).set()).accessor("stream");
    String parameter = inner.parameter(bounds.get(0));
    JavaExpression rest =
        inner.quantified(innerMethod, innerMethod, bounds.subList(1, bounds.size()), body);
    return stream.invoke(method, JavaExpression.lambda(parameter, rest));
  }

  @Override
  public JavaExpression choose(Expression.Choose expression) {
    JavaExpression set = emit(expression.bound().set());
    CodeBlock choose = CodeBlock.of("$T.choose", JavaTypes.FINITE_SETS);
    boolean any =
        expression.predicate() instanceof Expression.BooleanLiteral literal && literal.value();
    return JavaTypes.fromGeneric(
        expression.type(),
        any
            ? JavaExpression.call(choose, set)
            : JavaExpression.call(choose, set, lambda(expression.bound(), expression.predicate())));
  }

  /** {@code x -> body}. */
  JavaExpression lambda(Expression.Bound bound, Expression body) {
    ExpressionEmitter inner = inner();
    String parameter = inner.parameter(bound);
    return JavaExpression.lambda(parameter, inner.emit(body));
  }

  @Override
  public JavaExpression setFilter(Expression.SetFilter expression) {
    return new SetEmitter(this).filter(expression);
  }

  @Override
  public JavaExpression setMap(Expression.SetMap expression) {
    return new SetEmitter(this).map(expression.bounds(), expression.element());
  }

  @Override
  public JavaExpression functionLiteral(Expression.FunctionLiteral expression) {
    JavaExpression value = lambda(expression.bound(), expression.value());
    Expression domain = expression.bound().set();
    if (expression.type() instanceof Type.SequenceType
        && domain instanceof Expression.IntegerRange range) {
      return JavaExpression.call(
          CodeBlock.of("$T.ofLength", JavaTypes.SEQUENCES), emit(range.last()), value);
    }
    return JavaExpression.call(
        CodeBlock.of("$T.over", functionClass(expression.type())), emit(domain), value);
  }

  /** What holds an empty set does not tell Java what that is a set of. */
  @Override
  public JavaExpression setLiteral(Expression.SetLiteral expression) {
    Type element = ((Type.SetType) expression.type()).element();
    CodeBlock of =
        expression.elements().stream().anyMatch(OperatorEmitter::isEmpty)
            ? CodeBlock.of("$T.<$T>of", JavaTypes.FINITE_SETS, types().of(element))
            : CodeBlock.of("$T.of", JavaTypes.FINITE_SETS);
    return JavaExpression.call(of, all(expression.elements()));
  }

  @Override
  public JavaExpression integerRange(Expression.IntegerRange expression) {
    return JavaExpression.call(
        CodeBlock.of("$T.range", JavaTypes.FINITE_SETS),
        emit(expression.first()),
        emit(expression.last()));
  }

  @Override
  public JavaExpression recordLiteral(Expression.RecordLiteral expression) {
    return JavaExpression.call(
        CodeBlock.of("new $T", types().of(expression.type())),
        expression.fields().stream().map(field -> emit(field.value())).toList());
  }

  @Override
  public JavaExpression recordSet(Expression.RecordSet expression) {
    return new SetEmitter(this).records(expression);
  }

  @Override
  public JavaExpression except(Expression.Except expression) {
    return new ExceptEmitter(this)
        .emit(emit(expression.base()), expression.type(), expression.updates());
  }

  @Override
  public JavaExpression tupleLiteral(Expression.TupleLiteral expression) {
    List<JavaExpression> components = all(expression.components());
    if (expression.type() instanceof Type.SequenceType) {
      return JavaExpression.call(CodeBlock.of("$T.of", List.class), components);
    }
    return JavaExpression.call(
        CodeBlock.of("new $T<>", JavaTypes.tupleClass(components.size())), components);
  }

  @Override
  public JavaExpression libraryCall(Expression.LibraryCall expression) {
    return new LibraryEmitter(this).call(expression);
  }

  @Override
  public JavaExpression closure(Expression.Closure expression) {
    return new LibraryEmitter(this).closure(expression);
  }
}
