// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.modelcheck.SpecificationUnreadable;
import org.omadm.page.Page;
import org.omadm.page.WholeFile;

/**
 * The answers added up: rows are readings and profiles, columns are properties.
 *
 * @param answers those that were given to the specification as it is now
 */
public record Matrix(Readings readings, List<Row> rows, List<Answer> answers) {

  /** Adds up, leaving out answers to other texts of the specification than that of the folder. */
  public static Matrix of(SpecFolder folder, Readings readings, Verdicts verdicts) {
    List<Row> rows = readings.rows();
    ModuleTexts modules = new ModuleTexts(folder);
    List<Answer> current =
        rows.stream()
            .flatMap(
                row ->
                    readings.scenarios().stream()
                        .map(scenario -> answer(modules, readings, verdicts, row, scenario)))
            .flatMap(Optional::stream)
            .toList();
    return new Matrix(readings, rows, current);
  }

  private static Optional<Answer> answer(
      ModuleTexts modules, Readings readings, Verdicts verdicts, Row row, Scenario scenario) {
    String inputs = new Configuration(readings, row, scenario).inputs(modules);
    return verdicts.answer(row.name(), scenario.name(), inputs);
  }

  /** What is known of a property under a row's readings. */
  public Cell cell(Row row, Property property) {
    List<Scenario> asking = readings.asking(property);
    List<Answer> given =
        answers.stream()
            .filter(answer -> answer.row().equals(row.name()))
            .filter(answer -> asking.stream().anyMatch(s -> s.name().equals(answer.scenario())))
            .toList();
    if (given.size() < asking.size()) {
      return new Cell.Unknown();
    }
    return given.stream()
        .flatMap(answer -> violated(answer, property).stream())
        .min(Comparator.comparing(Cell.Violated::steps))
        .<Cell>map(violated -> violated)
        .orElseGet(() -> new Cell.Holds(given.stream().mapToLong(Answer::distinctStates).sum()));
  }

  private static Optional<Cell.Violated> violated(Answer answer, Property property) {
    return answer
        .refutation(property.name())
        .map(found -> new Cell.Violated(found.steps(), answer.scenario(), found.trace()));
  }

  /** How many states {@code Hardened} has in a scenario, if that is known. */
  Optional<Long> hardenedStates(Scenario scenario) {
    return states(Row.HARDENED, scenario);
  }

  /** The scenarios in which a row has other states than {@code Hardened}, by their number. */
  List<Scenario> otherwiseThanHardened(Row row) {
    return readings.scenarios().stream()
        .filter(scenario -> !states(row.name(), scenario).equals(hardenedStates(scenario)))
        .toList();
  }

  private Optional<Long> states(String row, Scenario scenario) {
    return answers.stream()
        .filter(answer -> answer.row().equals(row))
        .filter(answer -> answer.scenario().equals(scenario.name()))
        .map(Answer::distinctStates)
        .findFirst();
  }

  /** The same answers for some of the rows. */
  public Matrix only(List<Row> chosen) {
    return new Matrix(readings, chosen, answers);
  }

  /** The properties of which a row has not the wanted answer, where one is known. */
  public List<Property> unwanted(Row row) {
    return readings.properties().stream()
        .filter(property -> isUnwanted(property, cell(row, property)))
        .toList();
  }

  private static boolean isUnwanted(Property property, Cell cell) {
    return property.wanted() == Property.Wanted.HOLDS
        ? cell instanceof Cell.Violated
        : cell instanceof Cell.Holds;
  }

  /** The stories of the cells that are violated. */
  public Stories stories() {
    return Stories.of(this);
  }

  /** What it says, as a page for a browser. */
  public Page page() {
    return MatrixPage.of(this);
  }

  /** What it says, as JSON. */
  public String json() {
    return VerdictsJson.matrix(this);
  }

  /**
   * Records the answers in a folder, the matrix and its stories as texts: each file whole or not at
   * all.
   *
   * @throws SpecificationUnreadable when the folder cannot be written to
   */
  public void record(Path folder) {
    write(folder.resolve(Verdicts.FILE), VerdictsJson.text(this));
    Stories stories = stories();
    write(folder.resolve(MatrixText.FILE), new MatrixText(this, Optional.of(stories)).document());
    write(folder.resolve(Stories.FILE), stories.document());
  }

  private static void write(Path file, String text) {
    try {
      WholeFile.write(file, text);
    } catch (IOException e) {
      throw new SpecificationUnreadable(
          "%s: cannot be written; name a folder that can".formatted(file));
    }
  }
}
