// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

class SyncMlHostileXmlTest {
  private static final SyncMlXmlReader READER = new SyncMlXmlReader(SyncMlLimits.DEFAULT);

  @Test
  void malformedXmlIsOneLineThatQuotesNothing() {
    assertRefused(
        WireFault.MALFORMED_XML,
        "<a>\n<b>hunter2</a>",
        "SyncML, line 2, column 13: not well-formed XML;"
            + " help: check the document with an XML parser such as xmllint");
    assertRefused(
        WireFault.MALFORMED_XML,
        "<a>pass&hunter2</a>",
        "SyncML, line 1, column 16: not well-formed XML;"
            + " help: check the document with an XML parser such as xmllint");
    assertRefused(
        WireFault.MALFORMED_XML,
        "hello",
        "SyncML, line 1, column 1: not well-formed XML;"
            + " help: check the document with an XML parser such as xmllint");
    assertRefused(
        WireFault.MALFORMED_XML,
        "<a/><b/>",
        "SyncML, line 1, column 6: not well-formed XML;"
            + " help: check the document with an XML parser such as xmllint");
  }

  @Test
  void aTruncatedDocumentIsTruncated() {
    assertRefused(
        WireFault.TRUNCATED,
        "<a><b>",
        "SyncML, line 1, column 6: ends before its root element does; help: send the whole message");
    assertRefused(
        WireFault.TRUNCATED,
        "",
        "SyncML, line 1, column 0: ends before its root element does; help: send the whole message");
  }

  @Test
  void aHugeDocumentIsRefusedUnread() {
    assertRefused(
        WireFault.OVERSIZED,
        "<".repeat(65_537),
        "SyncML: 65537 octets are more than the limit of 65536; help: send a smaller message");
  }

  @Test
  void aDocumentNestedTooDeepIsRefused() {
    assertRefused(
        WireFault.TOO_DEEP,
        "<a>".repeat(20_000),
        "SyncML, line 1, column 97: elements are nested deeper than 32;"
            + " help: send a flatter message");
  }

  @Test
  void anElementWithTooMuchTextIsRefused() {
    assertRefused(
        WireFault.OVERSIZED,
        "<a><b>" + "x".repeat(16_385) + "</b></a>",
        "SyncML, line 1, column 4: the element holds more than 16384 characters;"
            + " help: send a shorter value");
  }

  @Test
  void anElementWithTooManyOrTooLongAttributesIsRefused() {
    StringBuilder many = new StringBuilder("<a");
    for (int i = 0; i < 17; i++) {
      many.append(" b").append(i).append("=''");
    }
    String line =
        "SyncML, line 1, column 1: an element has more than 16 attributes,"
            + " or one of more than 16384 characters; help: send plain elements and text";
    assertRefused(WireFault.OVERSIZED, many + "/>", line);
    assertRefused(WireFault.OVERSIZED, "<a b='" + "x".repeat(16_385) + "'/>", line);
  }

  @Test
  void billionLaughsAreRefusedAtTheDocumentType() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    assertRefused(
        WireFault.FORBIDDEN_XML,
        laughs + "]><a>&l9;</a>",
        "SyncML, line 1, column 1: a document type is not allowed;"
            + " help: send plain elements and text");
  }

  @Test
  void externalEntitiesAreRefusedAtTheDocumentType() {
    assertRefused(
        WireFault.FORBIDDEN_XML,
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "SyncML, line 1, column 1: a document type is not allowed;"
            + " help: send plain elements and text");
    assertRefused(
        WireFault.FORBIDDEN_XML,
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'><a/>",
        "SyncML, line 1, column 1: a document type is not allowed;"
            + " help: send plain elements and text");
  }

  @Test
  void anEntityWithoutDocumentTypeIsRefused() {
    assertRefused(
        WireFault.FORBIDDEN_XML,
        "<a>&nbsp;</a>",
        "SyncML, line 1, column 4: an entity other than the five of XML is not allowed;"
            + " help: send plain elements and text");
  }

  @Test
  void otherEncodingsAreRefused() {
    assertRefused(
        WireFault.FORBIDDEN_XML,
        "<?xml version='1.0' encoding='UTF-16'?><a/>",
        "SyncML, line 1, column 1: declares an encoding other than UTF-8;"
            + " help: encode the document in UTF-8");
    assertThatThrownBy(() -> READER.read(Octets.ofHex("fffe3c0061002f003e00")))
        .hasMessage("SyncML: not UTF-8; help: encode the document in UTF-8");
  }

  @Test
  void whateverIsChangedInAMessageTheReaderAnswersWithAMessageOrOneLine() throws WireException {
    byte[] good =
        SyncMlXmlWriter.write(
                new SyncMlMessage(
                    new SyncHdr(
                        1, 1, "t", "s", "n", null, new Cred(AuthTypes.MD5, Octets.ofHex("00"))),
                    List.of(
                        Status.ofHeader(1, 1, 212, new Chal(AuthTypes.MD5, Octets.ofHex("00"))),
                        new Replace(2, List.of(Item.forTarget("./a", "b")))),
                    true))
            .toBytes();
    Random random = new Random(20_263);
    int refused = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = good.clone();
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      try {
        READER.read(Octets.of(changed));
      } catch (WireException e) {
        assertThat(e.getMessage()).doesNotContain("\n");
        refused++;
      }
    }
    assertThat(refused).isBetween(15_000, 19_999);
  }

  private static void assertRefused(WireFault fault, String document, String line) {
    assertThatThrownBy(() -> READER.read(Octets.ofUtf8(document)))
        .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.fault()).isEqualTo(fault))
        .hasMessage(line);
  }
}
