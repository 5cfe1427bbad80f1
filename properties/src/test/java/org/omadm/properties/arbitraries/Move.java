// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.arbitraries;

import java.util.Set;
import org.omadm.protocol.Role;

/** One thing that happens on a {@link Stage}, which documents it. */
public sealed interface Move {

  /** Makes it happen. */
  void happenOn(Stage stage);

  record ServerNotifies() implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.serverNotifies();
    }
  }

  record ServerWaitsInVain() implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.serverWaitsInVain();
    }
  }

  record UserOpensSession(int sessionId, Fates fates) implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.userOpensSession(sessionId, fates);
    }
  }

  record OperatorRequestsRoles(Set<Role> roles) implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.operatorRequestsRoles(roles);
    }
  }

  record NetworkDelivers(Fates fates) implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.networkDelivers(fates);
    }
  }

  record NetworkDrops() implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.networkDrops();
    }
  }

  record AttackerReplays(int which, Fates fates) implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.attackerReplays(which, fates);
    }
  }

  record AttackerForges(Forgery forgery, int which, int bit, Fates fates) implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.attackerForges(forgery, which, bit, fates);
    }
  }

  record AttackerPosts(int which, boolean sameConnection, boolean forged) implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.attackerPosts(which, sameConnection, forged);
    }
  }

  record ClientRestarts() implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.clientRestarts();
    }
  }

  record ServerRestarts() implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.serverRestarts();
    }
  }

  record ServerNoticesEnds() implements Move {
    @Override
    public void happenOn(Stage stage) {
      stage.serverNoticesEnds();
    }
  }
}
