// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.omadm.client.SessionEnd;
import org.omadm.modelcheck.SpecFolder;
import org.omadm.protocol.Profile;
import org.omadm.provisioning.Profiles;
import org.omadm.readings.Matrix;
import org.omadm.readings.Property;
import org.omadm.readings.Readings;
import org.omadm.readings.Row;
import org.omadm.readings.Verdicts;

/**
 * The readings that the demonstration runs under.
 *
 * @param broken the properties that the recorded verdicts refute under them
 */
record DemoProfile(Row row, Profile profile, List<Property> broken) {

  /**
   * That of a row of the matrix.
   *
   * @throws UserMistake if there is none of that name
   */
  static DemoProfile of(String name) {
    try (SpecFolder folder = SpecFolder.fromClassPath()) {
      Readings readings = Readings.of(folder);
      Row row = NamedRow.in(readings, name);
      List<Property> broken =
          Matrix.of(folder, readings, Verdicts.recorded(folder)).unwanted(row).stream()
              .filter(property -> property.wanted() == Property.Wanted.HOLDS)
              .toList();
      return new DemoProfile(row, Profiles.departing(row.departs()), broken);
    }
  }

  /** Whether it decides something as {@code Hardened} does not. */
  boolean isWeak() {
    return !row.departs().isEmpty();
  }

  /**
   * Refuses a weak profile that nobody has asked for in so many words.
   *
   * @throws UserMistake naming what is weak, and what it breaks
   */
  void refuseUnless(boolean insecure) {
    if (isWeak() && !insecure) {
      throw new UserMistake(
          "--profile " + row.name(), weakness(), "add --insecure to see what becomes of it");
    }
  }

  /** What is weak about it, and what it breaks, as far as that is recorded. */
  String weakness() {
    String decides = "it is weak: it decides " + row.departures() + ", unlike Hardened";
    if (broken.isEmpty()) {
      return decides + "; the recorded verdicts refute no property under it";
    }
    return decides
        + "; TLC refutes "
        + broken.stream().map(DemoProfile::words).collect(Collectors.joining(", "));
  }

  /** Under {@code Hardened} a session ends as it must; of the others nothing is promised. */
  void expect(SessionEnd end, Class<? extends SessionEnd> expected) {
    if (!isWeak() && !expected.isInstance(end)) {
      throw new IllegalStateException("the session ended otherwise: " + end);
    }
  }

  private static String words(Property property) {
    return "%s (\"%s\")".formatted(property.name(), property.words());
  }
}
