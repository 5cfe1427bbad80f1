// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.SpecificationUnreadable;

/**
 * What the matrix is made of: {@code readings.json} of a specification.
 *
 * @param constants lines of each configuration that name values, {@code Secret <- MCSecret}
 */
public record Readings(
    List<String> constants,
    List<Reading> readings,
    List<NamedProfile> profiles,
    List<Scenario> scenarios,
    List<Property> properties) {

  private static final String FILE = "readings.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  public Readings {
    constants = List.copyOf(constants);
    readings = List.copyOf(readings);
    profiles = List.copyOf(profiles);
    scenarios = List.copyOf(scenarios);
    properties = List.copyOf(properties);
  }

  /**
   * Reads those of a specification.
   *
   * @throws SpecificationUnreadable naming the file and what is wrong in it
   */
  public static Readings of(SpecFolder folder) {
    Path file = folder.path().resolve(FILE);
    try {
      Readings readings = JSON.readValue(Files.readString(file), Readings.class);
      readings.mistake(folder).ifPresent(mistake -> fail(file, mistake));
      return readings;
    } catch (JsonProcessingException e) {
      throw new SpecificationUnreadable(
          "%s:%d:%d: %s"
              .formatted(
                  file,
                  e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                  e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
                  e.getOriginalMessage().lines().findFirst().orElse("is not as it should be")));
    } catch (IOException e) {
      throw new SpecificationUnreadable(
          "%s: cannot be read; the matrix of readings needs it".formatted(file));
    }
  }

  private static void fail(Path file, String mistake) {
    throw new SpecificationUnreadable(file + ": " + mistake);
  }

  /** {@code Hardened}, then each other answer to each question alone, then the profiles. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>(List.of(Row.hardened()));
    for (Reading reading : readings) {
      reading.others().forEach(value -> rows.add(Row.flip(reading, value)));
    }
    profiles.forEach(profile -> rows.add(Row.of(profile)));
    return rows;
  }

  /** The scenario of that name. */
  public Scenario scenario(String name) {
    return scenarios.stream()
        .filter(scenario -> scenario.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no scenario " + name + " in " + FILE));
  }

  /** What TLC is given for a row in a scenario, all that it asks included. */
  public String configuration(Row row, Scenario scenario) {
    return new Configuration(this, row, scenario).text(scenario.asks());
  }

  /** The property of that name, which a scenario asks. */
  public Property property(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("no property " + name + " in " + FILE));
  }

  private Optional<Property> find(String name) {
    return properties.stream().filter(property -> property.name().equals(name)).findFirst();
  }

  /** The first thing that does not fit together. */
  private Optional<String> mistake(SpecFolder folder) {
    return Stream.of(
            twice("reading", readings.stream().map(Reading::constant)),
            twice("row", rows().stream().map(Row::name)),
            twice("scenario", scenarios.stream().map(Scenario::name)),
            twice("property", properties.stream().map(Property::name)),
            departures(),
            asked(),
            modules(folder))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> twice(String what, Stream<String> names) {
    Set<String> seen = new HashSet<>();
    return names
        .filter(name -> !seen.add(name))
        .map(name -> "the %s %s is there twice".formatted(what, name))
        .findFirst();
  }

  private Optional<String> departures() {
    for (NamedProfile profile : profiles) {
      for (var departure : profile.departs().entrySet()) {
        boolean known =
            readings.stream()
                .anyMatch(
                    reading ->
                        reading.constant().equals(departure.getKey())
                            && reading.answers(departure.getValue()));
        if (!known) {
          return Optional.of(
              "profile %s: no reading %s has the answer %s"
                  .formatted(profile.name(), departure.getKey(), departure.getValue()));
        }
      }
    }
    return Optional.empty();
  }

  /** The scenarios that ask for a property. */
  List<Scenario> asking(Property property) {
    return scenarios.stream()
        .filter(scenario -> scenario.asks().contains(property.name()))
        .toList();
  }

  private Optional<String> asked() {
    for (Scenario scenario : scenarios) {
      for (String name : scenario.asks()) {
        if (find(name).isEmpty()) {
          return Optional.of(
              "scenario %s asks for %s, which is no property of the list"
                  .formatted(scenario.name(), name));
        }
      }
    }
    return properties.stream()
        .map(Property::name)
        .filter(name -> scenarios.stream().noneMatch(scenario -> scenario.asks().contains(name)))
        .map(name -> "no scenario asks for the property " + name)
        .findFirst();
  }

  private Optional<String> modules(SpecFolder folder) {
    return scenarios.stream()
        .filter(scenario -> !Files.isReadable(folder.moduleFile(scenario.module())))
        .map(
            scenario ->
                "scenario %s: there is no module %s".formatted(scenario.name(), scenario.module()))
        .findFirst();
  }
}
