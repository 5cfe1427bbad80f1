// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omadm.codegen.diagnostic.Diagnostics;

final class ModuleLoaderTest {

  @Test
  void modulesComeAfterThoseTheyExtendAndOnce(@TempDir Path folder) throws IOException {
    write(folder, "Terms", "Naturals, Bags");
    write(folder, "Client", "Terms");
    write(folder, "Server", "Sequences, Terms");
    write(folder, "System", "Server, Client");
    Diagnostics diagnostics = new Diagnostics();
    assertThat(ModuleLoader.load(folder.resolve("System.tla"), diagnostics))
        .extracting(module -> module.name().name())
        .containsExactly("Terms", "Server", "Client", "System");
  }

  @Test
  void ourOwnSpecificationIsRead() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(ModuleLoader.load(Path.of("../spec/DmProperties.tla"), diagnostics))
        .as(diagnostics.render())
        .extracting(module -> module.name().name())
        .contains("DmTerms", "DmClient", "DmServer", "DmSystem", "DmProperties");
  }

  private static void write(Path folder, String name, String extended) throws IOException {
    Files.writeString(
        folder.resolve(name + ".tla"),
        "---- MODULE %s ----\nEXTENDS %s\n====\n".formatted(name, extended));
  }
}
