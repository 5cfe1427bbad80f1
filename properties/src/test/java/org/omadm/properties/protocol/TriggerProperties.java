// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.omadm.properties.arbitraries.Chaos;
import org.omadm.properties.arbitraries.Forgery;
import org.omadm.properties.arbitraries.Move;

/** A device opens a session only for a trigger that the server sent, and only one for each. */
class TriggerProperties {

  @Property
  void noTriggerOpensTwoSessions(@ForAll(supplier = Chaos.class) List<Move> moves) {
    World.hardened("NoTriggerAcceptedTwiceInv").play(moves);
  }

  /** ClientIgnoreNotification: only its memory keeps the device from opening a second session. */
  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sometimesAnAcceptedTriggerIsReplayed(@ForAll(supplier = Chaos.class) List<Move> moves) {
    Watcher watcher = World.hardened("NoTriggerAcceptedTwiceInv").play(moves).watcher();
    Sometimes.happens("replayed", watcher.saw("accepted trigger replayed"), 35);
    Sometimes.happens("remembered", watcher.saw("ClientIgnoreNotification"), 5);
  }

  @Property
  void everyTriggerThatOpensASessionWasSent(@ForAll(supplier = Chaos.class) List<Move> moves) {
    World.hardened("NoForgedTriggerInv").play(moves);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sometimesEachForgeryArrives(@ForAll(supplier = Chaos.class) List<Move> moves) {
    Watcher watcher = World.hardened("NoForgedTriggerInv").play(moves).watcher();
    for (Forgery forgery : Forgery.values()) {
      Sometimes.happens(forgery.name(), watcher.saw(forgery.name()), 10);
    }
    Sometimes.happens("rejected", watcher.saw("ClientRejectNotification"), 40);
  }
}
