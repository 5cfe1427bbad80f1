// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

import java.util.List;
import java.util.Optional;

/**
 * One unit of a module or of a LET. A {@code comment} is the plain {@code \*} lines directly above,
 * without their {@code \*} and one space, joined by line feeds; empty when there is none. A {@code
 * Clause:} line is part of it.
 */
public sealed interface Unit {

  Span span();

  <R> R accept(UnitVisitor<R> visitor);

  /** One name of {@code CONSTANTS Nonce, Digest(_, _)}. */
  record ConstantDeclaration(Identifier name, int arity, String comment, Span span)
      implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.constantDeclaration(this);
    }
  }

  /** One name of {@code VARIABLES client, server}. */
  record VariableDeclaration(Identifier name, String comment, Span span) implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.variableDeclaration(this);
    }
  }

  /** One name of {@code RECURSIVE Sum(_)}. */
  record RecursiveDeclaration(Identifier name, int arity, Span span) implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.recursiveDeclaration(this);
    }
  }

  /**
   * {@code Name(p, Op(_)) == body}, or a definition of a symbol such as {@code a \oplus b == body},
   * whose name is the canonical symbol.
   */
  record OperatorDefinition(
      boolean local,
      Form form,
      Identifier name,
      List<Parameter> parameters,
      Expression body,
      String comment,
      Span span)
      implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.operatorDefinition(this);
    }
  }

  /** {@code f[x \in S] == body}. */
  record FunctionDefinition(
      boolean local,
      Identifier name,
      List<Bound> bounds,
      Expression body,
      String comment,
      Span span)
      implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.functionDefinition(this);
    }
  }

  /** {@code I(p) == INSTANCE M WITH a <- e}. */
  record InstanceDefinition(
      boolean local,
      Identifier name,
      List<Parameter> parameters,
      Instance instance,
      String comment,
      Span span)
      implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.instanceDefinition(this);
    }
  }

  /** {@code INSTANCE M WITH a <- e}; {@code local} is false inside an InstanceDefinition. */
  record Instance(boolean local, Identifier module, List<Substitution> substitutions, Span span)
      implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.instance(this);
    }
  }

  /** {@code ASSUME Name == formula} or {@code ASSUME formula}; AXIOM likewise. */
  record Assumption(Optional<Identifier> name, Expression formula, String comment, Span span)
      implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.assumption(this);
    }
  }

  /**
   * {@code THEOREM Name == formula}; LEMMA, PROPOSITION and COROLLARY likewise. {@code ASSUME
   * givens PROVE formula} has givens.
   */
  record Theorem(
      Optional<Identifier> name,
      List<Given> givens,
      Expression formula,
      Optional<Proof> proof,
      String comment,
      Span span)
      implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.theorem(this);
    }
  }

  /** {@code USE facts DEF names} or HIDE, kept as text. */
  record ProofDirective(Span span) implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.proofDirective(this);
    }
  }

  /** A module inside a module. */
  record NestedModule(Module module, Span span) implements Unit {
    @Override
    public <R> R accept(UnitVisitor<R> visitor) {
      return visitor.nestedModule(this);
    }
  }

  /** How a defined operator is written. */
  enum Form {
    /** {@code Op(a, b)}. */
    NAMED,
    /** {@code -. a}. */
    PREFIX,
    /** {@code a \oplus b}. */
    INFIX,
    /** {@code a^+}. */
    POSTFIX
  }
}
