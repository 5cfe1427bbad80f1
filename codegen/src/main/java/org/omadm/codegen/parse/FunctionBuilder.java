// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Expression.Except;
import org.omadm.codegen.ast.Expression.FunctionConstructor;
import org.omadm.codegen.ast.Expression.FunctionSet;
import org.omadm.codegen.ast.Expression.RecordConstructor;
import org.omadm.codegen.ast.Expression.RecordSet;
import org.omadm.codegen.ast.Expression.Tuple;
import org.omadm.codegen.ast.Field;
import org.omadm.codegen.ast.PathStep;
import org.omadm.codegen.ast.PathStep.FieldStep;
import org.omadm.codegen.ast.PathStep.IndexStep;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Update;

/** Translates functions, records and tuples. */
final class FunctionBuilder extends TlaParserBaseVisitor<Expression> {

  private final Spans spans;
  private final ExpressionBuilder expressions;

  FunctionBuilder(Spans spans, ExpressionBuilder expressions) {
    this.spans = spans;
    this.expressions = expressions;
  }

  @Override
  public Expression visitFunctionConstructor(TlaParser.FunctionConstructorContext tree) {
    return new FunctionConstructor(
        expressions.bounds().build(tree.bounds()),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  @Override
  public Expression visitFunctionSet(TlaParser.FunctionSetContext tree) {
    return new FunctionSet(
        expressions.build(tree.expression(0)),
        expressions.build(tree.expression(1)),
        spans.of(tree));
  }

  @Override
  public Expression visitRecordConstructor(TlaParser.RecordConstructorContext tree) {
    List<Field> fields =
        tree.fieldValue().stream()
            .map(field -> field(field.Identifier(), field.expression(), spans.of(field)))
            .toList();
    return new RecordConstructor(fields, spans.of(tree));
  }

  @Override
  public Expression visitRecordSet(TlaParser.RecordSetContext tree) {
    List<Field> fields =
        tree.fieldSet().stream()
            .map(field -> field(field.Identifier(), field.expression(), spans.of(field)))
            .toList();
    return new RecordSet(fields, spans.of(tree));
  }

  @Override
  public Expression visitExcept(TlaParser.ExceptContext tree) {
    return new Except(
        expressions.build(tree.expression()),
        tree.update().stream().map(this::update).toList(),
        spans.of(tree));
  }

  @Override
  public Expression visitTuple(TlaParser.TupleContext tree) {
    return new Tuple(expressions.build(tree.expression()), spans.of(tree));
  }

  private Field field(TerminalNode name, TlaParser.ExpressionContext value, Span span) {
    return new Field(spans.identifier(name.getSymbol()), expressions.build(value), span);
  }

  private Update update(TlaParser.UpdateContext tree) {
    return new Update(
        tree.pathStep().stream().map(this::pathStep).toList(),
        expressions.build(tree.expression()),
        spans.of(tree));
  }

  private PathStep pathStep(TlaParser.PathStepContext tree) {
    if (tree instanceof TlaParser.FieldStepContext field) {
      return new FieldStep(spans.identifier(field.Identifier().getSymbol()), spans.of(tree));
    }
    TlaParser.IndexStepContext index = (TlaParser.IndexStepContext) tree;
    return new IndexStep(expressions.build(index.expression()), spans.of(tree));
  }
}
