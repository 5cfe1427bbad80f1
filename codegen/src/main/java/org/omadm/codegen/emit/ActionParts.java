// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.List;
import java.util.stream.Stream;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;

/** What an action's conjuncts are made of, in the order of the text. */
final class ActionParts {
  private ActionParts() {}

  /** The conjuncts and all conjuncts within them, each before what it holds. */
  static Stream<Conjunct> within(List<Conjunct> conjuncts) {
    return conjuncts.stream()
        .flatMap(each -> Stream.concat(Stream.of(each), within(each.accept(new Inner()))));
  }

  /** All expressions of the conjuncts, at any depth. */
  static Stream<Expression> expressions(List<Conjunct> conjuncts) {
    return within(conjuncts)
        .flatMap(each -> each.accept(new Direct()).stream())
        .flatMap(Parts::within);
  }

  private static final class Inner implements Conjunct.Visitor<List<Conjunct>> {
    @Override
    public List<Conjunct> typing(Conjunct.Typing conjunct) {
      return List.of();
    }

    @Override
    public List<Conjunct> guard(Conjunct.Guard conjunct) {
      return List.of();
    }

    @Override
    public List<Conjunct> define(Conjunct.Define conjunct) {
      return conjunct.body();
    }

    @Override
    public List<Conjunct> assign(Conjunct.Assign conjunct) {
      return List.of();
    }

    @Override
    public List<Conjunct> assignAny(Conjunct.AssignAny conjunct) {
      return List.of();
    }

    @Override
    public List<Conjunct> unchanged(Conjunct.Unchanged conjunct) {
      return List.of();
    }

    @Override
    public List<Conjunct> send(Conjunct.Send conjunct) {
      return List.of();
    }

    @Override
    public List<Conjunct> call(Conjunct.Call conjunct) {
      return List.of();
    }

    @Override
    public List<Conjunct> either(Conjunct.Either conjunct) {
      return conjunct.alternatives().stream().flatMap(each -> each.body().stream()).toList();
    }

    @Override
    public List<Conjunct> ifThenElse(Conjunct.IfThenElse conjunct) {
      return Stream.concat(conjunct.whenTrue().stream(), conjunct.whenFalse().stream()).toList();
    }

    @Override
    public List<Conjunct> exists(Conjunct.Exists conjunct) {
      return conjunct.body();
    }
  }

  private static final class Direct implements Conjunct.Visitor<List<Expression>> {
    @Override
    public List<Expression> typing(Conjunct.Typing conjunct) {
      return List.of();
    }

    @Override
    public List<Expression> guard(Conjunct.Guard conjunct) {
      return List.of(conjunct.condition());
    }

    @Override
    public List<Expression> define(Conjunct.Define conjunct) {
      return conjunct.bindings().stream().map(Expression.LetBinding::value).toList();
    }

    @Override
    public List<Expression> assign(Conjunct.Assign conjunct) {
      return List.of(conjunct.value());
    }

    @Override
    public List<Expression> assignAny(Conjunct.AssignAny conjunct) {
      return List.of(conjunct.set());
    }

    @Override
    public List<Expression> unchanged(Conjunct.Unchanged conjunct) {
      return List.of();
    }

    @Override
    public List<Expression> send(Conjunct.Send conjunct) {
      return List.of(conjunct.messages());
    }

    @Override
    public List<Expression> call(Conjunct.Call conjunct) {
      return conjunct.arguments();
    }

    @Override
    public List<Expression> either(Conjunct.Either conjunct) {
      return List.of();
    }

    @Override
    public List<Expression> ifThenElse(Conjunct.IfThenElse conjunct) {
      return List.of(conjunct.condition());
    }

    @Override
    public List<Expression> exists(Conjunct.Exists conjunct) {
      return conjunct.bounds().stream().map(Expression.Bound::set).toList();
    }
  }
}
