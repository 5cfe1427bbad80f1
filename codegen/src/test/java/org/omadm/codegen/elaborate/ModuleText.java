// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.List;
import java.util.stream.Collectors;
import org.omadm.codegen.ast.Bound;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.FairnessKind;
import org.omadm.codegen.ast.Field;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.PathStep;
import org.omadm.codegen.ast.SubscriptKind;
import org.omadm.codegen.ast.Unit;
import org.omadm.codegen.ast.Update;

/** A module as TLA+ again, a line for each unit, with parentheses around every operand. */
final class ModuleText {

  static String of(Module module) {
    var names = module.extended().stream().map(Identifier::name).toList();
    return (names.isEmpty() ? "" : "EXTENDS " + String.join(", ", names) + "\n")
        + module.units().stream().map(unit -> unit(unit) + "\n").collect(Collectors.joining());
  }

  private static String unit(Unit unit) {
    if (unit instanceof Unit.ConstantDeclaration d) {
      return "CONSTANT " + new ParameterText(d.name(), d.arity());
    } else if (unit instanceof Unit.VariableDeclaration d) {
      return "VARIABLE " + d.name().name();
    } else if (unit instanceof Unit.RecursiveDeclaration d) {
      return "RECURSIVE " + new ParameterText(d.name(), d.arity());
    } else if (unit instanceof Unit.OperatorDefinition d) {
      return (d.local() ? "LOCAL " : "") + head(d) + " == " + text(d.body());
    } else if (unit instanceof Unit.FunctionDefinition d) {
      return d.name().name() + "[" + bounds(d.bounds()) + "] == " + text(d.body());
    } else if (unit instanceof Unit.Assumption a) {
      return "ASSUME " + text(a.formula());
    } else if (unit instanceof Unit.InstanceDefinition d) {
      var instance = d.instance();
      return d.name().name()
          + " == INSTANCE "
          + instance.module().name()
          + (instance.substitutions().isEmpty() ? "" : " WITH ")
          + instance.substitutions().stream()
              .map(each -> each.name().name() + " <- " + text(each.value()))
              .collect(Collectors.joining(", "));
    }
    return unit.getClass().getSimpleName();
  }

  private record ParameterText(Identifier name, int arity) {
    @Override
    public String toString() {
      return name.name() + (arity == 0 ? "" : "(" + "_, ".repeat(arity - 1) + "_)");
    }
  }

  private static String head(Unit.OperatorDefinition d) {
    var names = d.parameters().stream().map(ModuleText::parameter).toList();
    return switch (d.form()) {
      case NAMED -> d.name().name() + (names.isEmpty() ? "" : "(" + String.join(", ", names) + ")");
      case INFIX -> names.get(0) + " " + d.name().name() + " " + names.get(1);
      case PREFIX -> d.name().name() + " " + names.get(0);
      case POSTFIX -> names.get(0) + d.name().name();
    };
  }

  private static String parameter(Parameter p) {
    return new ParameterText(p.name(), p.arity()).toString();
  }

  private static String names(List<Identifier> names) {
    return names.stream().map(Identifier::name).collect(Collectors.joining(", "));
  }

  private static String bounds(List<Bound> bounds) {
    return bounds.stream()
        .map(
            b ->
                (b.tuple() ? "<<" + names(b.names()) + ">>" : names(b.names()))
                    + " \\in "
                    + part(b.set()))
        .collect(Collectors.joining(", "));
  }

  private static String all(List<Expression> expressions) {
    return expressions.stream().map(ModuleText::text).collect(Collectors.joining(", "));
  }

  private static String list(String symbol, List<Expression> items) {
    return items.stream().map(ModuleText::part).collect(Collectors.joining(" " + symbol + " "));
  }

  /** An operand, in parentheses unless it is one word or in brackets of its own. */
  private static String part(Expression e) {
    var text = text(e);
    return text.chars().allMatch(Character::isJavaIdentifierPart)
            || e instanceof Expression.Prime
            || e instanceof Expression.OperatorApplication
            || e instanceof Expression.FunctionApplication
            || e instanceof Expression.FieldAccess
            || e instanceof Expression.StringLiteral
            || e instanceof Expression.Tuple
            || e instanceof Expression.SetEnumeration
        ? text
        : "(" + text + ")";
  }

  private static String text(Expression e) {
    if (e instanceof Expression.Name x) {
      return x.name();
    } else if (e instanceof Expression.NumberLiteral x) {
      return x.text();
    } else if (e instanceof Expression.BooleanLiteral x) {
      return x.value() ? "TRUE" : "FALSE";
    } else if (e instanceof Expression.StringLiteral x) {
      return '"' + x.value() + '"';
    } else if (e instanceof Expression.OldValue) {
      return "@";
    } else if (e instanceof Expression.OperatorSymbol x) {
      return x.symbol();
    } else if (e instanceof Expression.OperatorApplication x) {
      return x.operator().name() + "(" + all(x.arguments()) + ")";
    } else if (e instanceof Expression.Qualified x) {
      return x.qualifiers().stream().map(q -> q.name().name() + "!").collect(Collectors.joining())
          + text(x.operand());
    } else if (e instanceof Expression.PrefixApplication x) {
      return (x.symbol().equals("-.") ? "-" : x.symbol()) + " " + part(x.operand());
    } else if (e instanceof Expression.PostfixApplication x) {
      return part(x.operand()) + x.symbol();
    } else if (e instanceof Expression.InfixApplication x) {
      return part(x.left()) + " " + x.symbol() + " " + part(x.right());
    } else if (e instanceof Expression.CartesianProduct x) {
      return list("\\X", x.factors());
    } else if (e instanceof Expression.Prime x) {
      return part(x.operand()) + "'";
    } else if (e instanceof Expression.Unchanged x) {
      return "UNCHANGED " + part(x.operand());
    } else if (e instanceof Expression.Enabled x) {
      return "ENABLED " + part(x.operand());
    } else if (e instanceof Expression.ConjunctionList x) {
      return list("/\\", x.items());
    } else if (e instanceof Expression.DisjunctionList x) {
      return list("\\/", x.items());
    }
    return bracketed(e);
  }

  private static String bracketed(Expression e) {
    if (e instanceof Expression.Quantifier x) {
      return quantifier(x.kind()) + bounds(x.bounds()) + " : " + text(x.body());
    } else if (e instanceof Expression.UnboundedQuantifier x) {
      return quantifier(x.kind()) + names(x.names()) + " : " + text(x.body());
    } else if (e instanceof Expression.Choose x) {
      return "CHOOSE " + bounds(List.of(x.bound())) + " : " + text(x.body());
    } else if (e instanceof Expression.If x) {
      return "IF "
          + text(x.condition())
          + " THEN "
          + text(x.then())
          + " ELSE "
          + text(x.otherwise());
    } else if (e instanceof Expression.Let x) {
      var units = x.definitions().stream().map(ModuleText::unit).toList();
      return "LET " + String.join(" ", units) + " IN " + text(x.body());
    } else if (e instanceof Expression.Lambda x) {
      return "LAMBDA " + names(x.parameters()) + " : " + text(x.body());
    } else if (e instanceof Expression.UnboundedChoose x) {
      var names = x.tuple() ? "<<" + names(x.names()) + ">>" : names(x.names());
      return "CHOOSE " + names + " : " + text(x.body());
    } else if (e instanceof Expression.TemporalQuantifier x) {
      var doubled = x.kind() == Expression.QuantifierKind.FORALL ? "\\AA " : "\\EE ";
      return doubled + names(x.names()) + " : " + text(x.body());
    } else if (e instanceof Expression.Case x) {
      var arms =
          x.arms().stream().map(arm -> part(arm.condition()) + " -> " + part(arm.value())).toList();
      return "CASE "
          + String.join(" [] ", arms)
          + x.other().map(other -> " [] OTHER -> " + part(other)).orElse("");
    } else if (e instanceof Expression.SetEnumeration x) {
      return "{" + all(x.elements()) + "}";
    } else if (e instanceof Expression.SetFilter x) {
      return "{" + bounds(List.of(x.bound())) + " : " + text(x.condition()) + "}";
    } else if (e instanceof Expression.SetMap x) {
      return "{" + text(x.value()) + " : " + bounds(x.bounds()) + "}";
    } else if (e instanceof Expression.FunctionConstructor x) {
      return "[" + bounds(x.bounds()) + " |-> " + text(x.value()) + "]";
    } else if (e instanceof Expression.FunctionSet x) {
      return "[" + text(x.domain()) + " -> " + text(x.range()) + "]";
    } else if (e instanceof Expression.FunctionApplication x) {
      return part(x.function()) + "[" + all(x.arguments()) + "]";
    } else if (e instanceof Expression.FieldAccess x) {
      return part(x.record()) + "." + x.field().name();
    } else if (e instanceof Expression.RecordSet x) {
      return "[" + fields(x.fields(), " : ") + "]";
    } else if (e instanceof Expression.RecordConstructor x) {
      return "[" + fields(x.fields(), " |-> ") + "]";
    } else if (e instanceof Expression.Tuple x) {
      return "<<" + all(x.elements()) + ">>";
    } else if (e instanceof Expression.Except x) {
      var updates = x.updates().stream().map(ModuleText::update).collect(Collectors.joining(", "));
      return "[" + text(x.original()) + " EXCEPT " + updates + "]";
    } else if (e instanceof Expression.ActionSubscript x) {
      return x.kind() == SubscriptKind.STUTTERING
          ? "[" + text(x.action()) + "]_" + subscript(x.subscript())
          : "<<" + text(x.action()) + ">>_" + subscript(x.subscript());
    } else if (e instanceof Expression.Fairness x) {
      return (x.kind() == FairnessKind.WEAK ? "WF_" : "SF_")
          + subscript(x.subscript())
          + "("
          + text(x.action())
          + ")";
    }
    return e.getClass().getSimpleName();
  }

  private static String subscript(Expression e) {
    return e instanceof Expression.Tuple ? text(e) : "(" + text(e) + ")";
  }

  private static String fields(List<Field> fields, String between) {
    return fields.stream()
        .map(field -> field.name().name() + between + text(field.value()))
        .collect(Collectors.joining(", "));
  }

  private static String quantifier(Expression.QuantifierKind kind) {
    return kind == Expression.QuantifierKind.FORALL ? "\\A " : "\\E ";
  }

  private static String update(Update update) {
    var path = new StringBuilder("!");
    for (var step : update.path()) {
      path.append(
          step instanceof PathStep.IndexStep i
              ? "[" + all(i.arguments()) + "]"
              : "." + ((PathStep.FieldStep) step).field().name());
    }
    return path + " = " + text(update.value());
  }

  private ModuleText() {}
}
