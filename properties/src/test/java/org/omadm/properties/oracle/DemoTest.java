// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration plays the seed's eleven steps, and the octets that it prints are right. */
class DemoTest {
  private static final Pattern TRIGGER_DIGEST =
      Pattern.compile("(\\w+) = H\\( (\\S+) : (\\w+) : B64\\(H\\((\\w+)\\)\\) \\)");
  private static final Pattern CRED_DIGEST = Pattern.compile("(\\w+) = H\\( (\\S+) : (\\w+) \\)");
  private static final HexFormat HEX = HexFormat.of();
  private static final String BACKUP_NONCE = "00000000";

  @TempDir private static Path folder = Path.of("");
  private static JsonNode demo = MissingNode.getInstance();
  private static DemoTrace trace = new DemoTrace(List.of());

  @BeforeAll
  static void play() throws IOException {
    Path file = folder.resolve("demo.jsonl");
    CliRun run = CliRun.of("demo", "--no-check", "--bytes", "--json", "--trace", file.toString());
    assertThat(run.exitCode()).as(run.err() + run.out()).isZero();
    demo = run.json();
    trace = new DemoTrace(Files.readAllLines(file));
  }

  @Test
  void theElevenStepsHappenInTheirOrderAndBothSidesEndInStep() {
    List<Integer> steps = new ArrayList<>();
    demo.path("seedSteps").forEach(step -> steps.add(step.intValue()));

    assertThat(steps).isEqualTo(IntStream.rangeClosed(1, 11).boxed().toList());
    assertThat(demo.path("inStep").booleanValue()).isTrue();
    assertThat(demo.path("traceIsLegal").booleanValue()).isTrue();
    assertThat(demo.path("good").booleanValue()).isTrue();
  }

  @Test
  void bothSidesEndWithTheSameNoncesAndSecrets() throws IOException {
    JsonNode client = lastState("client");
    JsonNode server = lastState("server");

    for (String shared : List.of("clientNonce", "serverNonce", "secrets")) {
      assertThat(client.path(shared)).as(shared).isEqualTo(server.path(shared));
    }
  }

  @Test
  void theReplayedNotificationOpensNoSession() {
    List<String> after = new ArrayList<>();
    for (int i = 0; i < demo.path("scenes").size() - 1; i++) {
      if (demo.path("scenes").get(i).path("from").textValue().equals("attacker")) {
        after.add(demo.path("scenes").get(i + 1).path("text").textValue());
      }
    }

    assertThat(after).containsExactly("the digest fails: no session is opened");
  }

  @Test
  void theDigestOfStep1IsOfItsOctetsWithTheStoredNonce() throws Exception {
    Matcher digest = onlyDigest(1, TRIGGER_DIGEST);

    assertThat(triggerDigest(digest)).isEqualTo(digest.group(1));
    assertThat(digest.group(2)).isEqualTo(serverHash());
    assertThat(digest.group(3)).isEqualTo(beginning("server").path("serverNonce").textValue());
    assertThat(sent("ServerSendNotification", "digest")).isEqualTo(digest.group(1));
  }

  @Test
  void theDigestOfStep5IsOfItsOctetsWithTheBackupNonce() throws Exception {
    Matcher digest = onlyDigest(5, TRIGGER_DIGEST);

    assertThat(triggerDigest(digest)).isEqualTo(digest.group(1));
    assertThat(digest.group(2)).isEqualTo(serverHash());
    assertThat(digest.group(3)).isEqualTo(BACKUP_NONCE);
    assertThat(sent("ServerSendBackupNotification", "digest")).isEqualTo(digest.group(1));
  }

  /** The device computes the Cred of step 7 when it accepts the notification, so 6 prints it. */
  @Test
  void theCredOfStep7IsOfItsOctetsWithTheBackupNonce() throws Exception {
    Matcher digest = onlyDigest(6, CRED_DIGEST);

    assertThat(credDigest(digest)).isEqualTo(digest.group(1));
    assertThat(digest.group(2)).isEqualTo(clientHash());
    assertThat(digest.group(3)).isEqualTo(BACKUP_NONCE);
    assertThat(sent("ClientAcceptBackupNotification", "creds/0")).isEqualTo(digest.group(1));
  }

  private static Matcher onlyDigest(int seedStep, Pattern form) {
    List<Matcher> digests = new ArrayList<>();
    for (JsonNode scene : demo.path("scenes")) {
      if (scene.path("seedStep").intValue() == seedStep) {
        for (JsonNode line : scene.path("digests")) {
          Matcher digest = form.matcher(line.textValue());
          if (digest.matches()) {
            digests.add(digest);
          }
        }
      }
    }
    assertThat(digests).as("step %d of %s", seedStep, demo).hasSize(1);
    return digests.get(0);
  }

  /** Facts 1.3: H(B64(H(name:secret)):nonce:B64(H(trigger))). */
  private static String triggerDigest(Matcher inputs) throws NoSuchAlgorithmException {
    String triggerHash = base64(md5(HEX.parseHex(inputs.group(4))));
    return HEX.formatHex(
        md5(
            text(inputs.group(2)),
            text(":"),
            HEX.parseHex(inputs.group(3)),
            text(":"),
            text(triggerHash)));
  }

  /** Facts 2.1: H(B64(H(name:secret)):nonce). */
  private static String credDigest(Matcher inputs) throws NoSuchAlgorithmException {
    return HEX.formatHex(md5(text(inputs.group(2)), text(":"), HEX.parseHex(inputs.group(3))));
  }

  private static String serverHash() throws Exception {
    return userHash("server", "serverId", "serverSecret");
  }

  private static String clientHash() throws Exception {
    return userHash("client", "clientName", "clientSecret");
  }

  private static String userHash(String actor, String name, String secret) throws Exception {
    JsonNode account = trace.line(trace.lineOf(actor)).path("account");
    return base64(
        md5(
            text(account.path(name).textValue()),
            text(":"),
            HEX.parseHex(beginning(actor).path("secrets").path(secret).textValue())));
  }

  private static JsonNode beginning(String actor) throws IOException {
    return trace.line(trace.lineOf(actor)).path("state");
  }

  private static JsonNode lastState(String actor) throws IOException {
    JsonNode last = MissingNode.getInstance();
    for (int number = 1; number <= trace.lines().size(); number++) {
      JsonNode line = trace.line(number);
      last = line.path("actor").textValue().equals(actor) ? line.path("state") : last;
    }
    return last;
  }

  private static String sent(String action, String field) throws IOException {
    return trace.line(trace.lineOf(action)).at("/sent/0/" + field).textValue();
  }

  private static byte[] md5(byte[]... parts) throws NoSuchAlgorithmException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return MessageDigest.getInstance("MD5").digest(all.toByteArray());
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static String base64(byte[] octets) {
    return Base64.getEncoder().encodeToString(octets);
  }
}
