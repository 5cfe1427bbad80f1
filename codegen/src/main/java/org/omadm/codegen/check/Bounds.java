// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.omadm.codegen.ast.Bound;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.model.Expression;

/** {@code x, y \in S, <<a, b>> \in T}. */
final class Bounds {

  /**
   * Bounds that were declared.
   *
   * @param elementTypes one for each name that ranges over a set
   * @param inner what the body sees
   */
  record Declared(
      List<Supplier<Expression.Bound>> bounds,
      List<Ty> elementTypes,
      Env inner,
      List<Supplier<List<Expression.LetBinding>>> takenApart) {

    List<Expression.Bound> build() {
      return bounds.stream().map(Supplier::get).toList();
    }

    /** The names of {@code <<a, b>>}, bound to the parts of the one element. */
    List<Expression.LetBinding> parts() {
      return takenApart.stream().flatMap(each -> each.get().stream()).toList();
    }

    /** The body, which sees the names of {@code <<a, b>>}. */
    Expression within(Expression body) {
      var result = body;
      for (var each : takenApart) {
        result = new Expression.Let(each.get(), result, body.type(), body.place());
      }
      return result;
    }
  }

  private final Inference inference;
  private final List<Supplier<Expression.Bound>> bounds = new ArrayList<>();
  private final List<Ty> elementTypes = new ArrayList<>();
  private final List<Supplier<List<Expression.LetBinding>>> takenApart = new ArrayList<>();
  private Env inner;

  Bounds(Inference inference) {
    this.inference = inference;
    this.inner = inference.env();
  }

  Declared declare(List<Bound> declarations) {
    for (var declaration : declarations) {
      var set = inference.infer(declaration.set());
      var element = inference.context().elementOf(set.type(), declaration.set().span());
      if (declaration.tuple()) {
        takeApart(declaration, set, element);
      } else {
        declaration.names().forEach(name -> add(name.name(), set, element, declaration));
      }
    }
    return new Declared(bounds, elementTypes, inner, takenApart);
  }

  private void add(String name, Typed set, Ty element, Bound declaration) {
    var context = inference.context();
    bounds.add(
        () ->
            new Expression.Bound(
                name, context.resolve(element, declaration.span()), set.build().get()));
    elementTypes.add(element);
    inner = inner.with(name, element);
  }

  private void takeApart(Bound declaration, Typed set, Ty element) {
    var context = inference.context();
    var name =
        declaration.names().stream().map(Identifier::name).collect(Collectors.joining("And"));
    var components = declaration.names().stream().map(n -> (Ty) new Ty.Var(n.span())).toList();
    context.types().equate(element, new Ty.TupleOf(components), declaration.span());
    add(name, set, element, declaration);
    for (int i = 0; i < components.size(); i++) {
      inner = inner.with(declaration.names().get(i).name(), components.get(i));
    }
    var place = Context.place(declaration.span());
    takenApart.add(
        () -> {
          var whole =
              new Expression.LocalName(name, context.resolve(element, declaration.span()), place);
          var bindings = new ArrayList<Expression.LetBinding>();
          for (int i = 0; i < components.size(); i++) {
            var type = context.resolve(components.get(i), declaration.span());
            var integer = context.resolve(Ty.INTEGER, declaration.span());
            var index = new Expression.IntegerLiteral(i + 1, integer, place);
            bindings.add(
                new Expression.LetBinding(
                    declaration.names().get(i).name(),
                    new Expression.Application(whole, index, type, place)));
          }
          return bindings;
        });
  }
}
