// SPDX-License-Identifier: Apache-2.0
package org.omadm.peers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.omadm.client.SessionEnd;

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

  private void assertRefused(String help) {
    assertThat(peers.session())
        .isInstanceOfSatisfying(
            SessionEnd.Failed.class, failed -> assertThat(failed.reason()).endsWith(help));
    assertThat(peers.received).hasSize(1);
  }
}
