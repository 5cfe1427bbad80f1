// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.omadm.codegen.compare.Value;
import org.omadm.codegen.compare.ValueReader;
import org.omadm.protocol.Digest;
import org.omadm.protocol.Name;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Secret;
import org.omadm.protocol.Terms;
import org.omadm.protocol.Trigger;
import org.omadm.protocol.UserHash;
import org.omadm.runtime.Octets;
import org.omadm.runtime.Opaque;

/**
 * What the model's texts stand for in octets. A nonce or secret is learnt where it is first met and
 * stands for the same octets ever after, and no two for the same; a digest is computed from what
 * its text says was hashed.
 */
final class Dictionary {
  /** What every message has, or proves something with. */
  private static final Set<String> COMPARED = Set.of("sessionId", "cred", "nextNonce");

  private final Terms texts;
  private final Terms octets;
  private final Map<Value, Octets> nonces = new HashMap<>();
  private final Map<Value, Octets> secrets = new HashMap<>();

  /**
   * @param texts what the model computes with
   * @param octets what the peers compute with
   */
  Dictionary(Terms texts, Terms octets) {
    this.texts = texts;
    this.octets = octets;
    learn(nonces, texts.backupNonce(), octets.backupNonce());
  }

  /** From now on a text stands for these octets. */
  void knows(Secret text, Secret real) {
    learn(secrets, text, real);
  }

  /** What a notification of the model is in octets. */
  Notification of(Notification notification) {
    return new Notification(of(notification.digest()), of(notification.trigger()));
  }

  private Trigger of(Trigger trigger) {
    return new Trigger(trigger.sessionId(), octets.triggerOctetsOf(trigger.sessionId()));
  }

  private Digest of(Digest digest) {
    List<Value> hashed = elements(valueOf(digest));
    UserHash userHash = userHash(elements(hashed.get(0)));
    Nonce nonce = new Nonce(known(nonces, hashed.get(1)));
    return switch (hashed.size()) {
      case 2 -> octets.credDigest(userHash, nonce);
      case 3 -> octets.triggerDigest(userHash, nonce, trigger(hashed.get(2)));
      default -> throw new IllegalArgumentException("no digest of the model: " + digest);
    };
  }

  private UserHash userHash(List<Value> nameAndSecret) {
    Name name =
        nameAndSecret.get(0).equals(valueOf(texts.clientName()))
            ? octets.clientName()
            : octets.serverName();
    return octets.userHashOf(name, new Secret(known(secrets, nameAndSecret.get(1))));
  }

  private Trigger trigger(Value trigger) {
    Value.Int sessionId =
        (Value.Int)
            Optional.ofNullable(((Value.Function) trigger).map().get(Value.of("sessionId")))
                .orElseThrow();
    return of(new Trigger(sessionId.value(), texts.triggerOctetsOf(sessionId.value())));
  }

  /**
   * Where a value of the model and one of the peers differ.
   *
   * @param path of both, for the answer
   */
  Optional<String> difference(String path, Object text, Object real) {
    return difference(path, text, real, true);
  }

  /** Where the parts of a message on its way differ from those of the model's. */
  Optional<String> difference(String path, Record text, Map<String, Object> parts) {
    return Arrays.stream(text.getClass().getRecordComponents())
        .filter(part -> COMPARED.contains(part.getName()))
        .map(
            part ->
                Optional.ofNullable(parts.get(part.getName()))
                    .map(real -> difference(path, valueOf(part, text), real))
                    .orElse(Optional.of(path + " without " + part.getName())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> difference(String path, Object text, Object real, boolean mayLearn) {
    if (text instanceof Nonce nonce) {
      return sameIf(path, stands(nonces, nonce, ((Nonce) real).octets(), mayLearn));
    }
    if (text instanceof Secret secret) {
      return sameIf(path, stands(secrets, secret, ((Secret) real).octets(), mayLearn));
    }
    if (text instanceof Digest digest) {
      return sameIf(path, of(digest).equals(real));
    }
    if (text instanceof Trigger trigger) {
      return sameIf(path, of(trigger).equals(real));
    }
    if (text instanceof Set<?> set) {
      return inSets(path, set, (Set<?>) real, mayLearn);
    }
    if (text instanceof Record record && record.getClass().equals(real.getClass())) {
      return Arrays.stream(record.getClass().getRecordComponents())
          .map(
              part ->
                  difference(
                      path + "." + part.getName(),
                      valueOf(part, record),
                      valueOf(part, real),
                      mayLearn))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return sameIf(path, text.equals(real));
  }

  /** In a set of several nothing is learnt: one cannot tell which stands for which. */
  private Optional<String> inSets(String path, Set<?> texts, Set<?> reals, boolean mayLearn) {
    if (texts.size() == 1 && reals.size() == 1) {
      return difference(path + "[]", texts.iterator().next(), reals.iterator().next(), mayLearn);
    }
    boolean same =
        texts.size() == reals.size()
            && texts.stream()
                .allMatch(
                    text ->
                        reals.stream()
                            .anyMatch(real -> difference(path, text, real, false).isEmpty()));
    return sameIf(path, same);
  }

  private static Optional<String> sameIf(String path, boolean same) {
    return same ? Optional.empty() : Optional.of(path);
  }

  private static boolean stands(
      Map<Value, Octets> known, Opaque text, Octets real, boolean mayLearn) {
    Octets before = known.get(valueOf(text));
    if (before == null && mayLearn && !known.containsValue(real)) {
      known.put(valueOf(text), real);
      return true;
    }
    return before != null && real.equals(before);
  }

  private static void learn(Map<Value, Octets> known, Opaque text, Opaque real) {
    known.put(valueOf(text), real.octets());
  }

  private static Octets known(Map<Value, Octets> known, Value text) {
    Octets octets = known.get(text);
    if (octets == null) {
      throw new AssertionError("the peers have shown nothing that " + text.text() + " stands for");
    }
    return octets;
  }

  private static Value valueOf(Opaque opaque) {
    return ValueReader.read(opaque.octets().toUtf8());
  }

  private static List<Value> elements(Value tuple) {
    return Value.Function.elements(((Value.Function) tuple).map()).orElseThrow();
  }

  private static Object valueOf(RecordComponent part, Object record) {
    try {
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a generated record hides " + part, e);
    }
  }
}
