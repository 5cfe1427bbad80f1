// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.diagnostic.Diagnostic;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.parse.ModuleLoader;
import org.omadm.codegen.parse.TlaReader;
import org.omadm.codegen.sany.OurShapes;
import org.omadm.codegen.sany.Sany;
import org.omadm.codegen.sany.Shape;

/**
 * What is said about one file.
 *
 * @param module the name of the module, if it is good
 * @param units how many units the module has
 * @param rendered the errors as people read them
 * @param sany what SANY says, if it was asked
 */
record ParseVerdict(
    Path file,
    boolean unreadable,
    Optional<String> module,
    int units,
    List<Diagnostic> errors,
    String rendered,
    Optional<Opinion> sany) {

  /**
   * SANY's verdict beside ours.
   *
   * @param compared whether both read the file, so that the trees could be compared
   * @param difference where the trees first differ
   */
  record Opinion(boolean good, String message, boolean compared, Optional<String> difference) {}

  /** What may be asked beside whether a file is good. */
  record Question(List<Path> libraries, boolean sany) {}

  static ParseVerdict of(Path file, Question question) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      Optional<Module> read = read(file, question.libraries(), diagnostics);
      return new ParseVerdict(
          file,
          false,
          read.map(module -> module.name().name()),
          read.map(module -> module.units().size()).orElse(0),
          diagnostics.all(),
          diagnostics.render(),
          question.sany() && isOfReadableSize(diagnostics)
              ? Optional.of(opinion(read, Sany.on(text(file))))
              : Optional.empty());
    } catch (IOException unreadable) {
      String line =
          "%s: error: %s%n  help: %s%n"
              .formatted(file, UnreadableFile.cause(file, unreadable), UnreadableFile.HELP);
      return new ParseVerdict(file, true, Optional.empty(), 0, List.of(), line, Optional.empty());
    }
  }

  /** The text of a file as SANY reads it. */
  static SourceText text(Path file) throws IOException {
    return new SourceText(file.toString(), new String(Files.readAllBytes(file), UTF_8));
  }

  boolean good() {
    return module.isPresent();
  }

  /** Whether SANY was asked and accepts what we refuse, or the other way round. */
  boolean differs() {
    return sany.filter(opinion -> opinion.good() != good()).isPresent();
  }

  private static Optional<Module> read(Path file, List<Path> libraries, Diagnostics diagnostics)
      throws IOException {
    if (libraries.isEmpty()) {
      return TlaReader.read(file, diagnostics);
    }
    List<Module> modules = ModuleLoader.load(file, libraries, diagnostics);
    return modules.isEmpty() ? Optional.empty() : Optional.of(modules.get(modules.size() - 1));
  }

  /** SANY would take very long over a file that is refused for its size. */
  private static boolean isOfReadableSize(Diagnostics diagnostics) {
    return diagnostics.all().stream().noneMatch(error -> error.code().equals("TLA005"));
  }

  private static Opinion opinion(Optional<Module> read, Sany.Opinion sany) {
    Optional<Shape> ours = sany.good() ? read.map(OurShapes::of) : Optional.empty();
    return new Opinion(
        sany.good(),
        sany.message(),
        ours.isPresent(),
        ours.flatMap(shape -> sany.shape().flatMap(shape::differenceFrom)));
  }
}
