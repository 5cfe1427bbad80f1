// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Composition;
import org.omadm.codegen.model.Constant;
import org.omadm.codegen.model.Definition;
import org.omadm.codegen.model.Invariant;
import org.omadm.codegen.model.Operator;
import org.omadm.codegen.model.SourcePlace;
import org.omadm.codegen.model.TypeDefinition;

/**
 * Where in the specification each generated member and guard comes from, one entry a line:
 *
 * <pre>
 * {"java": "DmClient.clientFinish", "kind": "action", "tla": "ClientFinish", "place": "DmClient.tla:88:1"},
 * </pre>
 */
final class SourceMapEmitter {
  static final String NAME = "source-map.json";

  private final Program program;
  private final List<String> entries = new ArrayList<>();

  SourceMapEmitter(Program program) {
    this.program = program;
  }

  GeneratedFile emit() {
    program.specification().types().forEach(this::addType);
    program.specification().constants().forEach(this::addConstant);
    program.specification().operators().forEach(this::addOperator);
    program.specification().actors().forEach(this::addActor);
    program.specification().system().ifPresent(this::addSystem);
    program.specification().properties().ifPresent(this::addInvariants);
    return new GeneratedFile(NAME, "[\n" + String.join(",\n", entries) + "\n]\n");
  }

  private void addType(TypeDefinition type) {
    add(name(type.definition().name()), "type", type.definition());
  }

  private void addConstant(Constant constant) {
    String holder =
        switch (constant.kind()) {
          case PROFILE -> "Profile";
          case TERMS -> "Terms";
          case BOUNDS -> "Bounds";
        };
    add(member(holder, constant.definition()), "constant", constant.definition());
  }

  private void addOperator(Operator operator) {
    String module = operator.definition().module();
    String owner =
        switch (program.home(module)) {
          case SHARED, ACTOR -> name(module);
          case SYSTEM -> name(program.system().header().module());
          case PROPERTIES ->
              program.specification().properties().map(each -> name(each.module())).orElseThrow();
        };
    add(member(owner, operator.definition()), "operator", operator.definition());
  }

  private void addActor(Actor actor) {
    String owner = name(actor.header().module());
    Stream.concat(actor.init().stream(), actor.actions().stream())
        .forEach(action -> add(member(owner, action.definition()), "action", action.definition()));
    String guards = ActorEmitter.guards(program.types(), actor).simpleName();
    for (Action action : actor.actions()) {
      GuardNames.of(action)
          .all()
          .forEach(
              (guard, conjunct) ->
                  add(guards + "." + guard, "conjunct", conjunct.text(), conjunct.place()));
    }
  }

  private void addSystem(Composition system) {
    String owner = name(system.header().module());
    add(owner + ".init", "action", system.init().definition());
    Stream.concat(system.steps().stream(), system.actions().stream())
        .forEach(action -> add(member(owner, action.definition()), "action", action.definition()));
  }

  private void addInvariants(Definition header) {
    for (Invariant invariant : program.specification().invariants()) {
      add(
          member(name(header.module()), invariant.definition()),
          "invariant",
          invariant.definition());
    }
  }

  private String name(String tlaName) {
    return program.types().named(tlaName).simpleName();
  }

  private static String member(String owner, Definition definition) {
    return owner + "." + JavaNames.member(definition.name());
  }

  private void add(String java, String kind, Definition definition) {
    add(java, kind, definition.name(), definition.place());
  }

  private void add(String java, String kind, String tla, SourcePlace place) {
    entries.add(
        String.format(
            "  {\"java\": %s, \"kind\": %s, \"tla\": %s, \"place\": %s}",
            quoted(java), quoted(kind), quoted(tla), quoted(place.toString())));
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
