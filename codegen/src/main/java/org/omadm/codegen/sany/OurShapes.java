// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.sany;

import java.util.ArrayList;
import java.util.List;
import org.omadm.codegen.ast.Bound;
import org.omadm.codegen.ast.Given;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.ast.UnitVisitor;

/** Our abstract syntax as a {@link Shape}, with the labels that {@link SanyShapes} has. */
public final class OurShapes implements UnitVisitor<Shape> {

  private static final OurShapes VISITOR = new OurShapes();

  /** The shape of a module. */
  public static Shape of(Module module) {
    List<Shape> parts = new ArrayList<>();
    parts.add(of(module.name()));
    parts.add(new Shape("EXTENDS", line(module.name()), names(module.extended())));
    module.units().forEach(unit -> parts.add(of(unit)));
    return new Shape("MODULE", module.span().startLine(), parts);
  }

  static Shape of(Unit unit) {
    return unit.accept(VISITOR);
  }

  static Shape of(Identifier name) {
    return Shape.of(name.name(), line(name));
  }

  static List<Shape> names(List<Identifier> names) {
    return names.stream().map(OurShapes::of).toList();
  }

  static Shape of(Bound bound) {
    List<Shape> parts = new ArrayList<>();
    if (bound.tuple()) {
      parts.add(tuple(bound.names()));
    } else {
      parts.addAll(names(bound.names()));
    }
    parts.add(ExpressionShapes.of(bound.set()));
    return new Shape("QuantBound", bound.span().startLine(), parts);
  }

  static Shape tuple(List<Identifier> names) {
    int line = names.isEmpty() ? 0 : line(names.get(0));
    return new Shape("IdentifierTuple", line, names(names));
  }

  @Override
  public Shape constantDeclaration(Unit.ConstantDeclaration unit) {
    return Shape.of("CONSTANT", line(unit), parameter(unit.name(), unit.arity()));
  }

  @Override
  public Shape variableDeclaration(Unit.VariableDeclaration unit) {
    return Shape.of("VARIABLE", line(unit), of(unit.name()));
  }

  @Override
  public Shape recursiveDeclaration(Unit.RecursiveDeclaration unit) {
    return Shape.of("RECURSIVE", line(unit), parameter(unit.name(), unit.arity()));
  }

  @Override
  public Shape operatorDefinition(Unit.OperatorDefinition unit) {
    return Shape.of(
        local(unit.local()) + "==",
        line(unit),
        new Shape(unit.name().name(), line(unit), parameters(unit.parameters())),
        ExpressionShapes.of(unit.body()));
  }

  @Override
  public Shape functionDefinition(Unit.FunctionDefinition unit) {
    List<Shape> parts = new ArrayList<>();
    parts.add(of(unit.name()));
    unit.bounds().forEach(bound -> parts.add(of(bound)));
    parts.add(ExpressionShapes.of(unit.body()));
    return new Shape(local(unit.local()) + "[]==", line(unit), parts);
  }

  @Override
  public Shape instanceDefinition(Unit.InstanceDefinition unit) {
    return Shape.of(
        local(unit.local()) + "==",
        line(unit),
        new Shape(unit.name().name(), line(unit), parameters(unit.parameters())),
        of(unit.instance()));
  }

  @Override
  public Shape instance(Unit.Instance unit) {
    List<Shape> parts = new ArrayList<>();
    parts.add(of(unit.module()));
    unit.substitutions()
        .forEach(
            each ->
                parts.add(
                    Shape.of(
                        "Substitution",
                        each.span().startLine(),
                        of(each.name()),
                        ExpressionShapes.of(each.value()))));
    return new Shape(local(unit.local()) + "INSTANCE", line(unit), parts);
  }

  @Override
  public Shape assumption(Unit.Assumption unit) {
    List<Shape> parts = new ArrayList<>();
    unit.name().ifPresent(name -> parts.add(of(name)));
    parts.add(ExpressionShapes.of(unit.formula()));
    return new Shape("Assumption", line(unit), parts);
  }

  @Override
  public Shape theorem(Unit.Theorem unit) {
    List<Shape> parts = new ArrayList<>();
    unit.name().ifPresent(name -> parts.add(of(name)));
    Shape goal = ExpressionShapes.of(unit.formula());
    parts.add(unit.givens().isEmpty() ? goal : assumeProve(unit.givens(), goal));
    return new Shape("Theorem", line(unit), parts);
  }

  @Override
  public Shape proofDirective(Unit.ProofDirective unit) {
    return Shape.of("USE", line(unit));
  }

  @Override
  public Shape nestedModule(Unit.NestedModule unit) {
    return of(unit.module());
  }

  private static Shape assumeProve(List<Given> givens, Shape goal) {
    List<Shape> parts = new ArrayList<>();
    givens.forEach(given -> parts.add(given(given)));
    parts.add(goal);
    return new Shape("AssumeProve", goal.line(), parts);
  }

  private static Shape given(Given given) {
    if (given instanceof Given.Fact fact) {
      return ExpressionShapes.of(fact.formula());
    }
    if (given instanceof Given.NewSymbol declared) {
      List<Shape> parts = new ArrayList<>();
      parts.add(parameter(declared.symbol().name(), declared.symbol().arity()));
      declared.set().ifPresent(set -> parts.add(ExpressionShapes.of(set)));
      return new Shape(declared.kind(), given.span().startLine(), parts);
    }
    Given.AssumeProve inner = (Given.AssumeProve) given;
    Shape shape = assumeProve(inner.givens(), ExpressionShapes.of(inner.goal()));
    for (int i = inner.labels().size() - 1; i >= 0; i--) {
      shape = Shape.of("Label", shape.line(), of(inner.labels().get(i)), shape);
    }
    return shape;
  }

  private static List<Shape> parameters(List<Parameter> parameters) {
    return parameters.stream().map(each -> parameter(each.name(), each.arity())).toList();
  }

  private static Shape parameter(Identifier name, int arity) {
    return Shape.of(name.name() + (arity == 0 ? "" : "/" + arity), line(name));
  }

  private static String local(boolean local) {
    return local ? "LOCAL " : "";
  }

  private static int line(Unit unit) {
    return unit.span().startLine();
  }

  private static int line(Identifier name) {
    return name.span().startLine();
  }
}
