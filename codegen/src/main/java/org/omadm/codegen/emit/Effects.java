// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.omadm.codegen.emit.Program.Home;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Expression;

/** The variables that the paths through an action give a value. */
final class Effects {
  private final Program program;

  Effects(Program program) {
    this.program = program;
  }

  /**
   * What has a value at the end of each path.
   *
   * @param before what has one at its beginning
   */
  Set<Set<String>> ends(List<Conjunct> conjuncts, Set<String> before) {
    Set<Set<String>> ends = new LinkedHashSet<>();
    ends.add(before);
    for (Conjunct conjunct : conjuncts) {
      Set<Set<String>> after = new LinkedHashSet<>();
      ends.forEach(end -> after.addAll(ends(conjunct, end)));
      ends = after;
    }
    return ends;
  }

  private Set<Set<String>> ends(Conjunct conjunct, Set<String> before) {
    if (conjunct instanceof Conjunct.Either either) {
      Set<Set<String>> ends = new LinkedHashSet<>();
      either.alternatives().forEach(each -> ends.addAll(branch(each.body(), before)));
      return ends.isEmpty() ? Set.of(before) : ends;
    } else if (conjunct instanceof Conjunct.IfThenElse conditional) {
      Set<Set<String>> ends = new LinkedHashSet<>(branch(conditional.whenTrue(), before));
      ends.addAll(branch(conditional.whenFalse(), before));
      return ends.isEmpty() ? Set.of(before) : ends;
    } else if (conjunct instanceof Conjunct.Define define) {
      return ends(define.body(), before);
    } else if (conjunct instanceof Conjunct.Exists exists) {
      return ends(exists.body(), before);
    } else if (conjunct instanceof Conjunct.Call call) {
      return ends(call, before);
    }
    return Set.of(with(before, given(conjunct)));
  }

  /** Nothing comes after FALSE, which is what remains of a CASE none of whose arms holds. */
  private Set<Set<String>> branch(List<Conjunct> body, Set<String> before) {
    boolean never =
        body.stream()
            .anyMatch(
                each ->
                    each instanceof Conjunct.Guard guard
                        && guard.condition() instanceof Expression.BooleanLiteral literal
                        && !literal.value());
    return never ? Set.of() : ends(body, before);
  }

  /** The variables that the conjunct itself says a value of. */
  static List<String> given(Conjunct conjunct) {
    if (conjunct instanceof Conjunct.Assign assign) {
      return List.of(assign.variable());
    } else if (conjunct instanceof Conjunct.AssignAny any) {
      return List.of(any.variable());
    }
    return conjunct instanceof Conjunct.Unchanged unchanged ? unchanged.variables() : List.of();
  }

  private Set<Set<String>> ends(Conjunct.Call call, Set<String> before) {
    if (program.home(call.module()) != Home.ACTOR) {
      return ends(program.systemAction(call.action()).body(), before);
    }
    Set<String> after = with(before, program.variablesOf(call.module()));
    return call.send().isPresent() && call.send().get() instanceof Conjunct.SendAction to
        ? ends(program.systemAction(to.action()).body(), after)
        : Set.of(after);
  }

  static Set<String> with(Set<String> variables, List<String> more) {
    Set<String> all = new TreeSet<>(variables);
    all.addAll(more);
    return all;
  }

  /** Whether the conjunct reads next values, or tests one that is assigned already. */
  static boolean needsNext(Conjunct conjunct, Set<String> assigned) {
    return ActionParts.within(List.of(conjunct))
            .anyMatch(each -> given(each).stream().anyMatch(assigned::contains))
        || ActionParts.expressions(List.of(conjunct))
            .anyMatch(each -> each instanceof Expression.VariableName name && name.primed());
  }
}
