// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.omadm.properties.arbitraries.Chaos;
import org.omadm.properties.arbitraries.Move;

/** Whatever has happened, the two ends find each other again, and neither is locked out. */
class RecoveryProperties {
  /**
   * Two notifications, one with the backup nonce, and giving up: three times at most, namely for
   * the session id that is under way and with each of the two pairs of secrets the server may
   * believe in.
   */
  private static final int MOST_ATTEMPTS = 3 * 4;

  @Property
  void bothEndsComeBackIntoStepWhenTheNetworkBehaves(
      @ForAll(supplier = Chaos.class) List<Move> moves) {
    World world = World.hardened("SecretsNotLostInv").play(moves);
    world.networkIsQuiet();
    assertThat(attemptsUntilInStep(world))
        .as("attempts until both ends are in step after %s", world.watcher().lastSteps())
        .isLessThanOrEqualTo(MOST_ATTEMPTS);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sometimesTheEndsAreOutOfStep(@ForAll(supplier = Chaos.class) List<Move> moves) {
    World world = World.hardened("SecretsNotLostInv").play(moves);
    world.networkIsQuiet();
    Sometimes.happens("out of step", !world.isInStep(), 25);
    Sometimes.happens("first attempt fails", attemptsUntilInStep(world) > 1, 10);
    Sometimes.happens("resync", world.watcher().saw("ClientAcceptBackupNotification"), 15);
  }

  @Property
  void aLostMessageInAChangeOfSecretsLocksNobodyOut(
      @ForAll(supplier = Chaos.class) List<Move> moves) {
    World.hardened("SecretsNotLostInv").play(moves);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sometimesTheLastMessageOfAChangeOfSecretsIsLost(
      @ForAll(supplier = Chaos.class) List<Move> moves) {
    Watcher watcher = World.hardened("SecretsNotLostInv").play(moves).watcher();
    Sometimes.happens("confirmed", watcher.saw("ServerConfirmSecrets"), 15);
    Sometimes.happensOnce("lost", watcher.saw("confirmation of new secrets lost"));
  }

  private static int attemptsUntilInStep(World world) {
    for (int attempts = 1; attempts <= MOST_ATTEMPTS; attempts++) {
      if (world.serverTriesOnce() && world.isInStep()) {
        return attempts;
      }
    }
    return MOST_ATTEMPTS + 1;
  }
}
