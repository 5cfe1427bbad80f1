// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.sany;

import java.util.ArrayList;
import java.util.List;
import org.omadm.codegen.ast.Bound;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.QuantifierKind;
import org.omadm.codegen.ast.ExpressionVisitor;
import org.omadm.codegen.ast.FairnessKind;
import org.omadm.codegen.ast.Field;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.PathStep;
import org.omadm.codegen.ast.Selector;
import org.omadm.codegen.ast.SubscriptKind;
import org.omadm.codegen.ast.Update;

/** Our expressions as {@link Shape}s, with the labels that {@link SanyShapes} has. */
final class ExpressionShapes implements ExpressionVisitor<Shape> {

  private static final ExpressionShapes VISITOR = new ExpressionShapes();

  static Shape of(Expression expression) {
    return expression.accept(VISITOR);
  }

  private static List<Shape> of(List<Expression> expressions) {
    return expressions.stream().map(ExpressionShapes::of).toList();
  }

  private static Shape shape(String label, Expression at, Expression... parts) {
    return new Shape(label, at.span().startLine(), of(List.of(parts)));
  }

  private static Shape shape(String label, Expression at, List<Shape> parts, Expression last) {
    List<Shape> all = new ArrayList<>(parts);
    all.add(of(last));
    return new Shape(label, at.span().startLine(), all);
  }

  private static Shape shape(String label, Expression at, Expression first, List<Shape> parts) {
    List<Shape> all = new ArrayList<>();
    all.add(of(first));
    all.addAll(parts);
    return new Shape(label, at.span().startLine(), all);
  }

  // Atoms

  @Override
  public Shape name(Expression.Name e) {
    return shape(e.name(), e);
  }

  @Override
  public Shape booleanLiteral(Expression.BooleanLiteral e) {
    return shape(e.value() ? "TRUE" : "FALSE", e);
  }

  @Override
  public Shape numberLiteral(Expression.NumberLiteral e) {
    return shape(e.text(), e);
  }

  @Override
  public Shape decimalLiteral(Expression.DecimalLiteral e) {
    return shape(e.text(), e);
  }

  @Override
  public Shape stringLiteral(Expression.StringLiteral e) {
    return shape('"' + e.value() + '"', e);
  }

  @Override
  public Shape oldValue(Expression.OldValue e) {
    return shape("@", e);
  }

  @Override
  public Shape operatorSymbol(Expression.OperatorSymbol e) {
    return shape(e.symbol(), e);
  }

  // Applications

  @Override
  public Shape operatorApplication(Expression.OperatorApplication e) {
    return new Shape(e.operator().name(), e.span().startLine(), of(e.arguments()));
  }

  @Override
  public Shape qualified(Expression.Qualified e) {
    return new Shape("!", e.span().startLine(), elements(e));
  }

  @Override
  public Shape subexpression(Expression.Subexpression e) {
    List<Shape> elements = new ArrayList<>(elements(e.whole()));
    for (Selector selector : e.selectors()) {
      String label = selector.text().isEmpty() ? "()" : selector.text();
      elements.add(new Shape(label, selector.span().startLine(), of(selector.arguments())));
    }
    return new Shape("!", e.span().startLine(), elements);
  }

  private static List<Shape> elements(Expression path) {
    if (!(path instanceof Expression.Qualified qualified)) {
      return List.of(of(path));
    }
    List<Shape> elements = new ArrayList<>();
    qualified
        .qualifiers()
        .forEach(
            each ->
                elements.add(
                    new Shape(each.name().name(), each.span().startLine(), of(each.arguments()))));
    elements.add(of(qualified.operand()));
    return elements;
  }

  @Override
  public Shape prefixApplication(Expression.PrefixApplication e) {
    return shape(e.symbol(), e, e.operand());
  }

  @Override
  public Shape infixApplication(Expression.InfixApplication e) {
    return shape(e.symbol(), e, e.left(), e.right());
  }

  @Override
  public Shape postfixApplication(Expression.PostfixApplication e) {
    return shape(e.symbol(), e, e.operand());
  }

  @Override
  public Shape cartesianProduct(Expression.CartesianProduct e) {
    return new Shape("\\X", e.span().startLine(), of(e.factors()));
  }

  @Override
  public Shape prime(Expression.Prime e) {
    return shape("'", e, e.operand());
  }

  @Override
  public Shape unchanged(Expression.Unchanged e) {
    return shape("UNCHANGED", e, e.operand());
  }

  @Override
  public Shape enabled(Expression.Enabled e) {
    return shape("ENABLED", e, e.operand());
  }

  // Logic

  @Override
  public Shape conjunctionList(Expression.ConjunctionList e) {
    return new Shape("/\\ list", e.span().startLine(), of(e.items()));
  }

  @Override
  public Shape disjunctionList(Expression.DisjunctionList e) {
    return new Shape("\\/ list", e.span().startLine(), of(e.items()));
  }

  @Override
  public Shape quantifier(Expression.Quantifier e) {
    return shape(symbol(e.kind(), "\\A", "\\E"), e, bounds(e.bounds()), e.body());
  }

  @Override
  public Shape unboundedQuantifier(Expression.UnboundedQuantifier e) {
    return shape(symbol(e.kind(), "\\A", "\\E"), e, OurShapes.names(e.names()), e.body());
  }

  @Override
  public Shape temporalQuantifier(Expression.TemporalQuantifier e) {
    return shape(symbol(e.kind(), "\\AA", "\\EE"), e, OurShapes.names(e.names()), e.body());
  }

  private static String symbol(QuantifierKind kind, String forall, String exists) {
    return kind == QuantifierKind.FORALL ? forall : exists;
  }

  @Override
  public Shape choose(Expression.Choose e) {
    return shape("CHOOSE", e, choice(e.bound()), e.body());
  }

  @Override
  public Shape unboundedChoose(Expression.UnboundedChoose e) {
    List<Shape> chosen =
        e.tuple() ? List.of(OurShapes.tuple(e.names())) : OurShapes.names(e.names());
    return shape("CHOOSE", e, chosen, e.body());
  }

  private static List<Shape> choice(Bound bound) {
    return OurShapes.of(bound).parts();
  }

  private static List<Shape> bounds(List<Bound> bounds) {
    return bounds.stream().map(OurShapes::of).toList();
  }

  // Control

  @Override
  public Shape ifThenElse(Expression.If e) {
    return shape("IfThenElse", e, e.condition(), e.then(), e.otherwise());
  }

  @Override
  public Shape caseOf(Expression.Case e) {
    List<Shape> arms = new ArrayList<>();
    e.arms().forEach(arm -> arms.add(shape("CaseArm", e, arm.condition(), arm.value())));
    e.other().ifPresent(other -> arms.add(shape("OtherArm", e, other)));
    return new Shape("Case", e.span().startLine(), arms);
  }

  @Override
  public Shape let(Expression.Let e) {
    List<Shape> definitions = e.definitions().stream().map(OurShapes::of).toList();
    int line = e.span().startLine();
    return Shape.of("LetIn", line, new Shape("LetDefinitions", line, definitions), of(e.body()));
  }

  @Override
  public Shape lambda(Expression.Lambda e) {
    return shape("Lambda", e, OurShapes.names(e.parameters()), e.body());
  }

  @Override
  public Shape labelled(Expression.Labelled e) {
    int line = e.span().startLine();
    Shape label = new Shape(e.label().name(), line, OurShapes.names(e.parameters()));
    return Shape.of("Label", line, label, of(e.body()));
  }

  // Sets, functions, records

  @Override
  public Shape setEnumeration(Expression.SetEnumeration e) {
    return new Shape("SetEnumerate", e.span().startLine(), of(e.elements()));
  }

  @Override
  public Shape setFilter(Expression.SetFilter e) {
    return shape("SubsetOf", e, choice(e.bound()), e.condition());
  }

  @Override
  public Shape setMap(Expression.SetMap e) {
    return shape("SetOfAll", e, e.value(), bounds(e.bounds()));
  }

  @Override
  public Shape functionConstructor(Expression.FunctionConstructor e) {
    return shape("FcnConst", e, bounds(e.bounds()), e.value());
  }

  @Override
  public Shape functionSet(Expression.FunctionSet e) {
    return shape("SetOfFcns", e, e.domain(), e.range());
  }

  @Override
  public Shape functionApplication(Expression.FunctionApplication e) {
    return shape("FcnAppl", e, e.function(), of(e.arguments()));
  }

  @Override
  public Shape recordConstructor(Expression.RecordConstructor e) {
    return new Shape("RcdConstructor", e.span().startLine(), fields("FieldVal", e.fields()));
  }

  @Override
  public Shape recordSet(Expression.RecordSet e) {
    return new Shape("SetOfRcds", e.span().startLine(), fields("FieldSet", e.fields()));
  }

  private static List<Shape> fields(String label, List<Field> fields) {
    return fields.stream()
        .map(
            field ->
                Shape.of(
                    label, field.span().startLine(), OurShapes.of(field.name()), of(field.value())))
        .toList();
  }

  @Override
  public Shape fieldAccess(Expression.FieldAccess e) {
    return shape("RecordComponent", e, e.record(), OurShapes.names(List.of(e.field())));
  }

  @Override
  public Shape tuple(Expression.Tuple e) {
    return new Shape("Tuple", e.span().startLine(), of(e.elements()));
  }

  @Override
  public Shape except(Expression.Except e) {
    return shape("Except", e, e.original(), e.updates().stream().map(this::update).toList());
  }

  private Shape update(Update update) {
    List<Shape> parts = new ArrayList<>();
    update.path().forEach(step -> parts.add(step(step)));
    parts.add(of(update.value()));
    return new Shape("ExceptSpec", update.span().startLine(), parts);
  }

  private static Shape step(PathStep step) {
    int line = step.span().startLine();
    if (step instanceof PathStep.FieldStep field) {
      Identifier name = field.field();
      return Shape.of(".", line, OurShapes.of(name));
    }
    return new Shape("[", line, of(((PathStep.IndexStep) step).arguments()));
  }

  // Actions and time

  @Override
  public Shape actionSubscript(Expression.ActionSubscript e) {
    String bracket = e.kind() == SubscriptKind.STUTTERING ? "[" : "<<";
    return shape(bracket, e, e.action(), e.subscript());
  }

  @Override
  public Shape fairness(Expression.Fairness e) {
    String kind = e.kind() == FairnessKind.WEAK ? "WF_" : "SF_";
    return shape(kind, e, e.subscript(), e.action());
  }
}
