// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.omadm.properties.arbitraries.Chaos;
import org.omadm.properties.arbitraries.Move;

/** There is no session without authentication, and no role without a bootstrap that gave it. */
class AuthenticationProperties {

  /**
   * Both ends also accept no credentials but those that the other end made: see {@link Watcher}.
   */
  @Property
  void nothingChangesTheDeviceBeforeBothEndsAreAuthenticated(
      @ForAll(supplier = Chaos.class) List<Move> moves) {
    World.hardened("NoCommandBeforeAuthenticationInv").play(moves);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sometimesASessionChangesTheDevice(@ForAll(supplier = Chaos.class) List<Move> moves) {
    Watcher watcher = World.hardened("NoCommandBeforeAuthenticationInv").play(moves).watcher();
    Sometimes.happensOnce("forged by server", watcher.saw("ClientRejectPackage2"));
    Sometimes.happens("secrets", watcher.saw("ClientReplaceSecrets"), 15);
    Sometimes.happensOnce("roles", watcher.saw("ClientReplaceRoles"));
  }

  @Property
  void theAccountNeverHoldsARoleThatItsBootstrapDidNotGive(
      @ForAll(supplier = Chaos.class) List<Move> moves) {
    World.hardened("RolesWithinBootstrapInv").play(moves);
  }

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void sometimesTheDeviceRefusesRoles(@ForAll(supplier = Chaos.class) List<Move> moves) {
    Watcher watcher = World.hardened("RolesWithinBootstrapInv").play(moves).watcher();
    Sometimes.happens("refused", watcher.saw("ClientRefuseRoles"), 10);
    Sometimes.happensOnce("granted", watcher.saw("ClientReplaceRoles"));
  }
}
