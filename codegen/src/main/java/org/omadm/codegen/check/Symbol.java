// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.List;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Parameter;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;

/**
 * What a name of a module stands for. Its place is hash enough: that of everything in its module
 * would take long.
 */
sealed interface Symbol {

  Module module();

  Identifier identifier();

  String comment();

  Span span();

  int arity();

  default String name() {
    return identifier().name();
  }

  /** A declared constant. */
  record ConstantSymbol(Module module, Unit.ConstantDeclaration unit) implements Symbol {
    @Override
    public Identifier identifier() {
      return unit.name();
    }

    @Override
    public String comment() {
      return unit.comment();
    }

    @Override
    public Span span() {
      return unit.span();
    }

    @Override
    public int hashCode() {
      return identifier().hashCode();
    }

    @Override
    public int arity() {
      return unit.arity();
    }
  }

  /** A variable. */
  record VariableSymbol(Module module, Unit.VariableDeclaration unit) implements Symbol {
    @Override
    public Identifier identifier() {
      return unit.name();
    }

    @Override
    public String comment() {
      return unit.comment();
    }

    @Override
    public Span span() {
      return unit.span();
    }

    @Override
    public int hashCode() {
      return identifier().hashCode();
    }

    @Override
    public int arity() {
      return 0;
    }
  }

  /** A defined operator; {@code f[x \in S] == e} is one whose body is a function constructor. */
  record DefinitionSymbol(
      Module module,
      Identifier identifier,
      List<Parameter> parameters,
      Expression body,
      String comment,
      Span span,
      boolean local)
      implements Symbol {

    static DefinitionSymbol of(Module module, Unit.OperatorDefinition d) {
      return new DefinitionSymbol(
          module, d.name(), d.parameters(), d.body(), d.comment(), d.span(), d.local());
    }

    static DefinitionSymbol of(Module module, Identifier name, Unit.Assumption a) {
      return new DefinitionSymbol(
          module, name, List.of(), a.formula(), a.comment(), a.span(), false);
    }

    static DefinitionSymbol of(Module module, Unit.FunctionDefinition d) {
      return new DefinitionSymbol(
          module, d.name(), List.of(), function(d), d.comment(), d.span(), d.local());
    }

    /** A function that applies itself does so under a name of its own. */
    static Expression function(Unit.FunctionDefinition d) {
      if (isRecursive(d)) {
        return new Expression.Let(
            List.of(d), new Expression.Name(d.name().name(), d.name().span()), d.span());
      }
      return new Expression.FunctionConstructor(d.bounds(), d.body(), d.span());
    }

    static boolean isRecursive(Unit.FunctionDefinition d) {
      return Children.any(
          d.body(), e -> e instanceof Expression.Name n && n.name().equals(d.name().name()));
    }

    @Override
    public int hashCode() {
      return identifier().hashCode();
    }

    @Override
    public int arity() {
      return parameters.size();
    }
  }

  /** {@code A == INSTANCE M}: known by name, never generated from. */
  record InstanceSymbol(Module module, Unit.InstanceDefinition unit) implements Symbol {
    @Override
    public Identifier identifier() {
      return unit.name();
    }

    @Override
    public String comment() {
      return unit.comment();
    }

    @Override
    public Span span() {
      return unit.span();
    }

    @Override
    public int hashCode() {
      return identifier().hashCode();
    }

    @Override
    public int arity() {
      return unit.parameters().size();
    }
  }
}
