// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omadm.codegen.model.BinaryOperator;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Definition;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.SourcePlace;
import org.omadm.codegen.model.Type;

/** Short words to build models with. Every place is the same: no test here is about places. */
final class Tla {
  static final SourcePlace PLACE = new SourcePlace("Lock.tla", 7, 5);
  static final Type BOOLEAN = new Type.BooleanType();
  static final Type INTEGER = new Type.IntegerType();

  private Tla() {}

  static Definition definition(String module, String name, String sentence, String text) {
    return new Definition(
        module,
        name,
        List.of(sentence),
        Optional.of("SEC 5.3 MUST"),
        text,
        new SourcePlace(module + ".tla", 7, 1));
  }

  static Type.Field field(String name, Type type) {
    return new Type.Field(name, type);
  }

  static Type.RecordType record(String name, Type.Field... fields) {
    return new Type.RecordType(name, List.of(fields), Optional.empty());
  }

  static Type.RecordType variant(String name, Type.Field... fields) {
    return new Type.RecordType(name, List.of(fields), Optional.of(new Type.Tag("type", name)));
  }

  static Type setOf(Type element) {
    return new Type.SetType(element);
  }

  static Expression integer(int value) {
    return new Expression.IntegerLiteral(value, INTEGER, PLACE);
  }

  static Expression bool(boolean value) {
    return new Expression.BooleanLiteral(value, BOOLEAN, PLACE);
  }

  static Expression text(String value, Type type) {
    return new Expression.StringLiteral(value, type, PLACE);
  }

  static Expression local(String name, Type type) {
    return new Expression.LocalName(name, type, PLACE);
  }

  static Expression variable(String name, Type type) {
    return new Expression.VariableName(name, false, type, PLACE);
  }

  static Expression next(String name, Type type) {
    return new Expression.VariableName(name, true, type, PLACE);
  }

  static Expression constant(String name, Type type, Expression... arguments) {
    return new Expression.ConstantApplication(name, List.of(arguments), type, PLACE);
  }

  static Expression operator(String module, String name, Type type, Expression... arguments) {
    return new Expression.OperatorApplication(module, name, List.of(arguments), type, PLACE);
  }

  static Expression get(Expression record, String field, Type type) {
    return new Expression.FieldAccess(record, field, type, PLACE);
  }

  static Expression binary(BinaryOperator operator, Type type, Expression one, Expression other) {
    return new Expression.Binary(operator, one, other, type, PLACE);
  }

  static Expression equal(Expression one, Expression other) {
    return binary(BinaryOperator.EQUAL, BOOLEAN, one, other);
  }

  static Expression set(Type element, Expression... elements) {
    return new Expression.SetLiteral(List.of(elements), setOf(element), PLACE);
  }

  static Expression recordOf(Type.RecordType type, Expression... values) {
    List<Expression.FieldValue> fields =
        java.util.stream.IntStream.range(0, values.length)
            .mapToObj(i -> new Expression.FieldValue(type.fields().get(i).name(), values[i]))
            .toList();
    return new Expression.RecordLiteral(fields, type, PLACE);
  }

  static Expression except(Expression base, Expression.Update... updates) {
    return new Expression.Except(base, List.of(updates), base.type(), PLACE);
  }

  static Expression.Update update(Expression value, String... path) {
    return new Expression.Update(
        Arrays.stream(path)
            .map(Expression.FieldStep::new)
            .map(step -> (Expression.PathStep) step)
            .toList(),
        value);
  }

  static Expression.Bound bound(String name, Type type, Expression set) {
    return new Expression.Bound(name, type, set);
  }

  static Conjunct guard(String text, Expression condition) {
    return new Conjunct.Guard(condition, text, PLACE);
  }

  static Conjunct assign(String variable, Expression value) {
    return new Conjunct.Assign(variable, value, variable + "' = ..", PLACE);
  }

  static Conjunct send(Expression messages) {
    return new Conjunct.Send(messages, "Send(..)", PLACE);
  }

  static Conjunct call(
      String module, String action, Optional<Conjunct.SendArgument> send, Expression... arguments) {
    return new Conjunct.Call(module, action, List.of(arguments), send, action, PLACE);
  }

  static Conjunct.Alternative alternative(Conjunct... body) {
    return new Conjunct.Alternative(List.of(body), "..", PLACE);
  }
}
