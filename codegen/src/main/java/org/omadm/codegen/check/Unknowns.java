// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is not known of a type yet. */
final class Unknowns {

  /** All that is not known of a type. */
  static Set<Ty.Var> in(Ty type) {
    var unknown = new LinkedHashSet<Ty.Var>();
    collect(type, unknown);
    return unknown;
  }

  /** Whether all that is known is that it is a record with certain fields. */
  static boolean isOnlyRead(Ty type) {
    return Types.known(type) == null
        && ((Ty.Var) type).representative().shape() instanceof Ty.Rows rows
        && rows.rows().isEmpty();
  }

  private static void collect(Ty type, Set<Ty.Var> unknown) {
    var known = Types.known(type);
    if (known != null) {
      Types.parts(known).forEach(part -> collect(part, unknown));
      return;
    }
    var var = ((Ty.Var) type).representative();
    if (!unknown.add(var)) {
      return;
    }
    if (var.shape() instanceof Ty.Angled a) {
      a.components().forEach(part -> collect(part, unknown));
    } else if (var.shape() instanceof Ty.Mapping m) {
      collect(m.domain(), unknown);
      collect(m.range(), unknown);
    } else if (var.shape() instanceof Ty.Rows r) {
      r.fields().values().forEach(part -> collect(part, unknown));
    }
  }

  static boolean occurs(Ty.Var var, Ty type) {
    if (type instanceof Ty.Var v) {
      var bound = v.representative().bound();
      return v.representative() == var || (bound != null && occurs(var, bound));
    }
    return Types.parts(type).stream().anyMatch(part -> occurs(var, part));
  }

  private Unknowns() {}
}
