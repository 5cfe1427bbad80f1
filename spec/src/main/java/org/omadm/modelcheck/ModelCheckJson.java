// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Verdicts and traces as JSON. Field names are a contract with those who read them: add, never
 * rename.
 */
final class ModelCheckJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ModelCheckJson() {}

  static String report(CheckReport report) {
    ObjectNode root = JSON.createObjectNode();
    root.put("surprises", report.surprises());
    ArrayNode verdicts = root.putArray("verdicts");
    report.verdicts().forEach(verdict -> verdicts.add(node(verdict)));
    return root.toPrettyString();
  }

  static String trace(Trace trace) {
    return node(trace).toPrettyString();
  }

  private static ObjectNode node(Verdict verdict) {
    TlcResult result = verdict.result();
    ObjectNode node = JSON.createObjectNode();
    node.put("model", verdict.model().name());
    node.put("profile", verdict.model().profile());
    node.put("result", kind(result));
    if (result instanceof TlcResult.Violated violated) {
      node.put("property", violated.property());
      node.put("kind", violated.kind().text());
    }
    if (result instanceof TlcResult.Holds holds) {
      node.put("depth", holds.depth());
    }
    if (result instanceof TlcResult.Failed failed) {
      node.put("exitCode", failed.exitCode());
      node.put("message", failed.message());
    }
    node.put("statesGenerated", result.counts().generated());
    node.put("distinctStates", result.counts().distinct());
    node.put("seconds", result.seconds());
    node.set("expected", expected(verdict.model()));
    node.put("shows", verdict.model().shows());
    verdict.surprise().ifPresent(surprise -> node.put("surprise", surprise));
    result.trace().ifPresent(trace -> node.set("trace", node(trace)));
    return node;
  }

  private static ObjectNode expected(Model model) {
    ObjectNode node = JSON.createObjectNode();
    node.put("result", model.refuted().isPresent() ? "violated" : "holds");
    model.refuted().ifPresent(property -> node.put("property", property));
    model.distinctStates().ifPresent(states -> node.put("distinctStates", states));
    model.traceLength().ifPresent(length -> node.put("traceLength", length));
    return node;
  }

  private static String kind(TlcResult result) {
    if (result instanceof TlcResult.Holds) {
      return "holds";
    }
    if (result instanceof TlcResult.Violated) {
      return "violated";
    }
    return result instanceof TlcResult.Deadlock ? "deadlock" : "failed";
  }

  private static ObjectNode node(Trace trace) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode states = node.putArray("states");
    trace.states().forEach(state -> states.add(node(state)));
    node.set("ending", node(trace.ending()));
    return node;
  }

  private static ObjectNode node(TraceState state) {
    ObjectNode node = JSON.createObjectNode();
    node.put("number", state.number());
    node.put("action", state.action());
    state.place().ifPresent(place -> node.set("place", node(place)));
    ObjectNode variables = node.putObject("variables");
    state.variables().forEach(variables::put);
    return node;
  }

  private static ObjectNode node(Place place) {
    ObjectNode node = JSON.createObjectNode();
    node.put("module", place.module());
    node.put("line", place.line());
    node.put("column", place.column());
    node.put("endLine", place.endLine());
    node.put("endColumn", place.endColumn());
    return node;
  }

  private static ObjectNode node(Trace.Ending ending) {
    ObjectNode node = JSON.createObjectNode();
    if (ending instanceof Trace.Ending.BackTo back) {
      node.put("kind", "backTo");
      node.put("number", back.number());
      node.put("action", back.action());
    } else {
      node.put("kind", ending instanceof Trace.Ending.Stuttering ? "stuttering" : "finite");
    }
    return node;
  }
}
