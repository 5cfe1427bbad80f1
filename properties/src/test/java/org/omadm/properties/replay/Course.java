// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.omadm.protocol.DmSystemState;
import org.omadm.runtime.LabelledStep;

/** Which steps of {@code DmSystem} are to be played. */
@FunctionalInterface
interface Course {

  /** The next step from a state of the model; empty at the end. */
  Optional<LabelledStep<DmSystemState>> next(DmSystemState at);

  /** Steps that are known beforehand. */
  static Course of(List<LabelledStep<DmSystemState>> steps) {
    Iterator<LabelledStep<DmSystemState>> left = steps.iterator();
    return at -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
  }
}
