// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.omadm.cli.DemoScene.End;
import org.omadm.client.SessionEnd;
import org.omadm.oracle.TraceWriter;
import org.omadm.oracle.TracedActor;
import org.omadm.protocol.Client;
import org.omadm.protocol.DmClient;
import org.omadm.protocol.DmServer;
import org.omadm.protocol.Server;
import org.omadm.runtime.Octets;

/**
 * What came of the demonstration.
 *
 * @param inStep whether both sides hold the same nonces and secrets at the end
 * @param seedSteps the steps of the seed's list that happened, in their order
 * @param scenes all that happened
 * @param moments the same, with what travelled
 */
record DemoRun(
    boolean inStep, List<Integer> seedSteps, ArrayNode scenes, List<DemoMoment> moments) {

  /**
   * Plays the resynchronisation, a replay by the attacker, and a session in step. Under a weak
   * profile each of them may end in another way, and what ends then is shown.
   */
  static DemoRun play(DemoProfile profile, Path folder, Path trace, PrintWriter out, boolean bytes)
      throws InterruptedException {
    DemoPrinter printer = new DemoPrinter(out, bytes);
    try (TraceWriter writer = create(trace);
        DemoPeers peers = new DemoPeers(folder, profile.profile(), listeners(printer, writer))) {
      writer.begins(
          TracedActor.CLIENT, profile.profile(), DemoPeers.account(), peers.clientAtFirst());
      writer.begins(
          TracedActor.SERVER, profile.profile(), DemoPeers.account(), peers.serverAtFirst());
      printer.begins(
          "The device was updated and holds another server nonce than the server",
          peers.clientAtFirst(),
          peers.serverAtFirst());
      Octets last = resynchronise(peers, printer, profile);
      printer.afterwards("The attacker replays the last Package #0");
      printer.print(new DemoScene(End.ATTACKER, End.CLIENT, 0, "the last Package #0, once more"));
      profile.expect(push(peers, printer, End.ATTACKER, last), SessionEnd.NoSession.class);
      printer.afterwards("The server asks for a session");
      Optional<Octets> next = peers.notifyFirst();
      SessionEnd end =
          next.isPresent()
              ? push(peers, printer, End.SERVER, next.get())
              : new SessionEnd.Failed("the server is not idle");
      profile.expect(end, SessionEnd.Finished.class);
      return new DemoRun(
          inStep(peers.clientState(), peers.serverState()),
          printer.seedSteps(),
          printer.scenes(),
          printer.moments());
    }
  }

  private static TraceWriter create(Path trace) {
    try {
      return TraceWriter.create(trace);
    } catch (UncheckedIOException e) {
      throw new UserMistake(
          trace.toString(),
          e.getCause() instanceof FileAlreadyExistsException
              ? "there is such a file already"
              : "cannot be written",
          "name a new file in a folder of yours");
    }
  }

  private static DemoPeers.Listeners listeners(DemoPrinter printer, TraceWriter writer) {
    RecordedTerms clientTerms = new RecordedTerms(DemoPeers.terms());
    RecordedTerms serverTerms = new RecordedTerms(DemoPeers.terms());
    return new DemoPeers.Listeners(
        clientTerms,
        serverTerms,
        List.of(
            printer.clientSteps(client -> clientTerms.taken()),
            writer.stepsOf(TracedActor.CLIENT, DmClient::client)),
        List.of(
            printer.serverSteps(server -> serverTerms.taken()),
            writer.stepsOf(TracedActor.SERVER, DmServer::server)),
        certificate -> printer.print(tls(certificate)),
        (from, octets) -> printer.sent(from, new DemoMoment.Message(false, octets)));
  }

  private static DemoScene tls(X509Certificate certificate) {
    return new DemoScene(
        End.SERVER,
        End.CLIENT,
        8,
        "TLS: the certificate of %s, issued by %s, is trusted for this host"
            .formatted(
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName()));
  }

  /** Notifies until the device opens a session or the server gives up; the last Package #0. */
  private static Octets resynchronise(DemoPeers peers, DemoPrinter printer, DemoProfile profile)
      throws InterruptedException {
    Octets last = peers.notifyFirst().orElseThrow();
    SessionEnd end = push(peers, printer, End.SERVER, last);
    while (end instanceof SessionEnd.NoSession) {
      Optional<Octets> notification = peers.notifyAgain();
      if (notification.isEmpty()) {
        break;
      }
      last = notification.get();
      end = push(peers, printer, End.SERVER, last);
    }
    profile.expect(end, SessionEnd.Finished.class);
    return last;
  }

  private static SessionEnd push(
      DemoPeers peers, DemoPrinter printer, End from, Octets notification)
      throws InterruptedException {
    printer.sent(from, new DemoMoment.Message(true, notification));
    return peers.push(notification);
  }

  private static boolean inStep(Client client, Server server) {
    return client.serverNonce().equals(server.serverNonce())
        && client.clientNonce().equals(server.clientNonce())
        && client.secrets().equals(server.secrets());
  }
}
