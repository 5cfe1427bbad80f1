// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.sany.OurShapes;
import org.omadm.codegen.sany.Sany;

/**
 * SANY accepts what we accept in the syntax corpus, refuses what we refuse, and reads the same
 * trees. The version that we have knows no Unicode spellings, so those cases are left out.
 */
final class SecondOpinionTest {

  static List<SyntaxCase> cases() throws IOException {
    return SyntaxCase.all().stream().filter(each -> !each.file().endsWith("unicode.txt")).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sanyReadsTheSameTree(SyntaxCase each) {
    Optional<Module> ours = TlaReader.readModule(each.source(), new Diagnostics());
    Sany.Opinion sany = Sany.on(each.source());
    assertThat(sany.good()).as(sany.message()).isEqualTo(ours.isPresent());
    assertThat(
            ours.map(OurShapes::of).flatMap(shape -> sany.shape().flatMap(shape::differenceFrom)))
        .isEmpty();
  }
}
