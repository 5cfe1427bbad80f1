// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.mutants;

import java.util.List;

/** Says who notices a mutant. */
interface Judge {

  /**
   * Asks one after the other until somebody notices.
   *
   * @param first the {@link Finding#killer} to ask first, one that noticed it in an earlier run;
   *     empty if none is known
   */
  Finding judge(Mutant mutant, String first);

  /**
   * Whether it can be shown that all together, and so each alone, leave every state graph as it is;
   * who cannot show that says no, and each is judged alone.
   */
  default boolean changeNothing(List<Mutant> mutants) {
    return false;
  }
}
