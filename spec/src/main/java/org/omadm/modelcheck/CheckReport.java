// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.List;

/** All verdicts of a check, in the order of the manifest. */
public record CheckReport(List<Verdict> verdicts) {

  public CheckReport {
    verdicts = List.copyOf(verdicts);
  }

  /** 0 when TLC agrees with the manifest on every model, 1 on any surprise. */
  public int exitStatus() {
    return surprises() == 0 ? 0 : 1;
  }

  public long surprises() {
    return verdicts.stream().filter(Verdict::isSurprise).count();
  }

  /** One JSON document: each verdict with its numbers and its trace. */
  public String json() {
    return ModelCheckJson.report(this);
  }
}
