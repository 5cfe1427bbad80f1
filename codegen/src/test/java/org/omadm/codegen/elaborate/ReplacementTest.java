// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReplacementTest {

  @Test
  void configurationReplacesDefinitionsAndGivesValues(@TempDir Path folder) throws IOException {
    var modules = new ModuleFolder(folder);
    modules.add(
        "Spec",
        """
        EXTENDS Naturals
        VARIABLE x
        None == CHOOSE v : v \\notin Nat
        Limit(n) == n + 1
        Init == x \\in Nat /\\ x # None /\\ x < Limit(x)
        """);
    modules.add(
        "Root",
        """
        EXTENDS Spec
        CONSTANT Most
        Small == 0..Most
        Lower(n) == n + Most + x
        Again == Init
        """);
    assertThat(
            modules
                .elaborate("Root", Map.of("Nat", "Small", "Limit", "Lower"), Set.of("None"))
                .stream()
                .map(module -> module.name().name() + "\n" + ModuleText.of(module))
                .toList())
        .containsExactly(
            """
            Spec
            EXTENDS Naturals
            VARIABLE x
            CONSTANT None
            CONSTANT Most
            Lower(n) == (n + Most) + x
            Limit(n) == Lower(n)
            Small == 0 .. Most
            Init == ((x \\in Small) /\\ (x /= None)) /\\ (x < Lower(x))
            """,
            """
            Root
            EXTENDS Spec
            Again == Init
            """);
  }
}
