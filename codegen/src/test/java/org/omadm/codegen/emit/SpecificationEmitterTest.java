// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a small specification becomes. Run with {@code -Dgolden.write=true} to write the expected
 * files anew, and read the difference before you commit it.
 */
class SpecificationEmitterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/corpus/golden/lock");

  private static List<GeneratedFile> emitted() {
    return new SpecificationEmitter(LockModel.specification(), "org.omadm.protocol").emit();
  }

  @Test
  void emitsWhatItDidAndNothingElse() throws IOException {
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      for (GeneratedFile file : emitted()) {
        Files.writeString(GOLDEN.resolve(file.name() + ".txt"), file.text());
      }
    }
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              emitted().stream().map(file -> file.name() + ".txt").toList());
    }
    for (GeneratedFile file : emitted()) {
      assertThat(file.text())
          .as(file.name())
          .isEqualTo(Files.readString(GOLDEN.resolve(file.name() + ".txt")));
    }
  }

  @Test
  void whatItEmitsCompilesWithoutAWarning() throws IOException {
    assertThat(Compiled.complaints(emitted())).isEmpty();
  }

  /** Visit needs keys and quiet, Deliver a request: one step from the first state for each key. */
  @Test
  void whatItEmitsTakesTheStepsOfTheSpecification() throws Exception {
    Compiled code = Compiled.load(emitted());
    Class<?> octets = code.loadClass("org.omadm.runtime.Octets");
    Class<?> key = code.loadClass("org.omadm.protocol.Key");
    List<Object> keys = new ArrayList<>();
    for (String text : List.of("k1", "k2")) {
      Object value = octets.getMethod("ofUtf8", String.class).invoke(null, text);
      keys.add(key.getConstructors()[0].newInstance(value));
    }
    Object profile =
        code.loadClass("org.omadm.protocol.Profile").getConstructors()[0].newInstance(true);
    Object bounds =
        code.loadClass("org.omadm.protocol.Bounds")
            .getConstructors()[0]
            .newInstance(new LinkedHashSet<>(keys));
    Class<?> terms = code.loadClass("org.omadm.protocol.Terms");
    Object sameKey =
        Proxy.newProxyInstance(code, new Class<?>[] {terms}, (self, method, a) -> a[0]);
    Object yard =
        code.loadClass("org.omadm.protocol.Yard")
            .getConstructors()[0]
            .newInstance(profile, sameKey, bounds);

    Set<Object> states = new LinkedHashSet<>();
    Deque<Object> queue = new ArrayDeque<>((List<?>) invoke(yard, "init"));
    int steps = 0;
    while (!queue.isEmpty()) {
      Object state = queue.remove();
      if (states.add(state)) {
        for (Object step : (List<?>) invoke(yard, "steps", state)) {
          queue.add(invoke(step, "next"));
          steps++;
        }
      }
    }
    // By hand: {} -> {k} on its way -> open with {k} seen, replies {k}; then visits in that state,
    // which an open lock refuses: 1 + 2 + 2 * (1 + 2) states.
    assertThat(states).hasSize(9);
    assertThat(steps).isEqualTo(2 + 2 + 2 * 2);
  }

  private static Object invoke(Object target, String method, Object... arguments)
      throws ReflectiveOperationException {
    for (Method each : target.getClass().getMethods()) {
      if (each.getName().equals(method) && each.getParameterCount() == arguments.length) {
        return Objects.requireNonNull(each.invoke(target, arguments));
      }
    }
    throw new NoSuchMethodException(method);
  }

  @Test
  void emitsTheSameBytesTwice() {
    assertThat(emitted()).isEqualTo(emitted());
  }

  @Test
  void everyFileSaysWhereItComesFromAndThatNobodyEditsIt() {
    assertThat(emitted())
        .allSatisfy(
            file ->
                assertThat(file.text())
                    .matches("(?s)// Generated from \\w+\\.tla: do not edit; run .*")
                    .contains("\n// SPDX-License-Identifier: Apache-2.0\n"));
  }
}
