// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.omadm.properties.arbitraries.Chaos;
import org.omadm.properties.arbitraries.Move;

/** What holds of an account that forbids resynchronisation, with a server that tries it anyway. */
class ResyncOffProperties {

  @Property
  void theBackupNonceNeverOpensASession(@ForAll(supplier = Chaos.class) List<Move> moves) {
    World.withoutResync("BackupNonceOnlyWithResyncInv").play(moves);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sometimesTheServerTriesTheBackupNonce(@ForAll(supplier = Chaos.class) List<Move> moves) {
    Watcher watcher = World.withoutResync("BackupNonceOnlyWithResyncInv").play(moves).watcher();
    Sometimes.happens("sent", watcher.saw("ServerSendBackupNotification"), 25);
    Sometimes.happens("dropped by device", watcher.saw("backup notification opens no session"), 20);
  }
}
