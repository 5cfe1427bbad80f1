// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.omadm.codegen.check.Entry;
import org.omadm.codegen.check.Modules;
import org.omadm.codegen.check.SpecificationChecker;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.model.Specification;
import org.omadm.codegen.parse.ModuleLoader;

/**
 * A model as it was read: a module, what it extends, and a configuration.
 *
 * @param folder with the module
 * @param module its name
 * @param config the configuration's file
 * @param libraries further folders with modules
 * @param values what module and configuration make of the constants
 * @param specification what is generated from
 * @param notes what is compared otherwise than the configuration says, one line each
 */
record ComparedModel(
    Path folder,
    String module,
    Path config,
    List<Path> libraries,
    ModelConfig modelConfig,
    ModelValues values,
    Specification specification,
    List<String> notes) {

  /**
   * Reads a model.
   *
   * @param config the configuration file, in the folder or anywhere
   * @throws ComparisonFailed if the specification has errors or a file cannot be read
   */
  static ComparedModel read(Path folder, String module, Path config, List<Path> libraries) {
    var file = folder.resolve(module + ".tla");
    var configFile = folder.resolve(config);
    requireFile(file, "name the model's module");
    requireFile(configFile, "name it with --config, or write it beside the module");
    try {
      var modelConfig = ModelConfig.read(Files.readString(configFile));
      var diagnostics = new Diagnostics();
      var modules = ModuleLoader.load(file, libraries, diagnostics);
      if (!diagnostics.isEmpty()) {
        throw ComparisonFailed.specification(diagnostics.render());
      }
      var notes = new ArrayList<>(leftOut(modelConfig));
      return new ComparedModel(
          folder,
          module,
          configFile,
          libraries,
          modelConfig,
          new ModelValues(modules, modelConfig),
          checked(Beginning.of(modelConfig, modules), module, diagnostics, notes),
          notes);
    } catch (SpecificationFormula.NotTakenApart other) {
      throw ComparisonFailed.specification(String.valueOf(other.getMessage()));
    } catch (IllegalArgumentException malformed) {
      throw ComparisonFailed.input(
          configFile + ": error: " + malformed.getMessage() + "\n  help: correct the file\n");
    } catch (IOException unreadable) {
      throw ComparisonFailed.input(
          "error: cannot read " + unreadable.getMessage() + "\n  help: check the name\n");
    }
  }

  private static void requireFile(Path file, String help) {
    if (Files.isRegularFile(file) && Files.isReadable(file)) {
      return;
    }
    var cause =
        Files.isDirectory(file)
            ? "is a folder"
            : Files.exists(file) ? "cannot be read" : "does not exist";
    throw ComparisonFailed.input(file + ": error: " + cause + "\n  help: " + help + "\n");
  }

  /** Without them TLC keeps apart all states that differ, as the generated code does. */
  private static List<String> leftOut(ModelConfig config) {
    return Stream.of("SYMMETRY", "VIEW")
        .filter(section -> !config.names(section).isEmpty())
        .map(section -> section + " is left out on both sides: the whole graph is compared")
        .toList();
  }

  /**
   * The typed model. A predicate that cannot be generated does not stand in the way of the graph:
   * it is left out, and said so.
   */
  private static Specification checked(
      Beginning beginning, String module, Diagnostics diagnostics, List<String> notes) {
    var modules = new Modules(beginning.modules());
    var specification =
        SpecificationChecker.check(modules, beginning.entry(), diagnostics)
            .orElseGet(
                () -> withFewerPredicates(modules, beginning.entry(), diagnostics.anew(), notes));
    if (specification.system().isEmpty()) {
      throw ComparisonFailed.input(module + ": error: no module defines Next\n");
    }
    return specification;
  }

  private static Specification withFewerPredicates(
      Modules modules, Entry entry, Diagnostics diagnostics, List<String> notes) {
    var good = new ArrayList<String>();
    var found =
        SpecificationChecker.check(modules, with(entry, good), diagnostics)
            .orElseThrow(() -> ComparisonFailed.specification(diagnostics.render()));
    for (var predicate : entry.predicates().orElseThrow()) {
      good.add(predicate);
      var more = SpecificationChecker.check(modules, with(entry, good), new Diagnostics());
      if (more.isEmpty()) {
        good.remove(predicate);
        notes.add(predicate + " is not generated: it is outside the accepted subset");
      }
      found = more.orElse(found);
    }
    return found;
  }

  private static Entry with(Entry entry, List<String> predicates) {
    return new Entry(
        entry.init(),
        entry.next(),
        Optional.of(List.copyOf(predicates)),
        entry.replaced(),
        entry.valued());
  }
}
