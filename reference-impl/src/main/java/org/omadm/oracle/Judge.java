// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

import com.fasterxml.jackson.databind.JsonNode;
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
  /** What the 16 bits of Package #0 hold. */
  private static final int MAX_SESSION_ID = 0xFFFF;

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
    TraceLines lines = new TraceLines(trace);
    for (String line = lines.next(); line != null; line = lines.next()) {
      Optional<Judgement> wrong = judgeLine(lines.number(), line);
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
      JsonNode line = TraceJson.object(text);
      TracedActor actor = actor(line);
      Replay<?> replay = replays.get(actor);
      if (TraceJson.natural(line, "step", "\"step\"", Integer.MAX_VALUE) == 0) {
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

  private static TracedActor actor(JsonNode line) throws TraceException {
    for (TracedActor actor : TracedActor.values()) {
      if (actor.text().equals(line.path("actor").textValue())) {
        return actor;
      }
    }
    throw new TraceException("\"actor\" is neither \"client\" nor \"server\"");
  }

  /** Refuses a beginning whose session ids do not fit Package #0: no digest can be made for it. */
  private static Replay<?> begin(TracedActor actor, JsonNode line) throws TraceException {
    Profile profile = ValueJson.read(line.path("profile"), Profile.class, "profile");
    int last =
        TraceJson.natural(
            line.path("profile"), "lastSessionId", "profile.lastSessionId", MAX_SESSION_ID);
    Terms terms = new AccountTerms(TracedAccount.read(line.path("account")));
    JsonNode state = line.path("state");
    TraceJson.natural(state, "sessionId", "state.sessionId", last);
    return actor == TracedActor.CLIENT
        ? Replay.ofClient(profile, terms, state)
        : Replay.ofServer(profile, terms, state);
  }
}
