// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omadm.properties.arbitraries.Forgery;
import org.omadm.protocol.Digest;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Secret;
import org.omadm.protocol.Terms;
import org.omadm.protocol.Trigger;
import org.omadm.protocol.TriggerOctets;
import org.omadm.runtime.Octets;
import org.omadm.wire.AuthTypes;
import org.omadm.wire.Cred;
import org.omadm.wire.NotificationCodec;
import org.omadm.wire.NotificationLimits;
import org.omadm.wire.NotificationMessage;
import org.omadm.wire.OctetStrings;
import org.omadm.wire.SyncHdr;
import org.omadm.wire.SyncMlLimits;
import org.omadm.wire.SyncMlMessage;
import org.omadm.wire.SyncMlXmlReader;
import org.omadm.wire.SyncMlXmlWriter;
import org.omadm.wire.WireException;

/**
 * What the attacker knows: every message there ever was, those of sessions included, which is more
 * than TLS leaves it. It has no secret of the account.
 */
public final class Attacker {
  /** With which it makes digests of its own. */
  public static final Secret OWN_SECRET = new Secret(Octets.ofUtf8("attacker"));

  private static final NotificationCodec CODEC = new NotificationCodec(NotificationLimits.DM);

  private final Terms terms;
  private final List<Octets> notifications = new ArrayList<>();
  private final List<Octets> requests = new ArrayList<>();
  private final List<Octets> answers = new ArrayList<>();

  Attacker(Terms terms) {
    this.terms = terms;
  }

  void seesNotification(Octets notification) {
    notifications.add(notification);
  }

  void seesRequest(Octets message) {
    requests.add(message);
  }

  void seesAnswer(Octets message) {
    answers.add(message);
  }

  Optional<Octets> notification(int which) {
    return any(notifications, which);
  }

  Optional<Octets> request(int which) {
    return any(requests, which);
  }

  Optional<Octets> answerBeforeLast() {
    return answers.size() < 2 ? Optional.empty() : Optional.of(answers.get(answers.size() - 2));
  }

  /** A notification that was never sent, made from one that was; nothing before the first one. */
  Optional<Octets> forgery(Forgery forgery, int which, int bit) {
    return notification(which)
        .map(sent -> forged(forgery, sent, which, bit))
        .filter(made -> !notifications.contains(made));
  }

  /** A message of a session with credentials of the attacker's own in place of those it has. */
  Octets withOwnCred(Octets message) {
    try {
      SyncMlMessage read = new SyncMlXmlReader(SyncMlLimits.DEFAULT).read(message);
      SyncHdr header = read.header();
      if (header.cred() == null) {
        return message;
      }
      Digest own =
          terms.credDigest(terms.userHashOf(terms.serverName(), OWN_SECRET), terms.backupNonce());
      SyncHdr forged =
          new SyncHdr(
              header.sessionId(),
              header.msgId(),
              header.targetUri(),
              header.sourceUri(),
              header.sourceName(),
              header.respUri(),
              new Cred(AuthTypes.MD5, own.octets()));
      return SyncMlXmlWriter.write(new SyncMlMessage(forged, read.commands(), read.isFinal()));
    } catch (WireException e) {
      throw new IllegalStateException("a message that was sent cannot be read", e);
    }
  }

  /** What the octets of a notification that was sent stand for. */
  public static Notification read(Octets octets) {
    NotificationMessage message = decode(octets);
    return new Notification(
        new Digest(message.digest()),
        new Trigger(message.fields().sessionId(), new TriggerOctets(message.trigger())));
  }

  private Octets forged(Forgery forgery, Octets sent, int which, int bit) {
    Notification notification = read(sent);
    return switch (forgery) {
      case BIT_FLIPPED -> flipped(sent, bit);
      case SESSION_ID_CHANGED ->
          octets(notification.digest(), trigger(notification.trigger().sessionId() + 1 + bit));
      case OTHER_TRIGGER ->
          octets(notification.digest(), read(notification(which + 1).orElse(sent)).trigger());
      case OTHER_SECRET -> withOwnSecret(trigger(notification.trigger().sessionId() + 1));
    };
  }

  private Octets withOwnSecret(Trigger trigger) {
    return octets(
        terms.triggerDigest(
            terms.userHashOf(terms.serverIdentifier(), OWN_SECRET), terms.backupNonce(), trigger),
        trigger);
  }

  private Trigger trigger(int sessionId) {
    return new Trigger(sessionId, terms.triggerOctetsOf(sessionId));
  }

  private static Octets flipped(Octets sent, int bit) {
    byte[] octets = sent.toBytes();
    int place = bit % (octets.length * Byte.SIZE);
    octets[place / Byte.SIZE] ^= (byte) (1 << (place % Byte.SIZE));
    return Octets.of(octets);
  }

  /** Package #0 with this digest before this trigger. */
  public static Octets octets(Digest digest, Trigger trigger) {
    return OctetStrings.concat(digest.octets(), trigger.octets().octets());
  }

  private static NotificationMessage decode(Octets octets) {
    try {
      return CODEC.decode(octets);
    } catch (WireException e) {
      throw new IllegalStateException("a notification that was sent cannot be read", e);
    }
  }

  private static Optional<Octets> any(List<Octets> seen, int which) {
    return seen.isEmpty() ? Optional.empty() : Optional.of(seen.get(which % seen.size()));
  }
}
