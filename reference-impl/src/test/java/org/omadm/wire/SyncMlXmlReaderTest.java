// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.omadm.runtime.Octets;

class SyncMlXmlReaderTest {
  private static final String HEADER =
      """
      <VerDTD>1.2</VerDTD>
      <VerProto>DM/1.2</VerProto>
      <SessionID>1</SessionID>
      <MsgID>1</MsgID>
      <Target><LocURI>t</LocURI></Target>
      <Source><LocURI>s</LocURI></Source>
      """;

  private static final String CRED =
      """
      <Cred><Meta>
      <Format xmlns="syncml:metinf">b64</Format><Type xmlns="syncml:metinf">syncml:auth-md5</Type>
      </Meta><Data>Zz6EivR3yeaaENcRN6lpAQ==</Data></Cred>
      """;

  @Test
  void unknownElementsAreSkippedAndWhiteSpaceIsNoValue() throws WireException {
    SyncMlMessage message =
        read(
            HEADER.replace("<MsgID>1", "<New>x</New><MsgID> 1\n"),
            "<x:Alert xmlns:x='urn:x'/><Mystery><CmdID>1</CmdID></Mystery>"
                + "<Alert><CmdID>1</CmdID><New/><Data> 1201 </Data><Item/></Alert><Final/>");

    assertThat(message.header().msgId()).isEqualTo(1);
    assertThat(message.commands()).containsExactly(new Alert(1, Alert.CLIENT_INITIATED));
    assertThat(message.isFinal()).isTrue();
  }

  @Test
  void aCommandWithoutRecordIsReadByNameAlsoInsideAnAtomic() throws WireException {
    SyncMlMessage message =
        read(
            HEADER,
            "<Get><CmdID>1</CmdID></Get>"
                + "<Atomic><CmdID>2</CmdID><Delete><CmdID>3</CmdID></Delete></Atomic>");

    assertThat(message.commands())
        .containsExactly(
            new OtherCommand(1, "Get"), new Atomic(2, List.of(new OtherCommand(3, "Delete"))));
    assertThat(message.isFinal()).isFalse();
  }

  @Test
  void theMetaOfAReplaceHoldsForItemsWithoutTheirOwn() throws WireException {
    SyncMlMessage message =
        read(
            HEADER,
            "<Replace><CmdID>1</CmdID><Meta><Format xmlns='syncml:metinf'>b64</Format></Meta>"
                + "<Item><Target><LocURI>./a</LocURI></Target><Data>AAA</Data></Item>"
                + "<Item><Target><LocURI>./b</LocURI></Target><Meta/><Data>AAA</Data></Item>"
                + "</Replace>");

    assertThat(message.commands())
        .containsExactly(
            new Replace(
                1,
                List.of(
                    new Item("./a", null, "b64", null, Octets.ofHex("0000")),
                    new Item("./b", null, null, null, Octets.ofUtf8("AAA")))));
  }

  @Test
  void anUnknownAuthenticationTypeIsKeptForTheProtocolToRefuse() throws WireException {
    SyncMlMessage message =
        read(
            HEADER
                + "<Cred><Meta><Type xmlns='syncml:metinf'>urn:new</Type></Meta><Data>x</Data></Cred>",
            "");

    assertThat(message.header().cred()).isEqualTo(new Cred("urn:new", Octets.ofUtf8("x")));
  }

  @Test
  void aByteOrderMarkIsNoText() throws WireException {
    assertThat(read("\uFEFF" + document(HEADER, "")).isFinal()).isFalse();
  }

  @Test
  void aMissingElementIsNamedWithItsParentsPlace() {
    assertRefused(
        WireFault.MISSING,
        document(HEADER.replace("<MsgID>1</MsgID>", ""), ""),
        "SyncML, line 1, column 34: 'SyncHdr' has no 'MsgID'; help: add the element");
    assertRefused(
        WireFault.MISSING,
        document(HEADER, "<Alert><CmdID>1</CmdID></Alert>"),
        "SyncML, line 7, column 21: 'Alert' has no 'Data'; help: add the element");
    assertRefused(
        WireFault.MISSING,
        "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr>" + HEADER + "</SyncHdr></SyncML>",
        "SyncML, line 1, column 1: 'SyncML' has no 'SyncBody'; help: add the element");
  }

  @Test
  void elementsOutOfOrderOrRepeatedAreRefused() {
    assertRefused(
        WireFault.MISPLACED,
        document(HEADER, "<Alert><Data>1200</Data><CmdID>1</CmdID></Alert>"),
        "SyncML, line 7, column 45: 'CmdID' repeats or stands too late in 'Alert';"
            + " help: keep the order of the document type");
    assertRefused(
        WireFault.MISPLACED,
        document(HEADER + CRED + CRED, ""),
        "SyncML, line 10, column 1: 'Cred' repeats or stands too late in 'SyncHdr';"
            + " help: keep the order of the document type");
    assertRefused(
        WireFault.MISPLACED,
        document(HEADER, "<Final/><Alert><CmdID>1</CmdID><Data>1200</Data></Alert>"),
        "SyncML, line 7, column 29: 'Alert' stands behind 'Final';"
            + " help: keep the order of the document type");
  }

  @Test
  void aForeignVersionOrNamespaceIsRefused() {
    assertRefused(
        WireFault.UNKNOWN_VERSION,
        document(HEADER.replace("DM/1.2", "DM/1.1"), ""),
        "SyncML, line 2, column 1: 'VerProto' is not 'DM/1.2'; help: send DM/1.2");
    assertRefused(
        WireFault.BAD_VALUE,
        document(HEADER, "").replace("SYNCML1.2", "SYNCML1.1"),
        "SyncML, line 1, column 1: the root is not 'SyncML' of the namespace SYNCML:SYNCML1.2;"
            + " help: send a SyncML 1.2 message");
  }

  @Test
  void numbersAndSessionIdsAreChecked() {
    for (String bad : List.of("-1", "0", "x", "", "9999999999", "1.5", "٣")) {
      assertRefused(
          WireFault.BAD_VALUE,
          document(HEADER.replace("<MsgID>1", "<MsgID>" + bad), ""),
          "SyncML, line 4, column 1: 'MsgID' is not a number from 1;"
              + " help: write it in decimal digits");
    }
    assertRefused(
        WireFault.BAD_VALUE,
        document(HEADER.replace("<SessionID>1", "<SessionID>10000"), ""),
        "SyncML, line 3, column 1: the session id is not one to four hexadecimal digits;"
            + " help: write it as 1 to FFFF");
  }

  @Test
  void digestsAndNoncesMustBeBase64AndSaySo() {
    assertRefused(
        WireFault.MISSING,
        document(HEADER + CRED.replace("Format", "Other"), ""),
        "SyncML, line 7, column 7: 'Meta' has no 'Format' b64;"
            + " help: send the value in base64 and say so");
    assertRefused(
        WireFault.BAD_VALUE,
        document(HEADER + CRED.replace(">b64<", ">chr<"), ""),
        "SyncML, line 7, column 7: 'Meta' has no 'Format' b64;"
            + " help: send the value in base64 and say so");
    assertRefused(
        WireFault.BAD_VALUE,
        document(HEADER + CRED.replace("Zz6E", "Z*6E"), ""),
        "SyncML, line 9, column 8: not base64;"
            + " help: use the alphabet A-Z a-z 0-9 + / and padding =");
    assertRefused(
        WireFault.MISSING,
        document(HEADER + CRED.replace("Type", "Other"), ""),
        "SyncML, line 7, column 7: 'Meta' has no 'Type'; help: name the authentication type");
    assertRefused(
        WireFault.OVERSIZED,
        document(HEADER, statusWithNonce("AAAA".repeat(86))),
        "SyncML, line 7, column 191: a nonce of 258 octets is longer than 255;"
            + " help: send a nonce of 16 octets");
  }

  @Test
  void aChallengeIsReadWhereverItsMetaPutsIt() throws WireException {
    SyncMlMessage message = read(HEADER, statusWithNonce("AAAAAA"));

    assertThat(message.commands())
        .containsExactly(
            Status.ofHeader(1, 1, 212, new Chal(AuthTypes.MD5, Octets.ofHex("00000000"))));
  }

  @Test
  void aNonceThatIsNotB64OrComesTwiceIsRefused() {
    assertRefused(
        WireFault.BAD_VALUE,
        document(HEADER, statusWithNonce("AAAAAA").replace(">b64<", ">chr<")),
        "SyncML, line 7, column 105: 'Meta' has no 'Format' b64;"
            + " help: send the value in base64 and say so");
    assertRefused(
        WireFault.MISPLACED,
        document(
            HEADER,
            statusWithNonce("AAAAAA").replace("</Meta>", "<m:NextNonce>AA</m:NextNonce></Meta>")),
        "SyncML, line 7, column 224: 'NextNonce' repeats or stands too late in 'Meta';"
            + " help: keep the order of the document type");
  }

  private static String statusWithNonce(String nonce) {
    return "<Status><CmdID>1</CmdID><MsgRef>1</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd>"
        + "<Chal><Meta xmlns:m='syncml:metinf'><m:Type>syncml:auth-md5</m:Type>"
        + "<m:Format>b64</m:Format><m:NextNonce>"
        + nonce
        + "</m:NextNonce></Meta></Chal><Data>212</Data></Status>";
  }

  private static String document(String header, String body) {
    return "<SyncML xmlns='SYNCML:SYNCML1.2'><SyncHdr>"
        + header
        + "</SyncHdr><SyncBody>"
        + body
        + "</SyncBody></SyncML>";
  }

  private static SyncMlMessage read(String header, String body) throws WireException {
    return read(document(header, body));
  }

  private static SyncMlMessage read(String document) throws WireException {
    return new SyncMlXmlReader(SyncMlLimits.DEFAULT).read(Octets.ofUtf8(document));
  }

  private static void assertRefused(WireFault fault, String document, String line) {
    assertThatThrownBy(() -> read(document))
        .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.fault()).isEqualTo(fault))
        .hasMessage(line);
  }
}
