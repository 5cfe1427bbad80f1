// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

class NotificationCodecTest {
  private static final NotificationCodec DM = new NotificationCodec(NotificationLimits.DM);

  /** Produced by a third party's engine: version 11, initiator server, session 1. */
  private static final String MESSAGE =
      "35604e37946a58bc0647ab52633d5fed02c800000000010f636f6d2e6578616d706c652e646d73";

  private static final int HEADER = 16;
  private static final int SESSION_ID = 21;

  @Test
  void everyFieldIsReadFromItsOwnBits() throws WireException {
    // 0000001011 10 1 000000000000000000000000101 1010101111001101 00000001 'a' 'V' 'E'
    Octets message = Octets.ofHex("00".repeat(16) + "02e8000005abcd01" + "61" + "5645");

    NotificationMessage decoded = DM.decode(message);

    assertThat(decoded.fields())
        .isEqualTo(
            new TriggerFields(
                11, UiMode.INFORMATIVE, Initiator.SERVER, 5, 0xABCD, "a", Octets.ofHex("5645")));
    assertThat(decoded.trigger()).isEqualTo(Octets.ofHex("02e8000005abcd01615645"));
    assertThat(decoded.octets()).isEqualTo(message);
  }

  @Test
  void anyFieldsSurviveEncodingAndDecoding() throws WireException {
    NotificationCodec codec = new NotificationCodec(NotificationLimits.ANY);
    Random random = new Random(20_261);
    for (int i = 0; i < 2_000; i++) {
      TriggerFields fields = randomFields(random);

      assertThat(codec.decodeTrigger(codec.encodeTrigger(fields))).isEqualTo(fields);
    }
  }

  @Test
  void everyTruncationOfAMessageWithoutBodyIsRefused() {
    for (int length = 0; length < MESSAGE.length() / 2; length++) {
      Octets truncated = Octets.ofHex(MESSAGE.substring(0, 2 * length));

      assertThatThrownBy(() -> DM.decode(truncated))
          .isInstanceOfSatisfying(
              WireException.class, e -> assertThat(e.fault()).isEqualTo(WireFault.TRUNCATED));
    }
  }

  @Test
  void truncationsNameTheFieldAndTheOctetsItNeeds() {
    assertRefused(
        MESSAGE.substring(0, 20),
        "Package #0, octet 10: ends inside the digest, which needs 16 octets;"
            + " help: pass the whole message as received");
    assertRefused(
        MESSAGE.substring(0, 40),
        "Package #0, octet 20: ends inside the header, which needs 24 octets;"
            + " help: pass the whole message as received");
    assertRefused(
        MESSAGE.substring(0, 60),
        "Package #0, octet 30: ends inside the server identifier, which needs 39 octets;"
            + " help: pass the whole message as received");
  }

  @Test
  void anOversizedMessageIsRefusedBeforeItIsRead() throws WireException {
    String largest = MESSAGE + "00".repeat(1_400 - MESSAGE.length() / 2);

    assertThat(DM.decode(Octets.ofHex(largest)).octets().size()).isEqualTo(1_400);
    assertRefused(
        largest + "00",
        "Package #0, octet 1400: 1401 octets are more than the limit of 1400;"
            + " help: send a shorter vendor body");
  }

  @Test
  void anUnknownVersionIsRefusedUnlessConfigured() throws WireException {
    String version12 = withOctet(HEADER, 0x03).replaceFirst("03c8", "0308");

    assertRefused(
        version12,
        "Package #0, octet 16: version 12 is not one of [11];"
            + " help: send version 11 or configure the version");
    NotificationCodec both =
        new NotificationCodec(new NotificationLimits(1_400, Set.of(11, 12), false));
    assertThat(both.decode(Octets.ofHex(version12)).fields().versionText()).isEqualTo("1.2");
  }

  @Test
  void sessionIdZeroIsRefusedUnlessConfigured() throws WireException {
    String sessionZero = withOctet(SESSION_ID + 1, 0);

    assertRefused(
        sessionZero,
        "Package #0, octet 21: session id 0 is outside 1 to 65535;"
            + " help: give the session an id of its own");
    NotificationCodec any = new NotificationCodec(NotificationLimits.ANY);
    assertThat(any.decode(Octets.ofHex(sessionZero)).fields().sessionId()).isZero();
  }

  @Test
  void anEmptyOrUndecodableIdentifierIsRefused() {
    assertRefused(
        withOctet(HEADER + 7, 0),
        "Package #0, octet 23: the server identifier is empty;"
            + " help: name the server with 1 to 255 octets");
    assertRefused(
        withOctet(HEADER + 8, 0xFF),
        "Package #0, octet 24: the server identifier is not UTF-8;"
            + " help: encode the server identifier in UTF-8");
  }

  @Test
  void aFlippedBitIsRefusedOrChangesTheDigest() throws WireException {
    Octets userHash =
        Md5Digests.userHash(Octets.ofUtf8("com.example.dms"), Octets.ofUtf8("serversecret"));
    Octets nonce = Octets.ofHex("00ff10ee20dd30cc40bb50aa60997088");
    int refused = 0;
    for (int bit = 0; bit < MESSAGE.length() * 4; bit++) {
      byte[] flipped = Octets.ofHex(MESSAGE).toBytes();
      flipped[bit / 8] ^= (byte) (0x80 >> bit % 8);
      try {
        NotificationMessage decoded = DM.decode(Octets.of(flipped));
        assertThat(decoded.digest())
            .isNotEqualTo(Md5Digests.triggerDigest(userHash, nonce, decoded.trigger()));
      } catch (WireException e) {
        refused++;
      }
    }
    // ten bits of version, one that empties the session id, four that lengthen the identifier, and
    // the top
    // bit of each of its fifteen letters
    assertThat(refused).isEqualTo(10 + 1 + 4 + 15);
  }

  @Test
  void theEncoderKeepsTheLimitsOfTheDecoder() {
    assertThatThrownBy(() -> DM.encodeTrigger(fields(12, 1, "a", 0)))
        .hasMessageStartingWith("Package #0, octet 0: version 12 is not one of [11];");
    assertThatThrownBy(() -> DM.encodeTrigger(fields(11, 0, "a", 0)))
        .hasMessageStartingWith("Package #0, octet 5: session id 0 is outside 1 to 65535;");
    assertThatThrownBy(() -> DM.encodeTrigger(fields(11, 1, "a", 1_400 - 24)))
        .hasMessageStartingWith("Package #0, octet 1400: 1401 octets are more than the limit");
  }

  @Test
  void fieldsThatDoNotFitTheirBitsCannotBeMade() {
    assertThatThrownBy(() -> fields(1_024, 1, "a", 0))
        .hasMessage("version: 1024 is not in 0 to 1023");
    assertThatThrownBy(() -> fields(11, 65_536, "a", 0))
        .hasMessage("session id: 65536 is not in 0 to 65535");
    assertThatThrownBy(() -> fields(11, 1, "é".repeat(128), 0))
        .hasMessage("octets of the server identifier: 256 is not in 1 to 255");
    assertThatThrownBy(() -> fields(11, 1, "", 0))
        .hasMessage("octets of the server identifier: 0 is not in 1 to 255");
  }

  private static TriggerFields fields(int version, int sessionId, String id, int bodyOctets) {
    return new TriggerFields(
        version,
        UiMode.BACKGROUND,
        Initiator.SERVER,
        0,
        sessionId,
        id,
        Octets.of(new byte[bodyOctets]));
  }

  private static TriggerFields randomFields(Random random) {
    byte[] body = new byte[random.nextInt(40)];
    random.nextBytes(body);
    String identifier = "é".repeat(random.nextInt(60)) + "x".repeat(1 + random.nextInt(100));
    return new TriggerFields(
        random.nextInt(1 << 10),
        UiMode.ofBits(random.nextInt(4)),
        Initiator.ofBit(random.nextInt(2)),
        random.nextInt(1 << 27),
        random.nextInt(1 << 16),
        identifier,
        Octets.of(body));
  }

  private static String withOctet(int offset, int value) {
    byte[] octets = Octets.ofHex(MESSAGE).toBytes();
    octets[offset] = (byte) value;
    return Octets.of(octets).toHex();
  }

  private static void assertRefused(String messageHex, String line) {
    assertThatThrownBy(() -> DM.decode(Octets.ofHex(messageHex)))
        .isInstanceOf(WireException.class)
        .hasMessage(line);
  }
}
