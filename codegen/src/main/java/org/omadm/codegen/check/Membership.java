// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.List;
import java.util.Set;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.diagnostic.TypeWording;
import org.omadm.codegen.model.BinaryOperator;
import org.omadm.codegen.model.Expression.BooleanLiteral;
import org.omadm.codegen.model.Type;

/**
 * {@code x \in S}: a test of the variant where S consists of records, nothing to test where S is a
 * whole type, otherwise a question to the set.
 */
final class Membership {

  private final Inference inference;
  private final Context context;
  private final Env env;

  Membership(Inference inference) {
    this.inference = inference;
    this.context = inference.context();
    this.env = inference.env();
  }

  Typed infer(Expression.InfixApplication e) {
    var value = inference.infer(e.left());
    var member = member(value, e.left(), e.right(), e.span());
    return e.symbol().equals("\\in")
        ? member
        : new OperatorInference(inference).negated(member, e.span());
  }

  private Typed member(Typed value, Expression of, Expression set, Span span) {
    var variants = context.variantsOf(env.module(), set);
    if (variants != null) {
      return test(value, variants, span);
    }
    if (set instanceof Expression.PrefixApplication p
        && p.symbol().equals("SUBSET")
        && new SetForms(context, env).test(of, p.operand()).isEmpty()) {
      return subset(value, p.operand(), span);
    }
    var elements = inference.infer(set);
    var element = context.elementOf(elements.type(), set.span());
    context.types().comparable(value.type(), element, span);
    var formula = new SetForms(context, env).test(of, set);
    if (formula.isPresent()) {
      return inference.infer(formula.get());
    }
    if (isWholeType(set)) {
      return always(span);
    } else if (isStandard(set, "Nat")) {
      return inference.typed(
          Ty.BOOLEAN,
          span,
          (t, p) ->
              new org.omadm.codegen.model.Expression.Binary(
                  BinaryOperator.GREATER_OR_EQUAL,
                  value.build().get(),
                  new org.omadm.codegen.model.Expression.IntegerLiteral(
                      0, new Type.IntegerType(), p),
                  t,
                  p));
    }
    return inference.typed(
        Ty.BOOLEAN,
        span,
        (t, p) ->
            new org.omadm.codegen.model.Expression.Binary(
                BinaryOperator.IN, value.build().get(), elements.build().get(), t, p));
  }

  /** {@code x \in SUBSET S} without the set of all subsets. */
  private Typed subset(Typed value, Expression set, Span span) {
    var variants = context.variantsOf(env.module(), set);
    if (variants != null || isWholeType(set)) {
      var elements = new Ty.SetOf(new Ty.Var(span));
      context.types().equate(value.type(), elements, span);
      context.types().equate(inference.infer(set).type(), elements, span);
      return always(span);
    }
    var all = inference.infer(set);
    context.types().equate(value.type(), all.type(), span);
    return inference.typed(
        Ty.BOOLEAN,
        span,
        (t, p) ->
            new org.omadm.codegen.model.Expression.Binary(
                BinaryOperator.SUBSET_OR_EQUAL, value.build().get(), all.build().get(), t, p));
  }

  private Typed always(Span span) {
    return inference.typed(Ty.BOOLEAN, span, (t, p) -> new BooleanLiteral(true, t, p));
  }

  /** Whether every value of the elements' type is in the set. */
  private boolean isWholeType(Expression set) {
    if (!(set instanceof Expression.Name n) || env.locals().containsKey(n.name())) {
      return false;
    }
    return Set.of("BOOLEAN", "STRING").contains(n.name())
        || isStandard(set, "Int")
        || context.namedTypes().find(context.names().find(env.module(), n.name())) != null;
  }

  private boolean isStandard(Expression set, String name) {
    return set instanceof Expression.Name n
        && n.name().equals(name)
        && context.names().find(env.module(), name) == null;
  }

  /**
   * Tests whether a record is one of some variants; says which union it is of where that is open.
   */
  Typed test(Typed value, List<Type.RecordType> variants, Span span) {
    var wide = value.wide() == null ? value : value.wide();
    Ty tested =
        variants.size() == 1 ? new Ty.Base(variants.get(0)) : unionOf(variants, wide.type(), span);
    if (Types.known(wide.type()) == null || wide.type() instanceof Ty.Var) {
      if (!(Types.known(wide.type()) instanceof Ty.Base b)
          || !Types.variants(b.type()).containsAll(variants)) {
        context.types().flow(tested, wide.type(), span);
      }
    } else {
      requireOverlap(wide.type(), variants, span);
    }
    return inference.typed(
        Ty.BOOLEAN,
        span,
        (t, p) -> {
          var built = wide.build().get();
          var possible = Types.variants(built.type());
          if (variants.containsAll(possible)) {
            return new BooleanLiteral(true, t, p);
          }
          var left = variants.stream().filter(possible::contains).toList();
          var tests =
              left.stream()
                  .map(
                      v ->
                          (org.omadm.codegen.model.Expression)
                              new org.omadm.codegen.model.Expression.TypeTest(built, v, t, p))
                  .toList();
          return tests.size() == 1
              ? tests.get(0)
              : new org.omadm.codegen.model.Expression.Disjunction(tests, t, p);
        });
  }

  private void requireOverlap(Ty type, List<Type.RecordType> variants, Span span) {
    if (!(Types.known(type) instanceof Ty.Base b)
        || Types.variants(b.type()).stream().noneMatch(variants::contains)) {
      var names = variants.stream().map(Type.RecordType::name).toList();
      throw new CheckFailure(
          TypeWording.typesDisagree(span, TypeText.of(type), String.join(" or ", names), span));
    }
  }

  /** The smallest union with a name that holds all of these. */
  private Ty unionOf(List<Type.RecordType> variants, Ty value, Span span) {
    if (Types.known(value) instanceof Ty.Base b && Types.variants(b.type()).containsAll(variants)) {
      return b;
    }
    return context.namedTypes().unions().stream()
        .filter(u -> u.variants().containsAll(variants))
        .min(java.util.Comparator.comparingInt(u -> u.variants().size()))
        .map(u -> (Ty) new Ty.Base(u))
        .orElseThrow(() -> new CheckFailure(SubsetWording.namelessUnion(span)));
  }
}
