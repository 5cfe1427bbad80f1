// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.List;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.model.Type;

/** What a condition that holds tells of the variants of parameters and bound names. */
final class Narrowing {

  private final Context context;

  Narrowing(Context context) {
    this.context = context;
  }

  /** The surroundings of what is evaluated only where the condition holds. */
  Env after(Expression condition, Env env) {
    if (condition instanceof Expression.ConjunctionList list) {
      var result = env;
      for (var item : list.items()) {
        result = after(item, result);
      }
      return result;
    } else if (condition instanceof Expression.InfixApplication i) {
      return switch (i.symbol()) {
        case "/\\" -> after(i.right(), after(i.left(), env));
        case "\\in" -> afterMembership(i, env);
        case "=" -> afterTagTest(i, env);
        default -> env;
      };
    }
    return env;
  }

  private Env afterMembership(Expression.InfixApplication i, Env env) {
    if (i.left() instanceof Expression.Name n) {
      var variants = context.variantsOf(env.module(), i.right());
      if (variants != null) {
        return narrowed(n.name(), variants, env);
      }
    }
    return env;
  }

  private Env afterTagTest(Expression.InfixApplication i, Env env) {
    var variants = tagTest(i);
    return variants.isEmpty()
            || !(((Expression.FieldAccess) i.left()).record() instanceof Expression.Name n)
        ? env
        : narrowed(n.name(), variants, env);
  }

  /** The variant that {@code m.type = "Package2"} tests for; empty if it is no such test. */
  List<Type.RecordType> tagTest(Expression.InfixApplication i) {
    if (i.left() instanceof Expression.FieldAccess f
        && i.right() instanceof Expression.StringLiteral s) {
      var tag = new Type.Tag(f.field().name(), s.value());
      var tagged =
          context.namedTypes().records().stream()
              .filter(r -> r.tag().filter(tag::equals).isPresent())
              .toList();
      return tagged.size() == 1 ? tagged : List.of();
    }
    return List.of();
  }

  private static Env narrowed(String name, List<Type.RecordType> variants, Env env) {
    var local = env.locals().get(name);
    if (local == null) {
      return env;
    }
    var left =
        local.narrowed().isEmpty()
            ? variants
            : local.narrowed().stream().filter(variants::contains).toList();
    return left.isEmpty() ? env : env.with(name, new Env.Local(local.type(), left));
  }
}
