// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.omadm.protocol.Role;
import org.omadm.runtime.FiniteSets;

/**
 * Up to 80 moves in any order. The weights only make the interesting ones likely: about half of the
 * sessions that begin are carried through.
 */
public final class Chaos implements ArbitrarySupplier<List<Move>> {
  private static final int MOST_MOVES = 80;

  /**
   * The weight of being delivered, for each message of a session, where every other fate weighs 1:
   * few sessions come to their fourth message, so most has to happen to it there.
   */
  private static final List<Integer> DELIVERED_WEIGHTS = List.of(50, 24, 40, 15);

  private static final int ANY = 1_000;

  @Override
  public Arbitrary<List<Move>> get() {
    return moves()
        .list()
        .ofMinSize(1)
        .ofMaxSize(MOST_MOVES)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<Move> moves() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, Arbitraries.just(new Move.ServerNotifies())),
        Tuple.of(12, Arbitraries.just(new Move.ServerWaitsInVain())),
        Tuple.of(2, Combinators.combine(sessionIds(), fates()).as(Move.UserOpensSession::new)),
        Tuple.of(16, fates().map(Move.NetworkDelivers::new)),
        Tuple.of(2, Arbitraries.just(new Move.NetworkDrops())),
        Tuple.of(5, Combinators.combine(any(), fates()).as(Move.AttackerReplays::new)),
        Tuple.of(4, forgeries()),
        Tuple.of(3, Combinators.combine(any(), bools(), bools()).as(Move.AttackerPosts::new)),
        Tuple.of(3, roles().map(Move.OperatorRequestsRoles::new)),
        Tuple.of(1, Arbitraries.just(new Move.ClientRestarts())),
        Tuple.of(1, Arbitraries.just(new Move.ServerRestarts())),
        Tuple.of(5, Arbitraries.just(new Move.ServerNoticesEnds())));
  }

  private static Arbitrary<Move> forgeries() {
    return Combinators.combine(Arbitraries.of(Forgery.class), any(), any(), fates())
        .as(Move.AttackerForges::new);
  }

  private static Arbitrary<Fates> fates() {
    List<Arbitrary<Fate>> ofMessages = DELIVERED_WEIGHTS.stream().map(Chaos::fate).toList();
    return Combinators.combine(Combinators.combine(ofMessages).as(List::copyOf), bools())
        .as((fates, unnoticed) -> new Fates(fates, !unnoticed));
  }

  private static Arbitrary<Fate> fate(int deliveredWeight) {
    List<Tuple.Tuple2<Integer, Fate>> weighted = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      weighted.add(Tuple.of(fate == Fate.DELIVERED ? deliveredWeight : 1, fate));
    }
    return Arbitraries.frequency(weighted);
  }

  private static Arbitrary<Set<Role>> roles() {
    return Arbitraries.of(List.copyOf(FiniteSets.subsets(FiniteSets.of(Role.values()))));
  }

  /** Few, so that the device often chooses one that the server has asked for. */
  private static Arbitrary<Integer> sessionIds() {
    return Arbitraries.integers().between(1, 5).withDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<Integer> any() {
    return Arbitraries.integers().between(0, ANY).withDistribution(RandomDistribution.uniform());
  }

  private static Arbitrary<Boolean> bools() {
    return Arbitraries.of(false, true);
  }
}
