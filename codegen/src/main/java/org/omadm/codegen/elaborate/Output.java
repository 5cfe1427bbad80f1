// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.ast.Unit;

/** The modules as they are made, one after the other: units, and what is extended beyond before. */
final class Output {

  /** A module under way. */
  private static final class Draft {
    private final Module module;
    private final List<Unit> units = new ArrayList<>();
    private final List<Identifier> extended;
    private final Set<String> sees = new LinkedHashSet<>();

    private Draft(Module module) {
      this.module = module;
      this.extended = new ArrayList<>(module.extended());
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, String> homes = new HashMap<>();
  private Draft current;

  /** Begins with the first module, to which units are added until the next begins. */
  Output(Module first) {
    current = begin(first);
  }

  Draft begin(Module module) {
    current = new Draft(module);
    drafts.put(module.name().name(), current);
    for (var extended : module.extended()) {
      see(current, extended.name());
    }
    return current;
  }

  private void see(Draft draft, String module) {
    draft.sees.add(module);
    if (module.equals("Reals")) {
      draft.sees.add("Integers");
    }
    if (draft.sees.contains("Integers")) {
      draft.sees.add("Naturals");
    }
    var other = drafts.get(module);
    if (other != null) {
      draft.sees.addAll(other.sees);
    }
  }

  Module module() {
    return current.module;
  }

  /** Where the next unit goes. */
  int mark() {
    return current.units.size();
  }

  /** Adds a unit that gives a name its meaning. */
  void add(String name, Unit unit) {
    homes.put(name, current.module.name().name());
    current.units.add(unit);
  }

  void add(Unit unit) {
    current.units.add(unit);
  }

  void insert(int at, Unit unit) {
    current.units.add(at, unit);
  }

  /** Makes sure that the module under way sees a name that was added before. */
  void reach(String name) {
    var home = homes.get(name);
    if (home != null && !home.equals(current.module.name().name())) {
      extend(home);
    }
  }

  /** Makes sure that the module under way extends another, a standard one for instance. */
  void extend(String module) {
    if (!current.sees.contains(module)) {
      current.extended.add(new Identifier(module, current.module.name().span()));
      see(current, module);
    }
  }

  /**
   * The modules, each the very one that was there if nothing in it changed.
   *
   * @param dropped the definitions to leave out
   * @param named the names of instances that are still spoken of
   * @param sources the texts of all modules
   */
  List<Module> finish(Set<String> dropped, Set<String> named, List<SourceText> sources) {
    return drafts.values().stream().map(d -> finish(d, dropped, named, sources)).toList();
  }

  private static Module finish(
      Draft draft, Set<String> dropped, Set<String> named, List<SourceText> sources) {
    var units = new ArrayList<Unit>();
    for (var unit : draft.units) {
      boolean leave =
          (unit instanceof Unit.OperatorDefinition d && dropped.contains(d.name().name()))
              || (unit instanceof Unit.InstanceDefinition i && !named.contains(i.name().name()));
      if (!leave) {
        units.add(unit);
      }
    }
    units.removeIf(unit -> unit instanceof Unit.RecursiveDeclaration r && !defines(units, r));
    var module = draft.module;
    if (same(units, module.units()) && draft.extended.equals(module.extended())) {
      return module;
    }
    return new Module(
        module.name(),
        List.copyOf(draft.extended),
        List.copyOf(units),
        module.comment(),
        module.source(),
        sources.stream()
            .filter(s -> isOfOne(s, units))
            .filter(s -> !s.file().equals(module.source().file()))
            .toList(),
        module.span());
  }

  private static boolean isOfOne(SourceText source, List<Unit> units) {
    return units.stream().map(Unit::span).map(Span::file).anyMatch(source.file()::equals);
  }

  private static boolean defines(List<Unit> units, Unit.RecursiveDeclaration declaration) {
    return units.stream()
        .anyMatch(
            unit ->
                unit instanceof Unit.OperatorDefinition d
                    && d.name().name().equals(declaration.name().name()));
  }

  private static boolean same(List<Unit> one, List<Unit> two) {
    if (one.size() != two.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i) != two.get(i)) {
        return false;
      }
    }
    return true;
  }
}
