// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.omadm.protocol.Bounds;
import org.omadm.protocol.Client;
import org.omadm.protocol.DmSystemState;
import org.omadm.protocol.History;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Profile;
import org.omadm.protocol.PushChannel;
import org.omadm.protocol.RolesPackage4;
import org.omadm.protocol.Secret;
import org.omadm.protocol.Server;
import org.omadm.protocol.SessionChannel;
import org.omadm.protocol.Supply;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Octets;

/** Generated records change one component at a time, and nobody changes their sets from outside. */
class RecordsTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        Bounds.class,
        Client.class,
        DmSystemState.class,
        History.class,
        Profile.class,
        PushChannel.class,
        Server.class,
        SessionChannel.class,
        Supply.class
      })
  void aWitherChangesItsComponentAndNoOther(Class<?> type) throws Exception {
    RecordComponent[] components = type.getRecordComponents();
    for (int changed = 0; changed < components.length; changed++) {
      Optional<Method> wither = wither(type, components[changed]);
      if (wither.isEmpty()) {
        continue;
      }
      // Of two components of a type, one differs from the other in one of these.
      for (int odd = 0; odd < components.length; odd++) {
        Object[] values = values(components, odd);
        Object before = constructor(type).newInstance(values);
        values[changed] = value(components[changed], 2);
        assertThat(wither.get().invoke(before, values[changed]))
            .as(components[changed].getName())
            .isEqualTo(constructor(type).newInstance(values));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Bounds.class,
        Client.class,
        History.class,
        PushChannel.class,
        RolesPackage4.class,
        Server.class,
        SessionChannel.class
      })
  void whatIsHandedInAndChangedLaterChangesNoRecord(Class<?> type) throws Exception {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (Collection.class.isAssignableFrom(components[i].getType())) {
        Collection<Object> handedIn =
            components[i].getType() == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        Object[] values = values(components, -1);
        values[i] = handedIn;
        Object made = constructor(type).newInstance(values);
        handedIn.add("late");
        assertThat((Collection<?>) components[i].getAccessor().invoke(made))
            .as(components[i].getName())
            .isEmpty();
      }
    }
  }

  /** Only what the specification changes by itself has one. */
  private static Optional<Method> wither(Class<?> type, RecordComponent component) {
    String name = component.getName();
    String wither = "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getName().equals(wither))
        .findFirst();
  }

  private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
    return type.getDeclaredConstructor(
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new));
  }

  private static Object[] values(RecordComponent[] components, int odd)
      throws ReflectiveOperationException {
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(components[i], i == odd ? 1 : 0);
    }
    return values;
  }

  private static Object value(RecordComponent component, int which)
      throws ReflectiveOperationException {
    Class<?> type = component.getType();
    return type == List.class ? list(component, which) : value(type, which);
  }

  private static Object list(RecordComponent component, int which) {
    Octets octets = octets(which);
    return component.getName().equals("nonceSupply")
        ? List.of(new Nonce(octets))
        : List.of(new Secret(octets));
  }

  /** One of three values; those of a boolean repeat. */
  private static Object value(Class<?> type, int which) throws ReflectiveOperationException {
    if (type == int.class) {
      return which;
    } else if (type == boolean.class) {
      return which == 1;
    } else if (type == Set.class) {
      return FiniteSets.of("element " + which);
    } else if (type == Octets.class) {
      return octets(which);
    } else if (type.isEnum()) {
      return type.getEnumConstants()[which % type.getEnumConstants().length];
    }
    return ofRecord(type, which);
  }

  private static Object ofRecord(Class<?> type, int which) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = value(components[i], which);
    }
    try {
      return constructor(type).newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static Octets octets(int which) {
    return Octets.ofHex("0" + which);
  }
}
