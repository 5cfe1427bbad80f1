// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.omadm.wire.NotificationMessage.DIGEST_OCTETS;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.TreeSet;
import org.omadm.runtime.Octets;

/**
 * Package #0, bit by bit (NOTI 6.1): digest (128 bits), version (10), ui-mode (2), initiator (1),
 * future use (27), session id (16), length of the identifier (8), server identifier, vendor body.
 * Big endian.
 */
public final class NotificationCodec {
  private static final int HEADER_OCTETS = 8;
  private static final int VERSION_SHIFT = 54;
  private static final int UI_MODE_SHIFT = 52;
  private static final int INITIATOR_SHIFT = 51;
  private static final int FUTURE_USE_SHIFT = 24;
  private static final int SESSION_ID_SHIFT = 8;

  private static final int SESSION_ID_OCTET = 5;
  private static final int LENGTH_OCTET = 7;

  private final NotificationLimits limits;

  public NotificationCodec(NotificationLimits limits) {
    this.limits = limits;
  }

  /** The octets of a trigger, ready to be hashed and put behind their digest. */
  public Octets encodeTrigger(TriggerFields fields) throws WireException {
    checkKnown(fields, 0);
    byte[] identifier = fields.serverIdentifier().getBytes(UTF_8);
    checkSize(DIGEST_OCTETS + HEADER_OCTETS + identifier.length + fields.body().size());
    byte[] header = ByteBuffer.allocate(HEADER_OCTETS).putLong(header(fields, identifier)).array();
    return OctetStrings.concat(Octets.of(header), Octets.of(identifier), fields.body());
  }

  /** Reads a whole message as received; says nothing about whether its digest is right. */
  public NotificationMessage decode(Octets message) throws WireException {
    checkSize(message.size());
    byte[] octets = message.toBytes();
    if (octets.length < DIGEST_OCTETS) {
      throw truncated(octets.length, "digest", DIGEST_OCTETS);
    }
    byte[] trigger = Arrays.copyOfRange(octets, DIGEST_OCTETS, octets.length);
    return new NotificationMessage(
        Octets.of(Arrays.copyOf(octets, DIGEST_OCTETS)),
        Octets.of(trigger),
        fields(trigger, DIGEST_OCTETS));
  }

  /** Reads a trigger without its digest; octet offsets in errors count from the trigger's start. */
  public TriggerFields decodeTrigger(Octets trigger) throws WireException {
    checkSize(DIGEST_OCTETS + trigger.size());
    return fields(trigger.toBytes(), 0);
  }

  private static long header(TriggerFields fields, byte[] identifier) {
    return (long) fields.version() << VERSION_SHIFT
        | (long) fields.uiMode().bits() << UI_MODE_SHIFT
        | (long) fields.initiator().bit() << INITIATOR_SHIFT
        | (long) fields.futureUse() << FUTURE_USE_SHIFT
        | (long) fields.sessionId() << SESSION_ID_SHIFT
        | identifier.length;
  }

  /**
   * Reads the fields of {@code trigger}, which stands {@code start} octets behind the message's
   * start.
   */
  private TriggerFields fields(byte[] trigger, int start) throws WireException {
    if (trigger.length < HEADER_OCTETS) {
      throw truncated(start + trigger.length, "header", start + HEADER_OCTETS);
    }
    long header = ByteBuffer.wrap(trigger).getLong();
    int bodyStart = HEADER_OCTETS + (int) (header & TriggerFields.MAX_IDENTIFIER_OCTETS);
    if (trigger.length < bodyStart) {
      throw truncated(start + trigger.length, "server identifier", start + bodyStart);
    }
    TriggerFields fields =
        new TriggerFields(
            (int) (header >>> VERSION_SHIFT),
            UiMode.ofBits((int) (header >>> UI_MODE_SHIFT)),
            Initiator.ofBit((int) (header >>> INITIATOR_SHIFT)),
            (int) (header >>> FUTURE_USE_SHIFT) & TriggerFields.MAX_FUTURE_USE,
            (int) (header >>> SESSION_ID_SHIFT) & TriggerFields.MAX_SESSION_ID,
            identifier(Arrays.copyOfRange(trigger, HEADER_OCTETS, bodyStart), start),
            Octets.of(Arrays.copyOfRange(trigger, bodyStart, trigger.length)));
    checkKnown(fields, start);
    return fields;
  }

  private static String identifier(byte[] octets, int start) throws WireException {
    if (octets.length == 0) {
      throw new WireException(
          WireFault.BAD_VALUE,
          place(start + LENGTH_OCTET),
          "the server identifier is empty",
          "name the server with 1 to 255 octets");
    }
    try {
      return OctetStrings.strictUtf8(octets);
    } catch (CharacterCodingException e) {
      throw new WireException(
          WireFault.BAD_VALUE,
          place(start + HEADER_OCTETS),
          "the server identifier is not UTF-8",
          "encode the server identifier in UTF-8");
    }
  }

  private void checkSize(int octets) throws WireException {
    if (octets > limits.maxOctets()) {
      throw new WireException(
          WireFault.OVERSIZED,
          place(limits.maxOctets()),
          octets + " octets are more than the limit of " + limits.maxOctets(),
          "send a shorter vendor body");
    }
  }

  private void checkKnown(TriggerFields fields, int start) throws WireException {
    if (!limits.versions().contains(fields.version())) {
      throw new WireException(
          WireFault.UNKNOWN_VERSION,
          place(start),
          "version " + fields.version() + " is not one of " + new TreeSet<>(limits.versions()),
          "send version 11 or configure the version");
    }
    if (fields.sessionId() == 0 && !limits.sessionIdZero()) {
      throw new WireException(
          WireFault.BAD_VALUE,
          place(start + SESSION_ID_OCTET),
          "session id 0 is outside 1 to 65535",
          "give the session an id of its own");
    }
  }

  private static WireException truncated(int end, String inside, int needed) {
    return new WireException(
        WireFault.TRUNCATED,
        place(end),
        "ends inside the " + inside + ", which needs " + needed + " octets",
        "pass the whole message as received");
  }

  private static String place(int octet) {
    return "Package #0, octet " + octet;
  }
}
