// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.compare.Value;
import org.omadm.codegen.compare.ValueReader;
import org.omadm.protocol.Digest;
import org.omadm.protocol.Name;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Secret;
import org.omadm.protocol.Terms;
import org.omadm.protocol.Trigger;
import org.omadm.protocol.UserHash;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Octets;
import org.omadm.runtime.Opaque;

/**
 * What the model's texts stand for in octets. A nonce or secret is learnt where it is first met and
 * stands for the same octets ever after, and no two for the same; a digest is computed from what
 * its text says was hashed.
 */
final class Dictionary {
  /** What a message of either end proves something with, changes, or belongs to. */
  private static final Set<String> COMPARED =
      Set.of("byUser", "sessionId", "missing", "cred", "creds", "nextNonce", "secrets");

  /** What a message must not have besides. */
  private static final Set<String> TELLING = Set.of("nextNonce", "secrets");

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

  /** From now on a text stands for these octets. */
  void knows(Nonce text, Nonce real) {
    learn(nonces, text, real);
  }

  /** The joined nonce of the attacker, with the last trigger there is. */
  void knowsJoined(Nonce text, int lastSessionId) {
    Trigger last = new Trigger(lastSessionId, octets.triggerOctetsOf(lastSessionId));
    learn(nonces, text, octets.joinedNonce(octets.backupNonce(), last));
  }

  /** What a value of the model, which may have parts, is in octets. */
  <T> T of(T text) {
    @SuppressWarnings("unchecked")
    T real = (T) real(text);
    return real;
  }

  private Object real(Object text) {
    if (text instanceof Nonce nonce) {
      return new Nonce(known(nonces, valueOf(nonce)));
    }
    if (text instanceof Secret secret) {
      return new Secret(known(secrets, valueOf(secret)));
    }
    if (text instanceof Digest digest) {
      return digest(digest);
    }
    if (text instanceof Trigger trigger) {
      return trigger(trigger);
    }
    if (text instanceof Set<?> set) {
      return FiniteSets.copyOf(set.stream().map(this::real).collect(Collectors.toSet()));
    }
    return text instanceof Record record ? Records.map(record, this::real) : text;
  }

  private Trigger trigger(Trigger trigger) {
    return new Trigger(trigger.sessionId(), octets.triggerOctetsOf(trigger.sessionId()));
  }

  private Digest digest(Digest digest) {
    if (digest.equals(texts.zeroDigest())) {
      return octets.zeroDigest();
    }
    List<Value> hashed = elements(valueOf(digest));
    List<Value> nameAndSecret = elements(hashed.get(0));
    if (hashed.get(1).equals(Value.of("basic"))) {
      return octets.basicCred(octets.clientName(), secret(nameAndSecret));
    }
    UserHash userHash = octets.userHashOf(name(nameAndSecret), secret(nameAndSecret));
    Nonce nonce = new Nonce(known(nonces, hashed.get(1)));
    return switch (hashed.size()) {
      case 2 -> octets.credDigest(userHash, nonce);
      case 3 -> octets.triggerDigest(userHash, nonce, trigger(hashed.get(2)));
      default -> throw new IllegalArgumentException("no digest of the model: " + digest);
    };
  }

  private Name name(List<Value> nameAndSecret) {
    Value name = nameAndSecret.get(0);
    if (name.equals(valueOf(texts.clientName()))) {
      return octets.clientName();
    }
    return name.equals(valueOf(texts.serverName()))
        ? octets.serverName()
        : octets.serverIdentifier();
  }

  private Secret secret(List<Value> nameAndSecret) {
    return new Secret(known(secrets, nameAndSecret.get(1)));
  }

  private Trigger trigger(Value trigger) {
    Value.Int sessionId =
        (Value.Int)
            Optional.ofNullable(((Value.Function) trigger).map().get(Value.of("sessionId")))
                .orElseThrow();
    return trigger(new Trigger(sessionId.value(), texts.triggerOctetsOf(sessionId.value())));
  }

  /**
   * Where a value of the model and one of the peers differ.
   *
   * @param path of both, for the answer
   */
  Optional<String> difference(String path, Object text, Object real) {
    return difference(path, text, real, true);
  }

  /** Where the parts of a message differ from those of the model's. */
  private Optional<String> inMessage(String path, Record text, Map<?, ?> parts, boolean mayLearn) {
    Map<String, Object> wanted = Records.components(text);
    return parts.keySet().stream()
        .filter(part -> TELLING.contains(part) && !wanted.containsKey(part))
        .map(part -> path + " with " + part)
        .findFirst()
        .or(
            () ->
                wanted.entrySet().stream()
                    .filter(part -> COMPARED.contains(part.getKey()))
                    .map(part -> inPart(path, part, parts.get(part.getKey()), mayLearn))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private Optional<String> inPart(
      String path, Map.Entry<String, Object> text, @Nullable Object real, boolean mayLearn) {
    return real == null
        ? Optional.of(path + " without " + text.getKey())
        : difference(path + "." + text.getKey(), text.getValue(), real, mayLearn);
  }

  private Optional<String> difference(String path, Object text, Object real, boolean mayLearn) {
    if (text instanceof Nonce nonce) {
      return sameIf(path, stands(nonces, nonce, ((Nonce) real).octets(), mayLearn));
    }
    if (text instanceof Secret secret) {
      return sameIf(path, stands(secrets, secret, ((Secret) real).octets(), mayLearn));
    }
    if (text instanceof Digest || text instanceof Trigger) {
      return sameIf(path, real(text).equals(real));
    }
    if (text instanceof Set<?> set) {
      return inSets(path, set, (Set<?>) real, mayLearn);
    }
    if (text instanceof Record record && real instanceof Map<?, ?> parts) {
      return inMessage(path, record, parts, mayLearn);
    }
    if (text instanceof Record record && record.getClass().equals(real.getClass())) {
      Map<String, Object> reals = Records.components((Record) real);
      return Records.components(record).entrySet().stream()
          .map(part -> inPart(path, part, reals.get(part.getKey()), mayLearn))
          .flatMap(Optional::stream)
          .findFirst();
    }
    return sameIf(path, text.equals(real));
  }

  /** Of several that nothing known stands for nothing is learnt: which is which? */
  private Optional<String> inSets(String path, Set<?> texts, Set<?> reals, boolean mayLearn) {
    if (texts.size() != reals.size()) {
      return Optional.of(path);
    }
    List<Object> left = new ArrayList<>(reals);
    List<Object> unknown = new ArrayList<>();
    for (Object text : texts) {
      left.stream()
          .filter(real -> difference(path, text, real, false).isEmpty())
          .findFirst()
          .ifPresentOrElse(left::remove, () -> unknown.add(text));
    }
    return switch (unknown.size()) {
      case 0 -> Optional.empty();
      case 1 -> difference(path + "[]", unknown.get(0), left.get(0), mayLearn);
      default -> Optional.of(path);
    };
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
}
