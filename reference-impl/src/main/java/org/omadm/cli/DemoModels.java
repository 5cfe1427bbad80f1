// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.omadm.modelcheck.CheckOptions;
import org.omadm.modelcheck.CheckRun;
import org.omadm.modelcheck.ProgressLine;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.Verdict;

/** The verdicts of the quick models, for the demonstration. */
record DemoModels(List<Verdict> verdicts) {

  /** Runs the quick models of the specification in this jar, with progress on standard error. */
  static DemoModels check(PrintWriter out) {
    out.println("Checking the quick models with TLC.");
    List<Verdict> verdicts = new ArrayList<>();
    try (SpecFolder folder = SpecFolder.fromClassPath()) {
      CheckRun.run(
          folder,
          CheckOptions.defaults().withQuickOnly(true),
          ProgressLine.onStandardError(),
          verdict -> {
            verdicts.add(verdict);
            out.println(
                String.format(
                    Locale.ROOT,
                    "  %-28s %-46s %5.1f s",
                    verdict.model().name(),
                    verdict.result().words(),
                    verdict.result().seconds()));
          });
    }
    return new DemoModels(verdicts);
  }

  boolean asExpected() {
    return verdicts.stream().noneMatch(Verdict::isSurprise);
  }

  /** What each model shows, those in which all holds first. */
  void printTable(PrintWriter out) {
    out.println();
    out.println("Verdicts of TLC:");
    for (Verdict verdict : verdicts) {
      out.println(
          String.format(
              Locale.ROOT,
              "  %-28s %-46s %s",
              verdict.model().name(),
              verdict.result().words() + verdict.surprise().map(s -> " (not expected)").orElse(""),
              verdict.model().shows()));
    }
  }

  ArrayNode json() {
    ArrayNode all = JsonOutput.object().putArray("models");
    for (Verdict verdict : verdicts) {
      ObjectNode model = all.addObject();
      model.put("name", verdict.model().name());
      model.put("verdict", verdict.result().words());
      model.put("asExpected", !verdict.isSurprise());
      model.put("seconds", verdict.result().seconds());
      model.put("shows", verdict.model().shows());
    }
    return all;
  }
}
