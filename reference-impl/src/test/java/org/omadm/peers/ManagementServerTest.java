// SPDX-License-Identifier: Apache-2.0
package org.omadm.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.omadm.client.SessionEnd;
import org.omadm.protocol.SecretPair;
import org.omadm.protocol.Server;
import org.omadm.runtime.Octets;
import org.omadm.server.ManagementServer;
import org.omadm.transport.SyncMlResponse;

/** What the server makes of a stranger, and of a store that fails. */
class ManagementServerTest {
  private static final long STRANGER = 99;
  private static final Logger LOG = Logger.getLogger(ManagementServer.class.getName());

  private final Peers peers = new Peers();

  @BeforeEach
  void beQuiet() {
    LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void beHeard() {
    LOG.setLevel(null);
  }

  @Test
  void aConnectionWhoseEndTheStoreDidNotTakeIsEndedWithTheNextThingAsked() {
    assertThat(peers.server.sendNotification()).isPresent();
    peers.serverStore.failAfter(1);
    assertThat(answer(STRANGER, "")).contains("<Data>401</Data>");
    peers.server.ended(STRANGER);
    assertThat(peers.serverPeer.state().challenges()).hasSize(1);
    peers.serverStore.recover();
    assertThat(peers.server.waitInVain()).isPresent();
    assertThat(peers.serverPeer.state().challenges()).isEmpty();
  }

  @Test
  void aStoreThatFailsIsToldWithoutItsWordsAndNothingIsAnswered() {
    assertThat(peers.server.sendNotification()).isPresent();
    peers.serverStore.failAfter(0);
    assertThat(answer(STRANGER, "")).isEqualTo("503 the server cannot keep what it would answer");
  }

  /** SEC 5.3.3: one challenge, and no other. */
  @Test
  void aStrangerWhoFailsTheChallengeKeepsNobodyFromTheSession() {
    Octets notification = peers.server.sendNotification().orElseThrow();
    answer(STRANGER, "");
    String again =
        """
        <Status><CmdID>2</CmdID><MsgRef>1</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd><Chal><Meta>
        <Format xmlns="syncml:metinf">b64</Format><Type xmlns="syncml:metinf">syncml:auth-md5</Type>
        <NextNonce xmlns="syncml:metinf">AAAA</NextNonce></Meta></Chal><Data>200</Data></Status>
        """;
    assertThat(answer(STRANGER, again)).contains("<Data>401</Data>", "<Chal>");
    assertThat(answer(STRANGER, again)).startsWith("403 not expected now");
    assertThat(peers.client.recvNotification(notification)).isInstanceOf(SessionEnd.Finished.class);
  }

  /** A challenge that waits for an answer keeps nobody else waiting. */
  @Test
  void aStrangerWhoSaysNoMoreKeepsNobodyFromTheSession() {
    Octets notification = peers.server.sendNotification().orElseThrow();
    assertThat(answer(STRANGER, "")).contains("<Data>401</Data>").doesNotContain("<Cred>");
    assertThat(peers.client.recvNotification(notification)).isInstanceOf(SessionEnd.Finished.class);
  }

  /** PRO 8. */
  @Test
  void aDeviceThatRefusesNewSecretsIsTakenToHoldTheOldOnes() {
    SecretPair before = peers.serverPeer.state().secrets();
    peers.changeToServer(
        message -> message.replaceAll("(<Cmd>(Atomic|Replace)</Cmd><Data>)200", "$1425"));
    assertThat(peers.resynchronisation()).isInstanceOf(SessionEnd.Finished.class);
    assertThat(peers.received.toString()).contains("AAuthSecret");
    Server after = peers.serverPeer.state();
    assertThat(after.secrets()).isEqualTo(before);
    assertThat(after.otherSecrets()).isEmpty();
    assertThat(after.renewalDue()).isTrue();
  }

  @Test
  void connectionsMayBeCountedBeyondTheIntegersOfTheModel() {
    assertThat(peers.server.sendNotification()).isPresent();
    assertThat(answer(Integer.MAX_VALUE, "")).contains("<Data>401</Data>");
    peers.server.ended(Integer.MAX_VALUE);
    assertThat(peers.serverPeer.state().challenges()).isEmpty();
  }

  /** PRO 8: a Status for every command, with its name. */
  @Test
  void aCommandThatIsNotExpectedIsAnsweredUnderItsOwnName() {
    assertThat(peers.server.sendNotification()).isPresent();
    assertThat(answer(STRANGER, "<Get><CmdID>7</CmdID></Get>"))
        .contains("<CmdRef>7</CmdRef><Cmd>Get</Cmd>");
  }

  @Test
  void aMessageThatIsOfTheServersSessionAndOfTheUsersIsRefused() {
    assertThat(answer(STRANGER, "<Alert><CmdID>2</CmdID><Data>1201</Data></Alert>"))
        .startsWith("400")
        .contains("Alert 1200 or 1201, and not both");
  }

  /** Package #1 of somebody who does not know the secret, with more commands. */
  private String answer(long connection, String more) {
    String message =
        """
        <SyncML xmlns="SYNCML:SYNCML1.2"><SyncHdr><VerDTD>1.2</VerDTD><VerProto>DM/1.2</VerProto>
        <SessionID>1</SessionID><MsgID>1</MsgID><Target><LocURI>https://localhost/dm</LocURI></Target>
        <Source><LocURI>IMEI:1</LocURI></Source><Cred><Meta><Format xmlns="syncml:metinf">b64</Format>
        <Type xmlns="syncml:metinf">syncml:auth-md5</Type></Meta><Data>AAAA</Data></Cred></SyncHdr>
        <SyncBody><Alert><CmdID>1</CmdID><Data>1200</Data></Alert>%s<Final/></SyncBody></SyncML>
        """
            .formatted(more);
    SyncMlResponse response = peers.server.answer(connection, Octets.ofUtf8(message));
    if (response instanceof SyncMlResponse.Refusal refusal) {
      return refusal.status() + " " + refusal.reason();
    }
    return ((SyncMlResponse.Answer) response).message().toUtf8();
  }
}
