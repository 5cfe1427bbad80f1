// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.omadm.actor.StepListener;
import org.omadm.protocol.Acceptance;
import org.omadm.protocol.Client;
import org.omadm.protocol.ClientPhase;
import org.omadm.protocol.Digest;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmClientAction;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.DmServerAction;
import org.omadm.protocol.DmSystemState;
import org.omadm.protocol.History;
import org.omadm.protocol.Notification;
import org.omadm.protocol.Opening;
import org.omadm.protocol.Package1;
import org.omadm.protocol.Package2;
import org.omadm.protocol.PushChannel;
import org.omadm.protocol.RepeatedPackage1;
import org.omadm.protocol.Server;
import org.omadm.protocol.ServerMessage;
import org.omadm.protocol.ServerPhase;
import org.omadm.protocol.SessionChannel;
import org.omadm.protocol.Setbacks;
import org.omadm.protocol.Stranger;
import org.omadm.protocol.Supply;
import org.omadm.runtime.FiniteSets;
import org.omadm.runtime.Step;

/**
 * Follows both ends step by step and composes the state of {@code DmSystem} from what they really
 * hold and what was really sent, with the history that {@code DmSystem} keeps, so that the
 * generated invariants can be asked after every step.
 */
final class Watcher implements Witness {
  private static final int STEPS_SHOWN = 40;

  private final String invariant;
  private final Predicate<DmSystemState> holds;

  private Client client;
  private Server server;
  private Set<Notification> inFlight = FiniteSets.of();
  private Set<Notification> recorded = FiniteSets.of();
  private Set<ServerMessage> toClient = FiniteSets.of();
  private History history =
      new History(
          FiniteSets.of(), FiniteSets.of(), FiniteSets.of(), FiniteSets.of(), FiniteSets.of());

  private int connections;
  private int ofServer;
  private int ofClient;

  private final List<String> steps = new ArrayList<>();
  private final Set<String> marks = new HashSet<>();
  private final Set<Digest> shownByClient = new HashSet<>();
  private final Set<Digest> shownByServer = new HashSet<>();
  private final Set<Notification> madeWithBackupNonce = new HashSet<>();
  private String lastSent = "";
  private String lastClientStep = "";
  private @Nullable String violation;

  /**
   * @param invariant the name of what is asked
   * @param holds the invariant
   */
  Watcher(String invariant, Predicate<DmSystemState> holds, Client client, Server server) {
    this.invariant = invariant;
    this.holds = holds;
    this.client = client;
    this.server = server;
  }

  @Override
  public StepListener<DmClient> clientListener() {
    return this::clientTook;
  }

  @Override
  public StepListener<DmServer> serverListener() {
    return this::serverTook;
  }

  @Override
  public void clientIs(Client state) {
    client = state;
  }

  @Override
  public void serverIs(Server state) {
    server = state;
  }

  Client client() {
    return client;
  }

  Server server() {
    return server;
  }

  History history() {
    return history;
  }

  /** A number that no connection has had. */
  int nextConnection() {
    connections++;
    return connections;
  }

  /** The number of the connection that the device's newest session has. */
  int connectionOfClient() {
    return ofClient;
  }

  @Override
  public void serverIsSpokenToOn(int connection) {
    ofServer = connection;
  }

  void messageToClientIsLost() {
    toClient = FiniteSets.of();
  }

  boolean nothingIsInFlight() {
    return inFlight.isEmpty();
  }

  void notificationIsDropped() {
    inFlight = FiniteSets.of();
  }

  /** The device's last message never reaches the server, and the session ends there. */
  void sessionIsCutBefore() {
    mark("cut before " + lastSent);
    if (lastClientStep.equals("ClientReplaceSecrets")) {
      mark("confirmation of new secrets lost");
    }
  }

  /** The answer to the device's last message never reaches it, and the session ends there. */
  void sessionIsCutAfter() {
    mark("cut after " + lastSent);
    messageToClientIsLost();
  }

  /** Remembers that something happened. */
  void mark(String happening) {
    marks.add(happening);
  }

  /** Whether something was marked, or a step of this name taken. */
  boolean saw(String happening) {
    return marks.contains(happening);
  }

  /** Whether this notification has opened a session. */
  boolean opened(Notification notification) {
    return history.opened().stream().anyMatch(o -> o.notification().equals(notification));
  }

  @Override
  public void surprise(String what) {
    if (violation == null) {
      violation = what + "; last steps: " + lastSteps();
    }
  }

  /** What went wrong first; nothing if all is well. */
  Optional<String> violation() {
    return Optional.ofNullable(violation);
  }

  /** The last steps of both ends, oldest first. */
  String lastSteps() {
    int first = Math.max(0, steps.size() - STEPS_SHOWN);
    return (first > 0 ? "... " : "") + String.join(", ", steps.subList(first, steps.size()));
  }

  private void clientTook(Record action, Step<DmClient, ?> step) {
    Client before = client;
    client = step.next().client();
    if (action instanceof DmClientAction.ClientRecvNotification received
        && client.phase() == ClientPhase.OPENED) {
      ofClient = nextConnection();
      Opening opening = new Opening(ofClient, received.notification());
      history = history.withOpened(with(history.opened(), opening));
    } else if (action instanceof DmClientAction.ClientOpenSession) {
      ofClient = nextConnection();
      history = history.withOpenedByUser(with(history.openedByUser(), ofClient));
    } else if (action instanceof DmClientAction.ClientRecvNotification received
        && madeWithBackupNonce.contains(received.notification())) {
      mark("backup notification opens no session");
    }
    if (action instanceof DmClientAction.ClientRecvMessage received) {
      messageToClientIsLost();
      clientHeard(received.message(), before);
    }
    step.sent().forEach(this::clientSent);
    lastClientStep = step.action();
    took(step.action());
  }

  private void clientSent(Object message) {
    lastSent = message.getClass().getSimpleName();
    if (message instanceof Package1 first) {
      shownByClient.addAll(first.creds());
    } else if (message instanceof RepeatedPackage1 repeated) {
      shownByClient.add(repeated.cred());
    }
  }

  private void clientHeard(ServerMessage message, Client before) {
    if (message instanceof Package2 second && client.phase() == ClientPhase.AUTHENTICATED) {
      for (Digest cred : second.creds()) {
        history = history.withServerCreds(accept(history.serverCreds(), ofClient, cred));
      }
      if (!shownByServer.containsAll(second.creds())) {
        surprise("the device accepted credentials that the server never showed");
      }
    }
    if (!client.secrets().equals(before.secrets()) || !client.roles().equals(before.roles())) {
      history = history.withCommanded(with(history.commanded(), ofClient));
    }
  }

  private void serverTook(Record action, Step<DmServer, ?> step) {
    server = step.next().server();
    if (action instanceof DmServerAction.ServerRecvMessage received
        && server.phase() == ServerPhase.AUTHENTICATED) {
      if (received.message() instanceof Package1 first) {
        first.creds().forEach(this::serverAccepted);
      } else if (received.message() instanceof RepeatedPackage1 repeated) {
        serverAccepted(repeated.cred());
      }
    }
    if (action instanceof DmServerAction.ServerSendNotification
        || action instanceof DmServerAction.ServerWaitInVain) {
      inFlight = FiniteSets.of();
    }
    step.sent().forEach(this::serverSent);
    if (step.action().equals("ServerSendBackupNotification")) {
      madeWithBackupNonce.addAll(inFlight);
    }
    took(step.action());
  }

  private void serverAccepted(Digest cred) {
    history = history.withClientCreds(accept(history.clientCreds(), ofServer, cred));
    if (!shownByClient.contains(cred)) {
      surprise("the server accepted credentials that the device never showed");
    }
  }

  private void serverSent(Object message) {
    if (message instanceof Notification notification) {
      inFlight = FiniteSets.of(notification);
      recorded = with(recorded, notification);
    } else {
      toClient = FiniteSets.of((ServerMessage) message);
      if (message instanceof Package2 second) {
        shownByServer.addAll(second.creds());
      }
    }
  }

  private void took(String step) {
    steps.add(step);
    mark(step);
    if (violation == null && !holds.test(state())) {
      violation = invariant + " does not hold after: " + lastSteps();
    }
  }

  /**
   * No invariant looks at faults, supplies and setbacks: they bound the search of a model. What
   * strangers hear is looked at where they are.
   */
  private DmSystemState state() {
    return new DmSystemState(
        client,
        server,
        new PushChannel(inFlight, recorded),
        new SessionChannel(connections, FiniteSets.of(), toClient),
        /* faults= */ 0,
        new Stranger(0, FiniteSets.of(), FiniteSets.of()),
        new Supply(0, 0, 0),
        history,
        new Setbacks(FiniteSets.of(), 0, 0));
  }

  private static Set<Acceptance> accept(Set<Acceptance> accepted, int connection, Digest cred) {
    return with(accepted, new Acceptance(connection, cred));
  }

  private static <E> Set<E> with(Set<E> set, E element) {
    return FiniteSets.union(set, FiniteSets.of(element));
  }
}
