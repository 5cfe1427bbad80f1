// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.TlaReader;
import org.omadm.codegen.sany.Sany;

/**
 * How long two parsers take over the same files, in milliseconds. Each file is read by one and at
 * once by the other, so that a busy machine slows down both.
 */
record ParseTimes(long ours, long sany) {

  /** Parses the files with both, first without looking at the clock and then with. */
  static ParseTimes of(List<Path> files) throws IOException {
    measure(files);
    return measure(files);
  }

  double ratio() {
    return (double) ours / Math.max(1, sany);
  }

  private static ParseTimes measure(List<Path> files) throws IOException {
    long ours = 0;
    long sany = 0;
    for (Path file : files) {
      SourceText text = ParseVerdict.text(file);
      long start = System.nanoTime();
      TlaReader.readModule(text, new Diagnostics());
      long between = System.nanoTime();
      Sany.verdictOn(text);
      ours += between - start;
      sany += System.nanoTime() - between;
    }
    return new ParseTimes(ours / 1_000_000, sany / 1_000_000);
  }
}
