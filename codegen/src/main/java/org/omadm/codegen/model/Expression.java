// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A state-level expression with its type and its place. A name is resolved: it says what kind of
 * thing it names.
 */
public sealed interface Expression {

  Type type();

  SourcePlace place();

  <R> R accept(ExpressionVisitor<R> visitor);

  /** {@code TRUE}, {@code FALSE}. */
  record BooleanLiteral(boolean value, Type type, SourcePlace place) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.booleanLiteral(this);
    }
  }

  /** {@code 3}. */
  record IntegerLiteral(int value, Type type, SourcePlace place) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.integerLiteral(this);
    }
  }

  /** A string: of an enumeration when its type is one, else of {@code STRING}. */
  record StringLiteral(String value, Type type, SourcePlace place) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.stringLiteral(this);
    }
  }

  /** A parameter, a bound variable or a name that a LET defines. */
  record LocalName(String name, Type type, SourcePlace place) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.localName(this);
    }
  }

  /** A variable of the specification, in this state or, primed, in the next. */
  record VariableName(String name, boolean primed, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.variableName(this);
    }
  }

  /** A constant of the model, with its arguments when it is an operator. */
  record ConstantApplication(
      String constant, List<Expression> arguments, Type type, SourcePlace place)
      implements Expression {
    public ConstantApplication {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.constantApplication(this);
    }
  }

  /** A helper: an operator without primes that {@code Specification} lists. */
  record OperatorApplication(
      String module, String operator, List<Expression> arguments, Type type, SourcePlace place)
      implements Expression {
    public OperatorApplication {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.operatorApplication(this);
    }
  }

  /**
   * {@code record.field}, never the tag; of a union too, when all its variants have the field with
   * the same type.
   */
  record FieldAccess(Expression record, String field, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.fieldAccess(this);
    }
  }

  /** {@code function[argument]}, of a function, a sequence or, by an integer literal, a tuple. */
  record Application(Expression function, Expression argument, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.application(this);
    }
  }

  /** {@code @} within EXCEPT. */
  record PreviousValue(Type type, SourcePlace place) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.previousValue(this);
    }
  }

  /** A value of a union whose variant an earlier conjunct has established: the type. */
  record Narrowed(Expression value, Type type, SourcePlace place) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.narrowed(this);
    }
  }

  /** {@code value \in T}: T is a variant of the value's union, or a union of some. */
  record TypeTest(Expression value, Type variant, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.typeTest(this);
    }
  }

  /** An operator of one operand. */
  record Unary(UnaryOperator operator, Expression operand, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.unary(this);
    }
  }

  /** An operator of two operands. */
  record Binary(
      BinaryOperator operator, Expression left, Expression right, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  /** {@code /\}, flattened. */
  record Conjunction(List<Expression> operands, Type type, SourcePlace place)
      implements Expression {
    public Conjunction {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.conjunction(this);
    }
  }

  /** {@code \/}, flattened. */
  record Disjunction(List<Expression> operands, Type type, SourcePlace place)
      implements Expression {
    public Disjunction {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.disjunction(this);
    }
  }

  /** {@code IF .. THEN .. ELSE}. */
  record IfThenElse(
      Expression condition, Expression whenTrue, Expression whenFalse, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.ifThenElse(this);
    }
  }

  /** {@code CASE .. -> .. [] OTHER -> ..}. */
  record Case(List<CaseArm> arms, Optional<Expression> other, Type type, SourcePlace place)
      implements Expression {
    public Case {
      arms = List.copyOf(arms);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.caseExpression(this);
    }
  }

  /** {@code LET .. IN ..}; each binding sees those before it. */
  record Let(List<LetBinding> bindings, Expression body, Type type, SourcePlace place)
      implements Expression {
    public Let {
      bindings = List.copyOf(bindings);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.let(this);
    }
  }

  /** {@code \A x \in S, y \in T : body}; one bound for each name, none seeing the others. */
  record Quantified(
      Quantifier quantifier, List<Bound> bounds, Expression body, Type type, SourcePlace place)
      implements Expression {
    public Quantified {
      bounds = List.copyOf(bounds);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.quantified(this);
    }
  }

  /** {@code CHOOSE x \in S : predicate}. */
  record Choose(Bound bound, Expression predicate, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.choose(this);
    }
  }

  /** {@code {x \in S : predicate}}. */
  record SetFilter(Bound bound, Expression predicate, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.setFilter(this);
    }
  }

  /** {@code {element : x \in S, y \in T}}. */
  record SetMap(Expression element, List<Bound> bounds, Type type, SourcePlace place)
      implements Expression {
    public SetMap {
      bounds = List.copyOf(bounds);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.setMap(this);
    }
  }

  /** {@code [x \in S |-> value]}; a sequence when its type is one. */
  record FunctionLiteral(Bound bound, Expression value, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.functionLiteral(this);
    }
  }

  /** {@code {a, b}}; also BOOLEAN and the set of an enumeration, written out. */
  record SetLiteral(List<Expression> elements, Type type, SourcePlace place) implements Expression {
    public SetLiteral {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.setLiteral(this);
    }
  }

  /** {@code first..last}. */
  record IntegerRange(Expression first, Expression last, Type type, SourcePlace place)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.integerRange(this);
    }
  }

  /** {@code [phase |-> .., ..]}: every field but the tag, in the order of the type. */
  record RecordLiteral(List<FieldValue> fields, Type type, SourcePlace place)
      implements Expression {
    public RecordLiteral {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.recordLiteral(this);
    }
  }

  /** {@code [phase: .., ..]}: the set of every field but the tag, in the order of the type. */
  record RecordSet(List<FieldValue> fields, Type type, SourcePlace place) implements Expression {
    public RecordSet {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.recordSet(this);
    }
  }

  /** {@code [base EXCEPT !.a = .., ![i].b = ..]}. */
  record Except(Expression base, List<Update> updates, Type type, SourcePlace place)
      implements Expression {
    public Except {
      updates = List.copyOf(updates);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.except(this);
    }
  }

  /** {@code <<a, b>>}, of a tuple type or of a sequence type. */
  record TupleLiteral(List<Expression> components, Type type, SourcePlace place)
      implements Expression {
    public TupleLiteral {
      components = List.copyOf(components);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.tupleLiteral(this);
    }
  }

  /** An operator of a standard module, or a set of functions or tuples. */
  record LibraryCall(
      LibraryOperator operator, List<Expression> arguments, Type type, SourcePlace place)
      implements Expression {
    public LibraryCall {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.libraryCall(this);
    }
  }

  /** {@code LAMBDA a, b : body}, only as an argument of a library call. */
  record Closure(List<Parameter> parameters, Expression body, Type type, SourcePlace place)
      implements Expression {
    public Closure {
      parameters = List.copyOf(parameters);
    }

    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.closure(this);
    }
  }

  /** {@code name \in set}, or a component of it. */
  record Bound(String name, Type type, Expression set) {}

  /** {@code name == value} within a LET. */
  record LetBinding(String name, Expression value) {}

  /** {@code condition -> value} within a CASE. */
  record CaseArm(Expression condition, Expression value) {}

  /** {@code field |-> value}. */
  record FieldValue(String field, Expression value) {}

  /** {@code !.a[i] = value}: the path has a step or more. */
  record Update(List<PathStep> path, Expression value) {
    public Update {
      path = List.copyOf(path);
    }
  }

  /** One step of an EXCEPT path. */
  sealed interface PathStep {}

  /** {@code .field}. */
  record FieldStep(String field) implements PathStep {}

  /** {@code [index]}. */
  record IndexStep(Expression index) implements PathStep {}
}
