// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.PathStep;
import org.omadm.codegen.ast.Update;
import org.omadm.codegen.diagnostic.SubsetWording;
import org.omadm.codegen.model.Type;

/** {@code [r EXCEPT !.a = 1, ![i] = 2]}. */
final class ExceptInference {

  private final Inference inference;
  private final Context context;
  private final Env env;
  private final RecordInference records;

  ExceptInference(Inference inference) {
    this.inference = inference;
    this.context = inference.context();
    this.env = inference.env();
    this.records = new RecordInference(inference);
  }

  Typed except(Expression.Except e) {
    var original = inference.infer(e.original());
    var updates = e.updates().stream().map(u -> update(original.type(), u)).toList();
    return inference.typed(
        original.type(),
        e.span(),
        (t, p) ->
            new org.omadm.codegen.model.Expression.Except(
                original.build().get(), updates.stream().map(Supplier::get).toList(), t, p));
  }

  private Supplier<org.omadm.codegen.model.Expression.Update> update(Ty original, Update update) {
    var steps = new ArrayList<Supplier<org.omadm.codegen.model.Expression.PathStep>>();
    Ty at = original;
    for (var step : update.path()) {
      var next = new Ty.Var(step.span());
      var here = at;
      if (step instanceof PathStep.FieldStep f) {
        var name = f.field().name();
        context.types().read(here, name, next, f.span());
        Types.whenKnown(
            here,
            () ->
                context
                    .types()
                    .equate(next, records.fieldType(here, f.field().span(), name), f.span()));
        steps.add(
            () -> {
              requireOneForm(here, f);
              return new org.omadm.codegen.model.Expression.FieldStep(name);
            });
      } else {
        steps.add(index(here, next, (PathStep.IndexStep) step));
      }
      at = next;
    }
    var value = inference.in(env.withOld(at)).expect(update.value(), at);
    return () ->
        new org.omadm.codegen.model.Expression.Update(
            steps.stream().map(Supplier::get).toList(), value.get());
  }

  private void requireOneForm(Ty record, PathStep.FieldStep step) {
    if (context.resolve(record, step.span()) instanceof Type.VariantType) {
      throw new CheckFailure(
          SubsetWording.outsideSubset(step.span(), "EXCEPT on a record of several forms"));
    }
  }

  private Supplier<org.omadm.codegen.model.Expression.PathStep> index(
      Ty function, Ty next, PathStep.IndexStep step) {
    if (step.arguments().size() != 1) {
      throw new CheckFailure(
          SubsetWording.outsideSubset(step.span(), "a function of several arguments"));
    }
    var argument = step.arguments().get(0);
    var index = inference.infer(argument);
    Types.whenKnown(
        function,
        () ->
            new FunctionInference(inference)
                .indexed(function, index.type(), next, argument, step.span()));
    return () -> new org.omadm.codegen.model.Expression.IndexStep(index.build().get());
  }
}
