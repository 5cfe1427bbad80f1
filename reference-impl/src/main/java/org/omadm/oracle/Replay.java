// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.omadm.actor.ValueJson;
import org.omadm.protocol.Client;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmClientAction;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.DmServerAction;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Server;
import org.omadm.protocol.Terms;
import org.omadm.runtime.Guard;
import org.omadm.runtime.Outcome;
import org.omadm.runtime.Refusal;
import org.omadm.runtime.Step;

/** One actor's part of a trace, replayed on the generated actor. */
final class Replay<S> {
  private final TracedActor actor;
  private final Class<?> actions;
  private final BiFunction<Record, S, Outcome<S, ?>> apply;
  private final Function<Record, List<Guard>> effects;
  private final Function<S, Record> held;
  private S state;
  private int steps;

  private Replay(
      TracedActor actor,
      Class<?> actions,
      BiFunction<Record, S, Outcome<S, ?>> apply,
      Function<Record, List<Guard>> effects,
      Function<S, Record> held,
      S state) {
    this.actor = actor;
    this.actions = actions;
    this.apply = apply;
    this.effects = effects;
    this.held = held;
    this.state = state;
  }

  static Replay<DmClient> ofClient(Profile profile, Terms terms, JsonNode state) {
    return new Replay<>(
        TracedActor.CLIENT,
        DmClientAction.class,
        (action, client) -> ((DmClientAction) action).applyTo(client),
        action -> ((DmClientAction) action).effects(),
        DmClient::client,
        new DmClient(profile, terms, ValueJson.read(state, Client.class, "state")));
  }

  static Replay<DmServer> ofServer(Profile profile, Terms terms, JsonNode state) {
    return new Replay<>(
        TracedActor.SERVER,
        DmServerAction.class,
        (action, server) -> ((DmServerAction) action).applyTo(server),
        action -> ((DmServerAction) action).effects(),
        DmServer::server,
        new DmServer(profile, terms, ValueJson.read(state, Server.class, "state")));
  }

  int steps() {
    return steps;
  }

  /** Judges the next step; says what is wrong with it, if anything. */
  Optional<Judgement> step(int line, JsonNode json) throws TraceException {
    steps++;
    String action = json.path("action").asText();
    Record call = call(action, json.path("parameters"));
    if (json.path("step").intValue() != steps) {
      return Optional.of(
          wrong(line, action, "its number is not " + steps + ", so a step is missing", List.of()));
    }
    Outcome<S, ?> outcome = apply.apply(call, state);
    if (outcome instanceof Refusal<S, ?> refusal) {
      return Optional.of(wrong(line, action, "it was not enabled", refusal.falseGuards()));
    }
    return judge(line, call, (Step<S, ?>) outcome, json);
  }

  /** What was sent belongs to the effect that sends, the state to those that assign. */
  private Optional<Judgement> judge(int line, Record call, Step<S, ?> step, JsonNode json) {
    state = step.next();
    Optional<String> sent =
        Differences.first("sent", ValueJson.write(step.sent()), json.path("sent"));
    if (sent.isPresent()) {
      return Optional.of(wrong(line, step.action(), sent.get(), effects(call, true)));
    }
    return Differences.first("state", ValueJson.write(held.apply(state)), json.path("state"))
        .map(text -> wrong(line, step.action(), text, effects(call, false)));
  }

  private Record call(String action, JsonNode parameters) throws TraceException {
    for (Class<?> record : actions.getPermittedSubclasses()) {
      if (record.getSimpleName().equals(action)) {
        return ValueJson.read(parameters, record.asSubclass(Record.class), "parameters");
      }
    }
    String name = action.matches("\\w{1,64}") ? "\"" + action + "\"" : "of that name";
    throw new TraceException("the " + actor.text() + " has no action " + name);
  }

  private Judgement wrong(int line, String action, String what, List<Guard> conjuncts) {
    return new Judgement.Illegal(line, actor, steps, action, what, conjuncts);
  }

  private List<Guard> effects(Record call, boolean sending) {
    return effects.apply(call).stream().filter(effect -> isSending(effect) == sending).toList();
  }

  private static boolean isSending(Guard effect) {
    return effect.text().startsWith("Send(") || effect.text().startsWith("Push(");
  }
}
