// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.omadm.actor.ValueJson;
import org.omadm.actor.ValueJsonException;
import org.omadm.protocol.Profile;
import org.omadm.protocol.Terms;
import org.omadm.provisioning.AccountTerms;

/**
 * Runs a trace through the generated machines: from where each actor begins, each step must be one
 * that its action allows, with what it sent and the state after.
 */
public final class Judge {
  private static final int MAX_LINE = 1 << 20;
  private static final int MAX_DEPTH = 64;
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonMapper.builder()
              .build()
              .getFactory()
              .setStreamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(MAX_DEPTH)
                      .maxStringLength(MAX_LINE)
                      .build()));

  private final Map<TracedActor, Replay<?>> replays = new EnumMap<>(TracedActor.class);

  private Judge() {}

  /**
   * Judges a trace from its first line to the first that is wrong.
   *
   * @throws TraceException if a line is not of a trace, so that it cannot be judged
   */
  public static Judgement judge(BufferedReader trace) throws IOException, TraceException {
    return new Judge().judgeAll(trace);
  }

  private Judgement judgeAll(BufferedReader trace) throws IOException, TraceException {
    int number = 0;
    for (String line = trace.readLine(); line != null; line = trace.readLine()) {
      number++;
      Optional<Judgement> wrong = judgeLine(number, line);
      if (wrong.isPresent()) {
        return wrong.get();
      }
    }
    if (replays.isEmpty()) {
      throw new TraceException("there is no line; expected one that says where an actor begins");
    }
    return new Judgement.Legal(stepsOf(TracedActor.CLIENT), stepsOf(TracedActor.SERVER));
  }

  private int stepsOf(TracedActor actor) {
    Replay<?> replay = replays.get(actor);
    return replay == null ? 0 : replay.steps();
  }

  private Optional<Judgement> judgeLine(int number, String text) throws TraceException {
    try {
      JsonNode line = parse(text);
      TracedActor actor = actor(line);
      Replay<?> replay = replays.get(actor);
      if (line.path("step").asInt(-1) == 0) {
        if (replay != null) {
          throw new TraceException("the " + actor.text() + " begins a second time");
        }
        replays.put(actor, begin(actor, line));
        return Optional.empty();
      }
      if (replay == null) {
        throw new TraceException("the " + actor.text() + " takes a step before it begins");
      }
      return replay.step(number, line);
    } catch (ValueJsonException e) {
      throw new TraceException("line " + number + ": " + e.getMessage());
    } catch (TraceException e) {
      throw new TraceException("line " + number + ": " + e.getMessage());
    }
  }

  private static JsonNode parse(String text) throws TraceException {
    if (text.length() > MAX_LINE) {
      throw new TraceException("longer than " + MAX_LINE + " characters");
    }
    try {
      JsonNode line = MAPPER.readTree(text);
      if (line.isObject()) {
        return line;
      }
    } catch (JsonProcessingException e) {
      throw new TraceException("not JSON at column " + e.getLocation().getColumnNr());
    }
    throw new TraceException("not a JSON object");
  }

  private static TracedActor actor(JsonNode line) throws TraceException {
    for (TracedActor actor : TracedActor.values()) {
      if (actor.text().equals(line.path("actor").textValue())) {
        return actor;
      }
    }
    throw new TraceException("\"actor\" is neither \"client\" nor \"server\"");
  }

  private static Replay<?> begin(TracedActor actor, JsonNode line) throws TraceException {
    Profile profile = ValueJson.read(line.path("profile"), Profile.class, "profile");
    Terms terms = new AccountTerms(TracedAccount.read(line.path("account")));
    return actor == TracedActor.CLIENT
        ? Replay.ofClient(profile, terms, line.path("state"))
        : Replay.ofServer(profile, terms, line.path("state"));
  }
}
