// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.omadm.vectors.Vector;
import org.omadm.vectors.VectorFile;
import org.omadm.vectors.VectorFormException;
import org.omadm.vectors.VectorResult;
import org.omadm.vectors.VectorResult.Difference;
import org.omadm.vectors.VectorResult.Failed;
import org.omadm.vectors.VectorResult.Passed;
import org.omadm.vectors.VectorResult.Unsupported;
import org.omadm.vectors.VectorRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code omadm vectors}: known answers against the production code. */
@Command(
    name = "vectors",
    description = "Runs known answers through the production code.",
    footer = {"", "Example:", "  omadm vectors run spec/vectors/known-answers.json"})
final class VectorsCommand {
  @Spec private CommandSpec spec;

  /** A file with what its vectors gave. */
  private record FileResults(String name, List<VectorResult> results) {
    long count(Class<? extends VectorResult> kind) {
      return results.stream().filter(kind::isInstance).count();
    }
  }

  @Command(
      description =
          "Runs every vector of the files and reports each: pass, fail with both values, or unsupported"
              + " when its kind is not computed. Exits 1 if any fails.",
      footer = {"", "Example:", "  omadm vectors run --json spec/vectors/known-answers.json"})
  int run(
      @Mixin JsonOutput json,
      @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files of vectors.")
          List<Path> files) {
    List<FileResults> all = new ArrayList<>();
    for (Path file : files) {
      all.add(run(file));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json.wanted()) {
      JsonOutput.print(out, json(all));
    } else {
      all.forEach(results -> print(out, results));
    }
    boolean anyFailed = all.stream().anyMatch(results -> results.count(Failed.class) > 0);
    return anyFailed ? ExitCode.JUDGED_BAD : ExitCode.GOOD;
  }

  private static FileResults run(Path file) {
    try {
      VectorFile vectors = VectorFile.read(file);
      return new FileResults(vectors.name(), VectorRunner.run(vectors));
    } catch (VectorFormException e) {
      throw new UserMistake(e);
    } catch (IOException e) {
      throw InputFiles.unreadable(file, e);
    }
  }

  private static void print(PrintWriter out, FileResults file) {
    for (VectorResult result : file.results()) {
      Vector vector = result.vector();
      out.printf("%-11s %-10s %s%n", word(result), vector.id(), vector.kind());
      for (Difference difference : differences(result)) {
        out.printf("    %s%n", difference.member());
        out.printf("      expected %s%n", difference.expected());
        out.printf("      got      %s%n", difference.actual());
      }
    }
    out.printf(
        "%s: %d passed, %d failed, %d of a kind not supported%n",
        file.name(),
        file.count(Passed.class),
        file.count(Failed.class),
        file.count(Unsupported.class));
  }

  private static ObjectNode json(List<FileResults> all) {
    ObjectNode answer = JsonOutput.object();
    ArrayNode files = answer.putArray("files");
    for (FileResults file : all) {
      ObjectNode node = files.addObject().put("file", file.name());
      node.put("passed", file.count(Passed.class));
      node.put("failed", file.count(Failed.class));
      node.put("unsupported", file.count(Unsupported.class));
      ArrayNode results = node.putArray("results");
      for (VectorResult result : file.results()) {
        results.add(json(result));
      }
    }
    return answer;
  }

  private static ObjectNode json(VectorResult result) {
    ObjectNode node = JsonOutput.object();
    node.put("id", result.vector().id());
    node.put("kind", result.vector().kind());
    node.put("result", word(result));
    ArrayNode differences = node.putArray("differences");
    for (Difference difference : differences(result)) {
      differences
          .addObject()
          .put("member", difference.member())
          .put("expected", difference.expected())
          .put("actual", difference.actual());
    }
    return node;
  }

  private static String word(VectorResult result) {
    if (result instanceof Passed) {
      return "pass";
    }
    return result instanceof Failed ? "fail" : "unsupported";
  }

  private static List<Difference> differences(VectorResult result) {
    return result instanceof Failed failed ? failed.differences() : List.of();
  }
}
