// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.omadm.protocol.DmClientAction;
import org.omadm.protocol.DmServerAction;
import org.omadm.runtime.Guard;
import org.omadm.runtime.Place;

/** What a refusal says of a guard is what stands in the specification. */
class GuardsTest {
  private static final Path SPEC = Path.of("..", "spec");
  private static final Pattern DEFINITION = Pattern.compile("^(\\w+)(\\(.*\\))? ==");
  private static final Pattern CLAUSE = Pattern.compile("^\\\\\\* Clause: (.*)$");

  /** A conjunct that says what becomes of the state or what is sent. */
  private static final Pattern EFFECT =
      Pattern.compile("\\w+' = .*|UNCHANGED .*|Send\\(.*|Push\\(.*");

  @ParameterizedTest
  @ValueSource(strings = {"DmClient", "DmServer"})
  void eachGuardIsAConjunctOfItsActionAtItsPlace(String module) throws Exception {
    List<String> lines = Files.readAllLines(SPEC.resolve(module + ".tla"));
    for (Guard guard : guards(module)) {
      Place place = guard.place();
      assertThat(place.file()).isEqualTo(module + ".tla");
      String line = lines.get(place.line() - 1);
      assertThat(line.substring(0, place.column() - 1)).as("%s", guard).isEqualTo("    /\\ ");
      assertThat(blankless(rest(lines, place))).as("%s", guard).startsWith(blankless(guard.text()));
      assertThat(next(lines, place, guard))
          .as("after %s", guard)
          .matches("/\\\\.*|\\\\\\*.*|---.*|===.*|");
      int definition = definition(lines, place.line() - 1);
      assertThat(lines.get(definition)).startsWith(guard.action());
      Matcher clause = CLAUSE.matcher(lines.get(definition - 1));
      assertThat(guard.clause()).as("%s", guard).isEqualTo(clause.find() ? clause.group(1) : "");
    }
  }

  static Stream<Class<?>> actions() {
    return Stream.of(DmClientAction.class, DmServerAction.class)
        .flatMap(actions -> Arrays.stream(actions.getPermittedSubclasses()));
  }

  @ParameterizedTest
  @MethodSource("actions")
  void theEffectsOfAnActionAreItsConjunctsThatAreNoGuards(Class<?> action) throws Exception {
    String module = action.getEnclosingClass().getSimpleName().replace("Action", "");
    List<Guard> expected =
        guards(module).stream()
            .filter(guard -> guard.action().equals(action.getSimpleName()))
            .filter(guard -> EFFECT.matcher(guard.text()).matches())
            .toList();
    assertThat(action.getMethod("effects").invoke(blank(action))).isEqualTo(expected);
  }

  /** The effects do not depend on what comes in. */
  private static Object blank(Class<?> action) throws ReflectiveOperationException {
    RecordComponent[] components = action.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(type -> type == int.class ? 0 : null).toArray();
    return action.getDeclaredConstructor(types).newInstance(values);
  }

  private static List<Guard> guards(String module) throws ReflectiveOperationException {
    Class<?> catalogue = Class.forName("org.omadm.protocol." + module + "Guard");
    List<Guard> guards = new ArrayList<>();
    for (Field field : catalogue.getDeclaredFields()) {
      if (field.getType() == Guard.class) {
        field.setAccessible(true);
        guards.add((Guard) field.get(null));
      }
    }
    return guards;
  }

  /** The text from a place on, for as many lines as any conjunct has. */
  private static String rest(List<String> lines, Place place) {
    int last = Math.min(lines.size(), place.line() + 12);
    String first = lines.get(place.line() - 1).substring(place.column() - 1);
    return first + String.join("\n", lines.subList(place.line(), last));
  }

  /** What stands after the guard: nothing of its conjunct may be left. */
  private static String next(List<String> lines, Place place, Guard guard) {
    return blankless(rest(lines, place)).substring(blankless(guard.text()).length());
  }

  private static int definition(List<String> lines, int from) {
    int at = from;
    while (!DEFINITION.matcher(lines.get(at)).find()) {
      at--;
    }
    return at;
  }

  private static String blankless(String text) {
    return text.replaceAll("\\s+", "");
  }
}
