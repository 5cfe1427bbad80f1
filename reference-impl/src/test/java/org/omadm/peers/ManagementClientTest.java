// SPDX-License-Identifier: Apache-2.0
package org.omadm.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.omadm.client.SessionEnd;
import org.omadm.protocol.Authentication;
import org.omadm.protocol.InSessionTrigger;
import org.omadm.protocol.ServerPhase;
import org.omadm.provisioning.Profiles;
import org.omadm.runtime.Octets;

/** What the client makes of a server, and of a store, that is not as it should be. */
class ManagementClientTest {
  private final Peers peers = new Peers();

  @Test
  void aSessionSaysThatTheClientHasFinishedIt() {
    assertThat(peers.session()).isEqualTo(new SessionEnd.Finished(2, "ClientFinish"));
  }

  /** SEC 5.3.3. */
  @Test
  void aServerThatDoesNotProveItselfIsToldFromAFinishedSession() {
    peers.changeToClient(
        message -> message.replaceFirst("(</Meta><Data>)[^<]*(</Data></Cred>)", "$1AAAAAAA=$2"));
    assertThat(peers.session()).isEqualTo(new SessionEnd.Finished(1, "ClientRejectPackage2"));
  }

  @Test
  void commandsOfAServerThatHasNotProvedItselfAreNotPassedOver() {
    peers.changeToClient(
        message -> message.replace("<Final/>", "<Get><CmdID>9</CmdID></Get><Final/>"));
    assertRefused("commands in Package #4 only");
  }

  @Test
  void aPackageThatGoesOnIsNotTakenForAWholeOne() {
    peers.changeToClient(message -> message.replace("<Final/>", ""));
    assertRefused("each package in one message, with Final");
  }

  @Test
  void aMessageWithTwoAnswersToOneHeaderIsRefused() {
    String another =
        "<Status><CmdID>9</CmdID><MsgRef>1</MsgRef><CmdRef>0</CmdRef><Cmd>SyncHdr</Cmd>"
            + "<Data>401</Data></Status><Final/>";
    peers.changeToClient(message -> message.replace("<Final/>", another));
    assertRefused("one Status for SyncHdr");
  }

  @Test
  void aStoreThatFailsForAWhileEndsTheSessionAndNotTheClient() {
    peers.clientStore.failAfter(1);
    assertThat(peers.session()).isInstanceOf(SessionEnd.Failed.class);
    peers.clientStore.recover();
    assertThat(peers.session()).isInstanceOf(SessionEnd.Finished.class);
  }

  /** PRO 8, Alert 1201. */
  @Test
  void theUserOpensASessionUnderAnIdOfTheDevice() {
    peers.changeToServer(
        message -> {
          assertThat(message).contains("<SessionID>7</SessionID>").doesNotContain(">1200<");
          return message;
        });
    assertThat(peers.client.openSession(7)).isEqualTo(new SessionEnd.Finished(2, "ClientFinish"));
    assertThat(peers.serverPeer.state().sessionId()).isZero();
  }

  @Test
  void aSessionIdOutOfTheRangeOpensNoSession() {
    assertThat(peers.client.openSession(0)).isInstanceOf(SessionEnd.Refused.class);
    assertThat(peers.received).isEmpty();
  }

  /** It is out of date then: the session of the user has brought another nonce. */
  @Test
  @Timeout(60)
  void whatReachesADeviceInASessionWaitsForTheEnd() throws Exception {
    AtomicReference<SessionEnd> heard = new AtomicReference<>();
    List<Thread> delivery = new ArrayList<>();
    peers.changeToServer(
        message -> {
          if (delivery.isEmpty()) {
            Octets notification = peers.server.sendNotification().orElseThrow();
            delivery.add(new Thread(() -> heard.set(peers.client.recvNotification(notification))));
            delivery.get(0).start();
            while (delivery.get(0).isAlive()
                && delivery.get(0).getState() != Thread.State.WAITING) {
              Thread.onSpinWait();
            }
          }
          return message;
        });
    assertThat(peers.client.openSession(7)).isInstanceOf(SessionEnd.Finished.class);
    delivery.get(0).join();
    assertThat(heard.get()).isEqualTo(new SessionEnd.NoSession("ClientRejectNotification"));
  }

  @Test
  void aDeviceThatQueuesNothingDropsWhatReachesItInASession() {
    Peers refusing = new Peers(Profiles.HARDENED.withTriggerInSession(InSessionTrigger.REFUSED));
    List<SessionEnd> heard = new ArrayList<>();
    refusing.changeToServer(
        message -> {
          if (heard.isEmpty()) {
            Octets notification = refusing.server.sendNotification().orElseThrow();
            heard.add(refusing.client.recvNotification(notification));
          }
          return message;
        });
    assertThat(refusing.client.openSession(7)).isInstanceOf(SessionEnd.Finished.class);
    assertThat(heard).containsExactly(new SessionEnd.NoSession("ClientDropNotification"));
  }

  /** PRO 8, Alert 1223. */
  @Test
  void aUserWhoWantsNoMoreOfASessionEndsIt() {
    List<String> sent = new ArrayList<>();
    peers.changeToServer(
        message -> {
          sent.add(message);
          peers.client.abort();
          return message;
        });
    assertThat(peers.session()).isEqualTo(new SessionEnd.Finished(2, "ClientFinishAbort"));
    assertThat(sent.get(1)).contains("<Data>1223</Data>");
    assertThat(peers.serverPeer.state().phase()).isEqualTo(ServerPhase.IDLE);
    peers.changeToServer(UnaryOperator.identity());
    assertThat(peers.session()).isInstanceOf(SessionEnd.Finished.class);
  }

  @Test
  void anOperatorWhoWantsNoMoreOfASessionEndsIt() {
    peers.server.abort();
    assertThat(peers.session()).isEqualTo(new SessionEnd.Finished(2, "ClientRecvAbort"));
    assertThat(peers.received.get(1)).contains("<Data>1223</Data>");
    assertThat(peers.resynchronisation())
        .as("the device has given a nonce that the server has not taken")
        .isEqualTo(new SessionEnd.Finished(4, "ClientFinish"));
  }

  @Test
  void aDeviceThatChecksWhatReachesItInASessionAnswersItAfterwards() {
    Peers checking = new Peers(Profiles.HARDENED.withTriggerInSession(InSessionTrigger.CHECKED));
    List<SessionEnd> heard = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    checking.changeToServer(
        message -> {
          sent.add(message);
          if (heard.isEmpty()) {
            Octets notification = checking.server.sendNotification().orElseThrow();
            heard.add(checking.client.recvNotification(notification));
          }
          return message;
        });
    assertThat(checking.client.openWaiting()).isInstanceOf(SessionEnd.Refused.class);
    assertThat(checking.client.openSession(7)).isInstanceOf(SessionEnd.Finished.class);
    assertThat(heard).containsExactly(new SessionEnd.NoSession("ClientKeepNotification"));
    assertThat(checking.client.openWaiting())
        .as("the server has had the session of the user in its place")
        .isEqualTo(new SessionEnd.Failed("the server refuses"));
    assertThat(sent.get(2)).contains("<SessionID>1</SessionID>", ">1200<");
  }

  /** PRO 9.1. */
  @Test
  void aDeviceThatShowsNoCredentialsIsAskedForThem() {
    Peers silent = new Peers(Profiles.HARDENED.withCredBeforeChallenge(false));
    assertThat(silent.session()).isEqualTo(new SessionEnd.Finished(3, "ClientFinish"));
    assertThat(silent.received.get(0)).contains("<Data>407</Data>");
  }

  /** PRO 9.4.1. */
  @Test
  void aDeviceMayShowItsNameAndSecret() {
    Peers basic = new Peers(Profiles.HARDENED.withClientAuth(Authentication.BASIC));
    List<String> sent = new ArrayList<>();
    basic.changeToServer(
        message -> {
          sent.add(message);
          return message;
        });
    assertThat(basic.session()).isEqualTo(new SessionEnd.Finished(2, "ClientFinish"));
    assertThat(sent.get(0)).contains("syncml:auth-basic");
    assertThat(sent.get(1)).contains("<Chal>", "syncml:auth-md5");
    assertThat(basic.received.get(0)).contains("<Chal>", "syncml:auth-basic");
  }

  private void assertRefused(String help) {
    assertThat(peers.session())
        .isInstanceOfSatisfying(
            SessionEnd.Failed.class, failed -> assertThat(failed.reason()).endsWith(help));
    assertThat(peers.received).hasSize(1);
  }
}
