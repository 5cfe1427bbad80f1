// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.omadm.modelcheck.Model.Compare;
import org.omadm.modelcheck.Model.Expected;
import org.omadm.modelcheck.Model.Mode;

/** The models to check and what TLC must answer, in the order of the file. */
public record Manifest(List<Model> models) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  public Manifest {
    models = List.copyOf(models);
  }

  /**
   * Reads a manifest by the schema of the package's description.
   *
   * @throws SpecificationUnreadable naming file, model and field
   */
  public static Manifest read(Path file) {
    ManifestNode root = ManifestNode.root(file, parse(file));
    List<Model> models = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ManifestNode node : root.elements("models")) {
      Model model = model(node);
      if (!names.add(model.name())) {
        throw node.wrong("name", "is taken by an earlier model");
      }
      models.add(model);
    }
    root.close();
    return new Manifest(models);
  }

  /** The model of that name. */
  public Optional<Model> model(String name) {
    return models.stream().filter(model -> model.name().equals(name)).findFirst();
  }

  private static Model model(ManifestNode node) {
    String name = node.name();
    Expected expected = expected(node.object("expected"));
    Mode mode = node.oneOf("mode", Mode.class);
    boolean holds = expected instanceof Expected.Holds;
    Model model =
        new Model(
            name,
            node.text("module"),
            node.text("config"),
            node.text("profile"),
            mode,
            expected,
            node.countIf(
                holds,
                "distinctStates",
                "only a complete search has a number of states to compare"),
            traceLength(node, holds, mode),
            node.seconds("seconds"),
            node.flag("quick"),
            node.oneOf("compare", Compare.class),
            node.text("shows"));
    node.close();
    return model;
  }

  /** The length of a lasso is no property of the model: another TLC may find another one. */
  private static OptionalLong traceLength(ManifestNode node, boolean holds, Mode mode) {
    if (!holds && mode == Mode.LIVENESS) {
      return node.countIfPresent("traceLength");
    }
    return node.countIf(!holds, "traceLength", "only a refuted model has a trace");
  }

  private static Expected expected(ManifestNode node) {
    String result = node.text("result");
    Expected expected =
        switch (result) {
          case "holds" -> new Expected.Holds();
          case "violated" -> new Expected.Violated(node.text("property"));
          default ->
              throw node.wrong(
                  "result", "is \"%s\"; write \"holds\" or \"violated\"".formatted(result));
        };
    node.close();
    return expected;
  }

  private static JsonNode parse(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (JsonProcessingException e) {
      JsonLocation place = e.getLocation();
      throw new SpecificationUnreadable(
          "%s:%d:%d: is not JSON: %s"
              .formatted(
                  file,
                  place.getLineNr(),
                  place.getColumnNr(),
                  e.getOriginalMessage().lines().findFirst().orElse("")));
    } catch (IOException e) {
      throw new SpecificationUnreadable(
          "%s: cannot be read; a specification folder needs it".formatted(file));
    }
  }
}
