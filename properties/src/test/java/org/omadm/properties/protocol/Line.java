// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import org.omadm.client.Exchange;
import org.omadm.properties.arbitraries.Fate;
import org.omadm.properties.arbitraries.Fates;
import org.omadm.runtime.Octets;

/** The connection of one session, on which each message has its fate. */
final class Line implements Exchange {
  private final World world;
  private final ServerEnd.Connection connection;
  private final Fates fates;
  private int messages;

  Line(World world, ServerEnd.Connection connection, Fates fates) {
    this.world = world;
    this.connection = connection;
    this.fates = fates;
  }

  @Override
  public Octets exchange(Octets message) {
    Fate fate = fates.of(messages);
    messages++;
    world.attacker().seesRequest(message);
    before(fate, message);
    Octets answer = connection.post(message);
    world.attacker().seesAnswer(answer);
    return after(fate, message, answer);
  }

  @Override
  public void close() {
    if (fates.serverNotices()) {
      connection.end();
    }
  }

  private void before(Fate fate, Octets message) {
    switch (fate) {
      case REQUEST_LOST -> {
        world.watcher().sessionIsCutBefore();
        throw new LineIsDead("the request is lost");
      }
      case SERVER_DIES_BEFORE -> {
        world.watcher().sessionIsCutBefore();
        world.serverRestarts();
      }
      case CLIENT_DIES_BEFORE -> {
        world.watcher().sessionIsCutBefore();
        throw world.clientDies();
      }
      case POSTED_ELSEWHERE_FIRST -> world.attackerPosts(message);
      case SERVER_LOSES_PATIENCE -> world.serverWaitsInVain();
      default -> {}
    }
  }

  private Octets after(Fate fate, Octets message, Octets answer) {
    switch (fate) {
      case ANSWER_LOST -> {
        world.watcher().sessionIsCutAfter();
        throw new LineIsDead("the answer is lost");
      }
      case SERVER_DIES_AFTER -> {
        world.watcher().sessionIsCutAfter();
        world.serverRestarts();
        throw new LineIsDead("the server restarted before it answered");
      }
      case CLIENT_DIES_AFTER -> {
        world.watcher().sessionIsCutAfter();
        throw world.clientDies();
      }
      case POSTED_TWICE -> postAgain(message);
      case ANSWER_REPLACED -> {
        world.watcher().messageToClientIsLost();
        return world.attacker().answerBeforeLast().orElse(answer);
      }
      case ANSWER_FORGED -> {
        return world.attacker().withOwnCred(answer);
      }
      default -> {}
    }
    return answer;
  }

  private void postAgain(Octets message) {
    try {
      connection.post(message);
      world.watcher().mark("message taken twice");
    } catch (LineIsDead e) {
      world.watcher().mark("message refused the second time");
    }
  }
}
