// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.omadm.actor.StepListener;
import org.omadm.cli.DemoScene.End;
import org.omadm.protocol.Client;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.Nonce;
import org.omadm.protocol.Package1;
import org.omadm.protocol.Server;
import org.omadm.runtime.Step;

/**
 * Prints what the peers do as steps of a sequence diagram, each with the nonces that both sides
 * then hold. Of a nonce it shows the first octets, so that equal ones can be seen to be equal.
 */
final class DemoPrinter {
  private static final int SHOWN_DIGITS = 8;

  private final PrintWriter out;
  private final boolean bytes;
  private final ArrayNode scenes = JsonNodeFactory.instance.arrayNode();
  private final List<Integer> seedSteps = new ArrayList<>();
  private final List<DemoMoment> moments = new ArrayList<>();
  private final DemoChanges clientChanges = new DemoChanges(End.CLIENT);
  private final DemoChanges serverChanges = new DemoChanges(End.SERVER);
  private String chapter = "";
  private @Nullable Client client;
  private @Nullable Server server;
  private boolean afterwards;

  DemoPrinter(PrintWriter out, boolean bytes) {
    this.out = out;
    this.bytes = bytes;
  }

  /** What both sides hold before anything happens. */
  synchronized void begins(String heading, Client first, Server other) {
    client = first;
    server = other;
    changes();
    begins(heading);
    out.println(nonces());
  }

  /** The seed's list is over: what follows has no number in it. */
  synchronized void afterwards(String heading) {
    afterwards = true;
    begins(heading);
  }

  private void begins(String heading) {
    chapter = heading;
    out.println();
    out.println(heading + ":");
  }

  /** Prints each step of the client. */
  StepListener<DmClient> clientSteps(Function<DmClient, List<String>> digests) {
    return (action, step) -> {
      client = step.next().client();
      print(step, digests.apply(step.next()));
      if (step.sent().stream().anyMatch(Package1.class::isInstance)) {
        print(
            new DemoScene(End.CLIENT, End.SERVER, 7, "Package #1: Alert 1200, and Cred"),
            List.of());
      }
    };
  }

  /** Prints each step of the server. */
  StepListener<DmServer> serverSteps(Function<DmServer, List<String>> digests) {
    return (action, step) -> {
      server = step.next().server();
      print(step, digests.apply(step.next()));
    };
  }

  /** Prints something that is not a step of a machine. */
  synchronized void print(DemoScene scene) {
    print(scene, List.of());
  }

  /** The scenes so far. */
  synchronized ArrayNode scenes() {
    return scenes;
  }

  /** All that happened so far, with what travelled. */
  synchronized List<DemoMoment> moments() {
    return List.copyOf(moments);
  }

  /** Keeps what travels with the last scene in which its sender sends something. */
  synchronized void sent(End from, DemoMoment.Message message) {
    for (int i = moments.size() - 1; i >= 0; i--) {
      DemoScene scene = moments.get(i).scene();
      if (scene.from() == from && scene.to() != from) {
        moments.set(i, moments.get(i).with(message));
        return;
      }
    }
  }

  /** The steps of the seed's list that have happened, in their order. */
  synchronized List<Integer> seedSteps() {
    return seedSteps.stream().distinct().toList();
  }

  private void print(Step<?, ?> step, List<String> digests) {
    DemoScene scene = DemoScene.of(step.action());
    boolean again = scene.seedStep() == 2 && seedSteps().contains(3);
    print(again ? new DemoScene(scene.from(), scene.to(), 4, scene.text()) : scene, digests);
  }

  private synchronized void print(DemoScene scene, List<String> digests) {
    int seedStep = afterwards ? 0 : scene.seedStep();
    if (seedStep != 0) {
      seedSteps.add(seedStep);
    }
    out.println();
    out.println(number(seedStep) + arrow(scene) + "  " + scene.text());
    if (bytes) {
      digests.forEach(digest -> out.println("      " + digest));
    }
    out.println(nonces());
    moments.add(
        new DemoMoment(
            chapter,
            seedStep,
            scene,
            bytes ? digests : List.of(),
            changes(),
            nonces().strip(),
            Optional.empty()));
    ObjectNode json = scenes.addObject();
    json.put("seedStep", seedStep);
    json.put("from", scene.from().toString());
    json.put("to", scene.to().toString());
    json.put("text", scene.text());
    json.put("nonces", nonces().strip());
    if (bytes) {
      digests.forEach(json.putArray("digests")::add);
    }
  }

  private List<String> changes() {
    List<String> changes = new ArrayList<>();
    if (client != null) {
      changes.addAll(clientChanges.since(client));
    }
    if (server != null) {
      changes.addAll(serverChanges.since(server));
    }
    return changes;
  }

  private static String number(int seedStep) {
    return seedStep == 0 ? "     " : "%3d. ".formatted(seedStep);
  }

  private static String arrow(DemoScene scene) {
    return scene.from() == scene.to()
        ? "%-19s".formatted(scene.from())
        : "%-8s --> %-6s".formatted(scene.from(), scene.to());
  }

  private String nonces() {
    Client device = client;
    Server peer = server;
    if (device == null || peer == null) {
      return "";
    }
    return "       nonces at the client: client %s, server %s | at the server: client %s, server %s"
        .formatted(
            shown(device.clientNonce()),
            shown(device.serverNonce()),
            shown(peer.clientNonce()),
            shown(peer.serverNonce()));
  }

  private static String shown(Nonce nonce) {
    String digits = nonce.octets().toHex();
    return digits.length() <= SHOWN_DIGITS ? digits : digits.substring(0, SHOWN_DIGITS) + "..";
  }
}
