// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** One method for each kind of unit. */
public interface UnitVisitor<R> {

  R constantDeclaration(Unit.ConstantDeclaration unit);

  R variableDeclaration(Unit.VariableDeclaration unit);

  R recursiveDeclaration(Unit.RecursiveDeclaration unit);

  R operatorDefinition(Unit.OperatorDefinition unit);

  R functionDefinition(Unit.FunctionDefinition unit);

  R instanceDefinition(Unit.InstanceDefinition unit);

  R instance(Unit.Instance unit);

  R assumption(Unit.Assumption unit);

  R theorem(Unit.Theorem unit);

  R proofDirective(Unit.ProofDirective unit);

  R nestedModule(Unit.NestedModule unit);
}
