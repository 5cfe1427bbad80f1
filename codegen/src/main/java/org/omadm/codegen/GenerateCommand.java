// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import org.omadm.codegen.check.Modules;
import org.omadm.codegen.check.SpecificationChecker;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.emit.GeneratedFile;
import org.omadm.codegen.emit.SpecificationEmitter;
import org.omadm.codegen.parse.ModuleLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code generate ROOT.tla}: writes the Java of a specification, or checks what is there. */
@Command(
    name = "generate",
    description = "Writes Java for a TLA+ specification and all that it extends.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Files of the package that were generated earlier and are no longer needed are deleted.",
      "Example: omadm-codegen generate --output src/generated/java"
          + " --package org.omadm.protocol spec/DmProperties.tla",
      "Exit codes: 0 good; 1 the specification has errors, or with --check the files differ;"
          + " 2 bad usage, unreadable or unwritable file; 70 our fault."
    })
final class GenerateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "DIR",
      description = "The source folder that the package's folder is in.")
  private Path output = Path.of("");

  @Option(
      names = "--package",
      required = true,
      paramLabel = "NAME",
      description = "The package of the generated classes.")
  private String packageName = "";

  @Option(names = "--check", description = "Write nothing; exit with 1 if anything would change.")
  private boolean check;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Parameters(paramLabel = "ROOT.tla", description = "The module to generate from.")
  private Path root = Path.of("");

  /** What is printed with --json. */
  private record Answer(boolean good, int files, List<String> changed, List<String> errors) {}

  @Override
  public Integer call() throws JsonProcessingException {
    if (!packageName.matches("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*")
        || !SourceVersion.isName(packageName)) {
      return fail("'" + packageName + "' is not a package name", "write it as org.omadm.protocol");
    }
    var diagnostics = new Diagnostics();
    try {
      var files = generate(diagnostics);
      return diagnostics.isEmpty() ? write(files) : refuse(diagnostics);
    } catch (IOException unreadable) {
      return fail(root + ": " + UnreadableFile.cause(root, unreadable), UnreadableFile.HELP);
    } catch (UncheckedIOException unwritable) {
      return fail(
          output + ": cannot be written or read: " + unwritable.getMessage(),
          "check the permissions of the folder");
    }
  }

  private List<GeneratedFile> generate(Diagnostics diagnostics) throws IOException {
    var modules = ModuleLoader.load(root, diagnostics);
    if (!diagnostics.isEmpty()) {
      return List.of();
    }
    return SpecificationChecker.check(new Modules(modules), diagnostics)
        .map(model -> files(new SpecificationEmitter(model, packageName)))
        .orElse(List.of());
  }

  private static List<GeneratedFile> files(SpecificationEmitter emitter) {
    var files = new ArrayList<>(emitter.emit());
    files.add(emitter.sourceMap());
    return files;
  }

  private int write(List<GeneratedFile> files) throws JsonProcessingException {
    var folder = new GeneratedFolder(output.resolve(packageName.replace('.', '/')));
    var changed = folder.differences(files, check ? "missing" : "new");
    if (!check) {
      folder.write(files);
    }
    boolean good = !check || changed.isEmpty();
    if (json) {
      print(new Answer(good, files.size(), changed, List.of()));
    } else {
      changed.forEach(line -> spec.commandLine().getOut().println(line));
      spec.commandLine()
          .getOut()
          .printf("%d files, %d %s%n", files.size(), changed.size(), check ? "differ" : "changed");
      spec.commandLine().getOut().flush();
    }
    return good ? Codegen.GOOD : Codegen.BAD_SPECIFICATION;
  }

  private int refuse(Diagnostics diagnostics) throws JsonProcessingException {
    if (json) {
      var errors =
          diagnostics.all().stream()
              .map(d -> d.span().place() + ": [" + d.code() + "] " + d.message())
              .toList();
      print(new Answer(false, 0, List.of(), errors));
    } else {
      spec.commandLine().getErr().print(diagnostics.render());
      spec.commandLine().getErr().flush();
    }
    return Codegen.BAD_SPECIFICATION;
  }

  private void print(Answer answer) throws JsonProcessingException {
    spec.commandLine().getOut().println(new ObjectMapper().writeValueAsString(answer));
    spec.commandLine().getOut().flush();
  }

  private int fail(String problem, String help) {
    var err = spec.commandLine().getErr();
    err.printf("error: %s%n  help: %s%n", problem, help);
    err.flush();
    return Codegen.BAD_USAGE;
  }
}
