// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.ModuleLoader;

/** A folder into which a test writes modules, to elaborate one of them. */
record ModuleFolder(Path path) {

  void add(String name, String units) throws IOException {
    Files.writeString(
        path.resolve(name + ".tla"), "---- MODULE %s ----\n%s====\n".formatted(name, units));
  }

  /** The module and those it needs, elaborated without a diagnostic. */
  List<Module> elaborate(String root, Map<String, String> replaced, Set<String> valued)
      throws IOException {
    var diagnostics = new Diagnostics();
    var modules = ModuleLoader.load(path.resolve(root + ".tla"), diagnostics);
    assertThat(diagnostics.render()).isEmpty();
    var elaborated = Elaboration.elaborate(modules, replaced, valued, diagnostics);
    assertThat(diagnostics.render()).isEmpty();
    return elaborated;
  }
}
