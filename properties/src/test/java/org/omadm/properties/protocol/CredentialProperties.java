// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.omadm.properties.arbitraries.Chaos;
import org.omadm.properties.arbitraries.Move;

/** No credential is accepted for two sessions, in either direction. */
class CredentialProperties {

  @Property
  void noCredentialOfTheDeviceServesTwoSessions(@ForAll(supplier = Chaos.class) List<Move> moves) {
    World.hardened("NoClientCredReusedInv").play(moves);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sometimesAMessageOfASessionIsReplayed(@ForAll(supplier = Chaos.class) List<Move> moves) {
    Watcher watcher = World.hardened("NoClientCredReusedInv").play(moves).watcher();
    Sometimes.happens("two sessions", watcher.history().clientCreds().size() > 1, 35);
    Sometimes.happens("answered", watcher.saw("replayed message answered"), 1.5);
    Sometimes.happens("refused", watcher.saw("replayed message refused"), 30);
    Sometimes.happens("refused again", watcher.saw("message refused the second time"), 5);
    Sometimes.happens("challenged", watcher.saw("ServerChallenge"), 15);
  }

  @Property
  void noCredentialOfTheServerServesTwoSessions(@ForAll(supplier = Chaos.class) List<Move> moves) {
    World.hardened("NoServerCredReusedInv").play(moves);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sometimesASessionIsCutAtEachMessage(@ForAll(supplier = Chaos.class) List<Move> moves) {
    Watcher watcher = World.hardened("NoServerCredReusedInv").play(moves).watcher();
    Sometimes.happens("two sessions", watcher.history().serverCreds().size() > 1, 30);
    for (String often : List.of("Package1", "Package3")) {
      Sometimes.happens("before " + often, watcher.saw("cut before " + often), 5);
      Sometimes.happens("after " + often, watcher.saw("cut after " + often), 5);
    }
    for (String seldom : List.of("RepeatedPackage1", "StatusPackage3")) {
      Sometimes.happensOnce("before " + seldom, watcher.saw("cut before " + seldom));
      Sometimes.happensOnce("after " + seldom, watcher.saw("cut after " + seldom));
    }
  }
}
