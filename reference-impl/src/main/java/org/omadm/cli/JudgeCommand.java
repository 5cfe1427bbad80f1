// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.omadm.oracle.Judge;
import org.omadm.oracle.Judgement;
import org.omadm.oracle.TraceException;
import org.omadm.runtime.Guard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code omadm judge}: is every step of a trace one that the specification allows? */
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a trace through the generated machines and names the first wrong step, its first",
      "false condition, the place in the specification, and the clause."
    },
    footer = {
      "",
      "Example:",
      "  omadm demo --no-check --trace demo.jsonl && omadm judge demo.jsonl"
    })
final class JudgeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private JsonOutput json;

  @Parameters(paramLabel = "FILE", description = "A trace, as 'omadm demo --trace' writes it.")
  private Path file;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Judgement judgement = judge();
    if (json.wanted()) {
      JsonOutput.print(out, json(judgement));
    } else {
      print(out, judgement);
    }
    return judgement instanceof Judgement.Legal ? ExitCode.GOOD : ExitCode.JUDGED_BAD;
  }

  private Judgement judge() {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return Judge.judge(lines);
    } catch (IOException e) {
      throw InputFiles.unreadable(file, e);
    } catch (TraceException e) {
      throw new UserMistake(
          file.toString(),
          String.valueOf(e.getMessage()),
          "give a trace as 'omadm demo --trace' writes it");
    }
  }

  private void print(PrintWriter out, Judgement judgement) {
    if (judgement instanceof Judgement.Legal legal) {
      out.printf(
          "%s: legal: %d steps of the client, %d of the server%n",
          file, legal.clientSteps(), legal.serverSteps());
      return;
    }
    Judgement.Illegal illegal = (Judgement.Illegal) judgement;
    out.printf(
        "%s:%d: step %d of the %s, %s: %s%n",
        file,
        illegal.line(),
        illegal.step(),
        illegal.actor().text(),
        illegal.action(),
        illegal.wrong());
    for (Guard conjunct : illegal.conjuncts()) {
      out.printf("  false: %s%n  place: %s%n", conjunct.text(), conjunct.place());
      if (!conjunct.clause().isEmpty()) {
        out.printf("  clause: %s%n", conjunct.clause());
      }
    }
  }

  private static ObjectNode json(Judgement judgement) {
    ObjectNode answer = JsonOutput.object();
    if (judgement instanceof Judgement.Legal legal) {
      answer.put("legal", true);
      answer.put("clientSteps", legal.clientSteps());
      answer.put("serverSteps", legal.serverSteps());
      return answer;
    }
    Judgement.Illegal illegal = (Judgement.Illegal) judgement;
    answer.put("legal", false);
    answer.put("line", illegal.line());
    answer.put("actor", illegal.actor().text());
    answer.put("step", illegal.step());
    answer.put("action", illegal.action());
    answer.put("wrong", illegal.wrong());
    ArrayNode conjuncts = answer.putArray("conjuncts");
    for (Guard conjunct : illegal.conjuncts()) {
      ObjectNode each = conjuncts.addObject();
      each.put("text", conjunct.text());
      each.put("place", conjunct.place().toString());
      each.put("clause", conjunct.clause());
    }
    return answer;
  }
}
