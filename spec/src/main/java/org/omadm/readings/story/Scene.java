// SPDX-License-Identifier: Apache-2.0
package org.omadm.readings.story;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omadm.modelcheck.PrintedValue;
import org.omadm.modelcheck.PrintedValue.BoolValue;
import org.omadm.modelcheck.PrintedValue.RecordValue;
import org.omadm.modelcheck.PrintedValue.SetValue;
import org.omadm.modelcheck.PrintedValue.TupleValue;
import org.omadm.modelcheck.TraceState;

/**
 * All that can be said of a step: the values before and after it, the messages, and earlier steps.
 * The package's description tells the paths.
 */
final class Scene {

  private final Map<String, PrintedValue> roots = new HashMap<>();

  private Scene(Map<String, PrintedValue> before, Map<String, PrintedValue> after) {
    roots.putAll(before);
    after.forEach((name, value) -> roots.put(name + "'", value));
    message("").ifPresent(message -> roots.put("received", message));
    message("'").ifPresent(message -> roots.put("sent", message));
    heard();
    if (find("setbacks.copies").isPresent()) {
      only("setbacks.copies").ifPresent(copy -> roots.put("copy", copy));
    }
  }

  /** The scene of a step; for the start, a step that changes nothing. */
  static Scene of(
      Map<String, PrintedValue> before,
      Map<String, PrintedValue> after,
      NotificationSource source,
      Past past) {
    Scene scene = new Scene(before, after);
    Optional<PrintedValue> notification = source.notification(scene);
    notification.ifPresent(found -> scene.roots.put("notification", found));
    scene.roots.put("notificationKnown", new BoolValue(notification.isPresent()));
    scene.roots.put("earlier", past.of(scene));
    return scene;
  }

  /**
   * The variables of a state.
   *
   * @throws IllegalArgumentException naming state and variable, when a value cannot be read
   */
  static Map<String, PrintedValue> values(TraceState state) {
    Map<String, PrintedValue> values = new LinkedHashMap<>();
    state.variables().forEach((name, printed) -> values.put(name, value(state, name, printed)));
    return values;
  }

  /**
   * @throws IllegalArgumentException when nothing is there
   */
  PrintedValue value(String path) {
    return find(path)
        .orElseThrow(
            () -> new IllegalArgumentException("no value has the path \"%s\"".formatted(path)));
  }

  Optional<PrintedValue> find(String path) {
    String prime = path.endsWith("'") ? "'" : "";
    String[] names = path.substring(0, path.length() - prime.length()).split("\\.", -1);
    Optional<PrintedValue> found = Optional.ofNullable(roots.get(names[0] + prime));
    for (int i = 1; i < names.length; i++) {
      String name = names[i];
      found = found.flatMap(value -> findPart(value, name));
    }
    return found;
  }

  /** The elements of a set. */
  Set<PrintedValue> elements(String path) {
    if (value(path) instanceof SetValue set) {
      return set.elements();
    }
    throw new IllegalArgumentException("\"%s\" is no set".formatted(path));
  }

  /** The element of a set of at most one. */
  Optional<PrintedValue> only(String path) {
    return elements(path).stream().findFirst();
  }

  /** The elements that the step adds to a set. */
  List<PrintedValue> added(String path) {
    Set<PrintedValue> before = elements(path);
    return elements(path + "'").stream().filter(element -> !before.contains(element)).toList();
  }

  /** Whether the step puts a message on the session channel. */
  boolean sends() {
    return find("sent").isPresent() && !value("sessionChannel").equals(value("sessionChannel'"));
  }

  /**
   * A field of a record, or a part of a digest.
   *
   * @throws IllegalArgumentException when the value has no such part
   */
  static PrintedValue part(PrintedValue value, String name) {
    return findPart(value, name)
        .orElseThrow(() -> new IllegalArgumentException("no \"%s\" in %s".formatted(name, value)));
  }

  private static Optional<PrintedValue> findPart(PrintedValue value, String name) {
    if (value instanceof RecordValue record) {
      return Optional.ofNullable(record.fields().get(name)).or(() -> onlyCred(record, name));
    }
    return value instanceof TupleValue tuple ? Digest.of(tuple).part(name) : Optional.empty();
  }

  /** A message that may have credentials has a set of them. */
  private static Optional<PrintedValue> onlyCred(RecordValue record, String name) {
    return name.equals("cred") && record.fields().get("creds") instanceof SetValue creds
        ? creds.elements().stream().findFirst()
        : Optional.empty();
  }

  /** What the attacker gets to hear in the step. */
  private void heard() {
    Optional<PrintedValue> heard = added("stranger.heard").stream().findFirst();
    heard.ifPresent(message -> roots.put("heard", message));
    PrintedValue none = new SetValue(Set.of());
    roots.put("heardCreds", heard.flatMap(message -> findPart(message, "creds")).orElse(none));
  }

  private Optional<PrintedValue> message(String prime) {
    return only("sessionChannel.toServer" + prime)
        .or(() -> only("sessionChannel.toClient" + prime));
  }

  private static PrintedValue value(TraceState state, String name, String printed) {
    try {
      return PrintedValue.parse(printed);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "state %d, variable %s: %s".formatted(state.number(), name, e.getMessage()), e);
    }
  }
}
