// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * An expression, one record for each form. Parentheses leave no node; they only shape the tree. The
 * span of a node covers its operands with their parentheses, but not parentheses around itself.
 */
public sealed interface Expression {

  Span span();

  <R> R accept(ExpressionVisitor<R> visitor);

  // Atoms

  /**
   * {@code x}: a parameter, bound name, constant, variable or operator without arguments; BOOLEAN
   * and STRING too.
   */
  record Name(String name, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.name(this);
    }
  }

  /** {@code TRUE} or {@code FALSE}. */
  record BooleanLiteral(boolean value, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.booleanLiteral(this);
    }
  }

  /** {@code 42}, {@code \b101}, {@code \o17}, {@code \hFF}; {@code text} is as written. */
  record NumberLiteral(BigInteger value, String text, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.numberLiteral(this);
    }
  }

  /** {@code 3.14}. */
  record DecimalLiteral(String text, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.decimalLiteral(this);
    }
  }

  /** {@code "idle"}; {@code value} is without quotes, escapes resolved. */
  record StringLiteral(String value, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.stringLiteral(this);
    }
  }

  /** {@code @} inside EXCEPT. */
  record OldValue(Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.oldValue(this);
    }
  }

  /** An operator symbol used as an argument: {@code Fold(+, 0, s)}. */
  record OperatorSymbol(String symbol, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.operatorSymbol(this);
    }
  }

  // Applications

  /**
   * {@code Op(a, b)}, with at least one argument; an argument may be a Name of an operator, a
   * Lambda or an OperatorSymbol.
   */
  record OperatorApplication(Identifier operator, List<Expression> arguments, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.operatorApplication(this);
    }
  }

  /**
   * {@code I!Next} or {@code I(x)!Op(y)}: operand is the Name or application after the last {@code
   * !}.
   */
  record Qualified(List<Qualifier> qualifiers, Expression operand, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.qualified(this);
    }
  }

  /** {@code Inv!2!(x)!<<}: a part of what a name or application stands for. */
  record Subexpression(Expression whole, List<Selector> selectors, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.subexpression(this);
    }
  }

  /** {@code ~ - SUBSET UNION DOMAIN [] <>}: canonical symbol (negative is {@code -.}). */
  record PrefixApplication(String symbol, Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.prefixApplication(this);
    }
  }

  /** {@code a \in S}: canonical symbol, see {@link CanonicalSymbols}. */
  record InfixApplication(String symbol, Expression left, Expression right, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.infixApplication(this);
    }
  }

  /** {@code R^+}, {@code R^*}, {@code R^#}. */
  record PostfixApplication(String symbol, Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.postfixApplication(this);
    }
  }

  /** {@code A \X B \X C}: one set of triples, unlike {@code (A \X B) \X C}. */
  record CartesianProduct(List<Expression> factors, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.cartesianProduct(this);
    }
  }

  /** {@code client'}. */
  record Prime(Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.prime(this);
    }
  }

  /** {@code UNCHANGED <<x, y>>}. */
  record Unchanged(Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.unchanged(this);
    }
  }

  /** {@code ENABLED A}. */
  record Enabled(Expression operand, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.enabled(this);
    }
  }

  // Logic

  /** A bulleted list of {@code /\} items, one or more. */
  record ConjunctionList(List<Expression> items, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.conjunctionList(this);
    }
  }

  /** A bulleted list of {@code \/} items, one or more. */
  record DisjunctionList(List<Expression> items, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.disjunctionList(this);
    }
  }

  /** {@code \A x, y \in S, <<a, b>> \in T : body}. */
  record Quantifier(QuantifierKind kind, List<Bound> bounds, Expression body, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.quantifier(this);
    }
  }

  /** {@code \E x, y : body}. */
  record UnboundedQuantifier(
      QuantifierKind kind, List<Identifier> names, Expression body, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.unboundedQuantifier(this);
    }
  }

  /** {@code \EE x : body} and {@code \AA x : body}. */
  record TemporalQuantifier(QuantifierKind kind, List<Identifier> names, Expression body, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.temporalQuantifier(this);
    }
  }

  /** {@code CHOOSE x \in S : body}. */
  record Choose(Bound bound, Expression body, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.choose(this);
    }
  }

  /** {@code CHOOSE x : body}, or with {@code tuple} {@code CHOOSE <<x, y>> : body}. */
  record UnboundedChoose(List<Identifier> names, boolean tuple, Expression body, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.unboundedChoose(this);
    }
  }

  // Control

  /** {@code IF condition THEN then ELSE otherwise}. */
  record If(Expression condition, Expression then, Expression otherwise, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.ifThenElse(this);
    }
  }

  /** {@code CASE a -> b [] c -> d [] OTHER -> e}. */
  record Case(List<CaseArm> arms, Optional<Expression> other, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.caseOf(this);
    }
  }

  /** {@code LET definitions IN body}. */
  record Let(List<Unit> definitions, Expression body, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.let(this);
    }
  }

  /** {@code LAMBDA x, y : body}. */
  record Lambda(List<Identifier> parameters, Expression body, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.lambda(this);
    }
  }

  /** {@code label(x):: body}. */
  record Labelled(Identifier label, List<Identifier> parameters, Expression body, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.labelled(this);
    }
  }

  // Sets

  /** {@code {a, b}} or {@code {}}. */
  record SetEnumeration(List<Expression> elements, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.setEnumeration(this);
    }
  }

  /** {@code {x \in S : condition}}. */
  record SetFilter(Bound bound, Expression condition, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.setFilter(this);
    }
  }

  /** {@code {value : x \in S, y \in T}}. */
  record SetMap(Expression value, List<Bound> bounds, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.setMap(this);
    }
  }

  // Functions, records, tuples

  /** {@code [x \in S |-> value]}. */
  record FunctionConstructor(List<Bound> bounds, Expression value, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.functionConstructor(this);
    }
  }

  /** {@code [domain -> range]}. */
  record FunctionSet(Expression domain, Expression range, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.functionSet(this);
    }
  }

  /** {@code f[a, b]}. */
  record FunctionApplication(Expression function, List<Expression> arguments, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.functionApplication(this);
    }
  }

  /** {@code [a |-> 1, b |-> 2]}; a field's value. */
  record RecordConstructor(List<Field> fields, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.recordConstructor(this);
    }
  }

  /** {@code [a : S, b : T]}; a field's set. */
  record RecordSet(List<Field> fields, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.recordSet(this);
    }
  }

  /** {@code r.a}. */
  record FieldAccess(Expression record, Identifier field, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.fieldAccess(this);
    }
  }

  /** {@code <<a, b>>} or {@code <<>>}. */
  record Tuple(List<Expression> elements, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.tuple(this);
    }
  }

  /** {@code [original EXCEPT !.a = 1, ![i].b = @ + 1]}. */
  record Except(Expression original, List<Update> updates, Span span) implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.except(this);
    }
  }

  // Actions and time

  /** {@code [A]_v} or {@code <<A>>_v}. */
  record ActionSubscript(SubscriptKind kind, Expression action, Expression subscript, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.actionSubscript(this);
    }
  }

  /** {@code WF_v(A)} or {@code SF_v(A)}. */
  record Fairness(FairnessKind kind, Expression subscript, Expression action, Span span)
      implements Expression {
    @Override
    public <R> R accept(ExpressionVisitor<R> visitor) {
      return visitor.fairness(this);
    }
  }

  /** For all, or there is. */
  enum QuantifierKind {
    FORALL,
    EXISTS
  }
}
