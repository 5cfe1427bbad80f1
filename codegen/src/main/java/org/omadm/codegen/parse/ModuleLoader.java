// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;

/**
 * Reads a module and every module that it extends or has an instance of, from files of their names
 * in the same folder or in a library. The standard modules have no file and are left out.
 */
public final class ModuleLoader {

  private final List<Path> folders;
  private final Diagnostics diagnostics;
  private final Map<String, Module> loaded = new LinkedHashMap<>();
  private final Set<String> tried = new HashSet<>();
  private final Set<String> underWay = new LinkedHashSet<>();

  private ModuleLoader(List<Path> folders, Diagnostics diagnostics) {
    this.folders = folders;
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the module of a file and those it extends or has instances of.
   *
   * @return the modules, each after those it needs, the asked one last; empty if something was
   *     reported
   * @throws IOException if a file cannot be read
   */
  public static List<Module> load(Path file, Diagnostics diagnostics) throws IOException {
    return load(file, List.of(), diagnostics);
  }

  /**
   * The same with further folders to look in, in their order, for a module that is not beside the
   * file.
   */
  public static List<Module> load(Path file, List<Path> libraries, Diagnostics diagnostics)
      throws IOException {
    int before = diagnostics.size();
    List<Path> folders = new ArrayList<>();
    folders.add(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
    folders.addAll(libraries);
    ModuleLoader loader = new ModuleLoader(List.copyOf(folders), diagnostics);
    loader.loadFile(file);
    return diagnostics.size() == before ? List.copyOf(loader.loaded.values()) : List.of();
  }

  /** Whether it is a standard module, such as Naturals. */
  public static boolean isStandard(String module) {
    return StandardModules.contain(module);
  }

  private void loadFile(Path file) throws IOException {
    Optional<Module> read = TlaReader.read(file, diagnostics);
    if (read.isPresent()) {
      Module module = read.get();
      checkName(module.name(), file);
      underWay.add(module.name().name());
      List<Identifier> needed = Dependencies.of(module);
      for (Identifier each : needed) {
        loadNeeded(each);
      }
      underWay.remove(module.name().name());
      loaded.put(module.name().name(), module);
    }
  }

  private void loadNeeded(Identifier needed) throws IOException {
    String name = needed.name();
    if (underWay.contains(name)) {
      diagnostics.report(Wording.extendsItself(needed.span(), cycle(name)));
      return;
    }
    if (isStandard(name) || !tried.add(name)) {
      return;
    }
    Optional<Path> found =
        folders.stream()
            .map(folder -> folder.resolve(name + ".tla"))
            .filter(Files::isRegularFile)
            .findFirst();
    if (found.isPresent()) {
      loadFile(found.get());
    } else {
      String beside = folders.get(0).resolve(name + ".tla").toString();
      diagnostics.report(Wording.moduleNotFound(needed.span(), name, beside));
    }
  }

  private List<String> cycle(String name) {
    List<String> names = new ArrayList<>(underWay);
    List<String> cycle = new ArrayList<>(names.subList(names.indexOf(name), names.size()));
    cycle.add(name);
    return cycle;
  }

  private void checkName(Identifier name, Path file) {
    Path fileName = file.getFileName();
    if (fileName != null && !fileName.toString().equals(name.name() + ".tla")) {
      Span span = name.span();
      diagnostics.report(Wording.otherFileName(span, name.name(), fileName.toString()));
    }
  }
}
