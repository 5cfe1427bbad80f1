// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A TLC configuration.
 *
 * @param values the constants that are given a value
 * @param overrides constants and operators that an operator of the module replaces, {@code <-}
 * @param modules what is only said of the names of one module, {@code Name <- [Module]Other} or
 *     {@code Name = [Module]value}, by that module's name
 * @param sections the names after each other keyword, {@code INVARIANT} and {@code INVARIANTS} both
 *     under the first
 * @param searchOnly the text of the configuration without what needs more than a search for states
 */
public record ModelConfig(
    Map<String, Value> values,
    Map<String, String> overrides,
    Map<String, InModule> modules,
    Map<String, List<String>> sections,
    String searchOnly) {

  /** The keywords, and the one that each is short for. */
  static final Map<String, String> SECTIONS =
      Map.ofEntries(
          Map.entry("CONSTANT", "CONSTANT"),
          Map.entry("CONSTANTS", "CONSTANT"),
          Map.entry("SPECIFICATION", "SPECIFICATION"),
          Map.entry("INIT", "INIT"),
          Map.entry("NEXT", "NEXT"),
          Map.entry("INVARIANT", "INVARIANT"),
          Map.entry("INVARIANTS", "INVARIANT"),
          Map.entry("PROPERTY", "PROPERTY"),
          Map.entry("PROPERTIES", "PROPERTY"),
          Map.entry("CONSTRAINT", "CONSTRAINT"),
          Map.entry("CONSTRAINTS", "CONSTRAINT"),
          Map.entry("ACTION_CONSTRAINT", "ACTION_CONSTRAINT"),
          Map.entry("ACTION_CONSTRAINTS", "ACTION_CONSTRAINT"),
          Map.entry("SYMMETRY", "SYMMETRY"),
          Map.entry("VIEW", "VIEW"),
          Map.entry("CHECK_DEADLOCK", "CHECK_DEADLOCK"),
          Map.entry("ALIAS", "ALIAS"),
          Map.entry("POSTCONDITION", "POSTCONDITION"));

  /** Left out of a search: what needs more than one, and what would make it leave out states. */
  static final Set<String> NO_SEARCH =
      Set.of("PROPERTY", "CHECK_DEADLOCK", "SYMMETRY", "VIEW", "ALIAS", "POSTCONDITION");

  /** Values and overrides for the names of one module. */
  record InModule(Map<String, Value> values, Map<String, String> overrides) {
    InModule() {
      this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }
  }

  /** The same with other values. */
  ModelConfig withValues(Map<String, Value> others) {
    return new ModelConfig(others, overrides, modules, sections, searchOnly);
  }

  /** The names after a keyword. */
  public List<String> names(String section) {
    return sections.getOrDefault(section, List.of());
  }

  /** Whether a state without a next step is an error, as it is when the file does not say. */
  boolean checksDeadlock() {
    return !names("CHECK_DEADLOCK").contains("FALSE");
  }

  /**
   * Reads a configuration.
   *
   * @throws IllegalArgumentException if the text is none; the message says in which line and why
   */
  public static ModelConfig read(String text) {
    return new ConfigReader(text).config();
  }
}
