// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

class SyncMlXmlRoundTripTest {
  private static final SyncMlXmlReader READER = new SyncMlXmlReader(SyncMlLimits.DEFAULT);
  private static final String AWKWARD = "a<&>\"'\r\n\t ]]>é\uD83D\uDE00 ";

  @Test
  void aMessageIsWrittenAsTheStandardShowsIt() throws WireException {
    SyncMlMessage message =
        new SyncMlMessage(
            new SyncHdr(
                0xAB,
                1,
                "https://dms.example.com/dm",
                "IMEI:1",
                "device",
                null,
                new Cred(AuthTypes.MD5, Octets.ofHex("673e848af477c9e69a10d71137a96901"))),
            List.of(
                Status.ofHeader(
                    1, 1, 212, new Chal(AuthTypes.MD5, Octets.ofHex("2c6de265086176628d1e"))),
                new Alert(2, Alert.SERVER_INITIATED),
                new Replace(3, List.of(Item.ofSource("./DevInfo/Man", "M&S")))),
            true);

    assertThat(SyncMlXmlWriter.write(message).toUtf8())
        .isEqualTo(
            "<?xml version='1.0' encoding='UTF-8'?><SyncML xmlns=\"SYNCML:SYNCML1.2\"><SyncHdr>"
                + "<VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto><SessionID>AB</SessionID>"
                + "<MsgID>1</MsgID><Target><LocURI>https://dms.example.com/dm</LocURI></Target>"
                + "<Source><LocURI>IMEI:1</LocURI><LocName>device</LocName></Source><Cred><Meta>"
                + "<Format xmlns=\"syncml:metinf\">b64</Format>"
                + "<Type xmlns=\"syncml:metinf\">syncml:auth-md5</Type></Meta>"
                + "<Data>Zz6EivR3yeaaENcRN6lpAQ==</Data></Cred></SyncHdr><SyncBody>"
                + "<Status><CmdID>1</CmdID><MsgRef>1</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd>"
                + "<Chal><Meta><Format xmlns=\"syncml:metinf\">b64</Format>"
                + "<Type xmlns=\"syncml:metinf\">syncml:auth-md5</Type>"
                + "<NextNonce xmlns=\"syncml:metinf\">LG3iZQhhdmKNHg==</NextNonce></Meta></Chal>"
                + "<Data>212</Data></Status>"
                + "<Alert><CmdID>2</CmdID><Data>1200</Data></Alert>"
                + "<Replace><CmdID>3</CmdID><Item><Source><LocURI>./DevInfo/Man</LocURI></Source>"
                + "<Meta><Format xmlns=\"syncml:metinf\">chr</Format></Meta>"
                + "<Data>M&amp;S</Data></Item></Replace><Final/></SyncBody></SyncML>");
  }

  @Test
  void anyMessageSurvivesWritingAndReading() throws WireException {
    Random random = new Random(20_262);
    for (int i = 0; i < 1_000; i++) {
      SyncMlMessage message = randomMessage(random);

      assertThat(READER.read(SyncMlXmlWriter.write(message))).isEqualTo(message);
    }
  }

  @Test
  void textThatXmlCannotCarryIsOneLineThatDoesNotRepeatIt() {
    for (Octets data :
        List.of(Octets.ofUtf8("secret\u0001"), Octets.ofUtf8("\uFFFE"), Octets.ofHex("ff"))) {
      SyncMlMessage message =
          new SyncMlMessage(
              new SyncHdr(1, 1, "t", "s", null, null, null),
              List.of(new Replace(1, List.of(new Item("./x", null, Item.CHR, null, data)))),
              true);

      assertThatThrownBy(() -> SyncMlXmlWriter.write(message))
          .isInstanceOf(WireException.class)
          .hasMessage(
              "SyncML message to be written: a text holds what XML cannot carry;"
                  + " help: give the item the format b64");
    }
  }

  @Test
  void aRecordShowsNoSecret() {
    assertThat(Item.forTarget("./AuthSecret", "hunter2").toString()).doesNotContain("hunter2");
    assertThat(new Cred(AuthTypes.BASIC, Octets.ofUtf8("me:hunter2")).toString())
        .doesNotContain("hunter2");
  }

  private static SyncMlMessage randomMessage(Random random) {
    List<Command> commands = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      commands.add(randomCommand(random));
    }
    return new SyncMlMessage(randomHeader(random), commands, random.nextBoolean());
  }

  private static SyncHdr randomHeader(Random random) {
    return new SyncHdr(
        random.nextInt(1 << 16),
        1 + random.nextInt(1_000),
        "https://dms.example.com/?a=1&b=<" + random.nextInt(),
        "IMEI:" + random.nextInt(),
        random.nextBoolean() ? "dévice" : null,
        random.nextBoolean() ? "https://dms.example.com/2?s=1&t=2" : null,
        random.nextBoolean() ? new Cred(AuthTypes.MD5, octets(random, 16)) : null);
  }

  private static Command randomCommand(Random random) {
    int cmdId = 1 + random.nextInt(1_000);
    return switch (random.nextInt(4)) {
      case 0 ->
          new Status(
              cmdId,
              1 + random.nextInt(9),
              random.nextInt(9),
              "Replace",
              random.nextBoolean() ? List.of("./a", "./b") : List.of(),
              random.nextBoolean() ? List.of("./c") : List.of(),
              randomChal(random),
              100 + random.nextInt(400));
      case 1 -> new Alert(cmdId, 1200 + random.nextInt(30));
      case 2 -> randomReplace(random);
      default ->
          new Atomic(
              cmdId, List.of(randomReplace(random), new Atomic(1, List.of(randomReplace(random)))));
    };
  }

  private static @Nullable Chal randomChal(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> null;
      case 1 -> new Chal(AuthTypes.BASIC, null);
      default -> new Chal(AuthTypes.MD5, octets(random, random.nextInt(256)));
    };
  }

  private static Replace randomReplace(Random random) {
    return new Replace(
        1 + random.nextInt(9),
        List.of(
            Item.forTarget("./a/" + random.nextInt(), AWKWARD + random.nextInt()),
            Item.ofSource("./DevInfo/Lang", ""),
            new Item("./b", null, Item.B64, "application/octet-stream", octets(random, 20)),
            new Item("./c", "./d", null, null, null)));
  }

  private static Octets octets(Random random, int size) {
    byte[] octets = new byte[size];
    random.nextBytes(octets);
    return Octets.of(octets);
  }
}
