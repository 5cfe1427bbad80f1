// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.omadm.modelcheck.Model;
import org.omadm.modelcheck.Model.Expected;
import org.omadm.modelcheck.Model.Mode;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.properties.conformance.CheckedInProtocol;
import org.omadm.readings.Property;
import org.omadm.readings.Readings;

/** The table of models that people read is the manifest that the model checker reads. */
class ModelsTableTest {
  /** A model that checks this one checks all of them. */
  private static final String A_SAFETY_PROPERTY = "NoTriggerAcceptedTwiceInv";

  @Test
  void theTableListsTheManifestsModelsWithTheirResults() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Model model : SpecFiles.manifest().models()) {
      rows.add(row(model));
    }

    assertThat(SpecFiles.readmeTable("Models")).containsExactlyElementsOf(rows);
  }

  @Test
  void theSentenceAboveTheTableCountsThem() throws IOException {
    List<Model> models = SpecFiles.manifest().models();
    long holding = models.stream().filter(ModelsTableTest::holds).count();

    assertThat(String.join("\n", SpecFiles.lines("README.md")))
        .contains(
            "lists %d models: in %d the properties hold, %d must be refuted."
                .formatted(models.size(), holding, models.size() - holding));
  }

  @Test
  void eachPropertyOfTheMatrixIsPutToTheTestByAClaimThatTlcRefutes() throws IOException {
    Set<String> refuted = new HashSet<>();
    for (Model model : SpecFiles.manifest().models()) {
      if (model.expected() instanceof Expected.Violated violated) {
        refuted.add("`" + violated.property() + "`");
      }
    }
    Map<String, String> claims = new HashMap<>();
    for (List<String> row : SpecFiles.readmeTable("Properties")) {
      claims.put(row.get(0).replace("`", ""), row.get(3));
    }

    for (Property property : Readings.of(SpecFolder.of(CheckedInProtocol.SPEC)).properties()) {
      if (property.wanted() == Property.Wanted.HOLDS) {
        assertThat(claims.get(property.name())).as(property.name()).isIn(refuted);
      }
    }
  }

  private static List<String> row(Model model) throws IOException {
    return List.of(
        "`" + model.name() + "`",
        holds(model) ? "holds" : "violated",
        property(model),
        size(model),
        model.shows());
  }

  private static String property(Model model) throws IOException {
    if (model.expected() instanceof Expected.Violated violated) {
      return "`" + violated.property() + "`";
    }
    Set<String> checked = Config.read(model.config()).checked();
    return checked.contains(A_SAFETY_PROPERTY)
        ? "all safety"
        : checked.stream()
            .filter(name -> name.endsWith("Prop"))
            .map(name -> "`" + name + "`")
            .findFirst()
            .orElseThrow();
  }

  private static String size(Model model) {
    if (model.mode() == Mode.LIVENESS && !holds(model)) {
      return "lasso";
    }
    return holds(model)
        ? String.format(Locale.ROOT, "%,d", model.distinctStates().getAsLong())
        : "trace of " + model.traceLength().getAsLong();
  }

  private static boolean holds(Model model) {
    return model.expected() instanceof Expected.Holds;
  }
}
