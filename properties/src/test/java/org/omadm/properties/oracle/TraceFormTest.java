// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no trace is refused with one line that says where and why, never with a stack trace. */
class TraceFormTest {
  private static final int LONGEST_LINE = 1 << 20;

  @TempDir private static Path folder = Path.of("");
  private static DemoTrace demo = new DemoTrace(List.of());

  @BeforeAll
  static void play() throws IOException {
    demo = DemoTrace.play(folder);
  }

  @Test
  void aLineThatIsNotJson() throws IOException {
    refused(demo.withLine(3, "{\"actor\": "), "line 3: not JSON at column \\d+");
    refused(demo.withLine(3, "[]"), "line 3: not a JSON object");
    refused(demo.withLine(3, ""), "line 3: not a JSON object");
    refused(demo.withLine(3, demo.lines().get(2) + " {}"), "line 3: not JSON at column \\d+");
    refused(
        demo.withLine(3, demo.lines().get(2).replaceFirst("\\{", "{\"step\":7,")),
        "line 3: not JSON at column \\d+");
  }

  @Test
  void anActorOrActionThatThereIsNot() throws IOException {
    refused(
        demo.with(3, "/actor", FieldChange.to("attacker")),
        "line 3: \"actor\" is neither \"client\" nor \"server\"");
    int line = demo.lineOf("ServerChallenge");
    refused(
        demo.with(line, "/action", FieldChange.to("ClientFinish")),
        "line " + line + ": the server has no action \"ClientFinish\"");
    refused(
        demo.with(line, "/action", FieldChange.to("\u001b[2J")),
        "line " + line + ": the server has no action of that name");
  }

  @Test
  void aBeginningThatIsMissingOrComesTwice() throws IOException {
    int line = demo.lineOf("ServerSendNotification");
    refused(
        demo.without(demo.lineOf("server")),
        "line " + (line - 1) + ": the server takes a step before it begins");
    refused(
        demo.withLine(line, demo.lines().get(demo.lineOf("server") - 1)),
        "line " + line + ": the server begins a second time");
  }

  @Test
  void aStepWithoutANumber() throws IOException {
    int line = demo.lineOf("ServerSendNotification");
    for (var step : List.of(TextNode.valueOf("1"), NullNode.instance)) {
      refused(
          demo.with(line, "/step", before -> step),
          "line " + line + ": \"step\" is not a number from 0 to 2147483647");
    }
    refused(
        demo.with(line, "/step", before -> IntNode.valueOf(-1)),
        "line " + line + ": \"step\" is not a number from 0 to 2147483647");
  }

  @Test
  void aFieldOfAnotherType() throws IOException {
    int line = demo.lineOf("ServerChallenge");
    refused(
        demo.with(line, "/parameters/freshNonce", FieldChange.to("not hex")),
        "line " + line + ": parameters\\.freshNonce.*hexadecimal digits");
    refused(
        demo.with(line, "/parameters/message/type", FieldChange.to("Package9")),
        "line " + line + ": parameters\\.message\\.type.*");
    refused(
        demo.with(demo.lineOf("client"), "/profile/clientNonceCommit", FieldChange.to("never")),
        "line \\d+: profile\\.clientNonceCommit.*");
    refused(
        demo.with(demo.lineOf("client"), "/account/serverId", before -> IntNode.valueOf(1)),
        "line \\d+: account\\.serverId is not a text");
    refused(
        demo.with(demo.lineOf("client"), "/account/bootstrapRoles", FieldChange.to("OPERATOR")),
        "line \\d+: account\\.bootstrapRoles is not an array");
  }

  @Test
  void aBeginningThatNoNotificationCanCarry() throws IOException {
    refused(
        demo.with(demo.lineOf("server"), "/account/serverId", FieldChange.to("x".repeat(256))),
        "line \\d+: account\\.serverId .*");
    refused(
        demo.with(demo.lineOf("server"), "/state/sessionId", before -> IntNode.valueOf(-2)),
        "line \\d+: state\\.sessionId .*");
    refused(
        demo.with(
            demo.lineOf("server"), "/profile/lastSessionId", before -> IntNode.valueOf(65_536)),
        "line \\d+: profile\\.lastSessionId .*");
  }

  @Test
  void aLineThatIsTooLongOrTooDeep() throws IOException {
    refused(
        demo.withLine(3, "{\"actor\":\"" + "x".repeat(LONGEST_LINE) + "\"}"),
        "line 3: longer than " + LONGEST_LINE + " characters");
    refused(
        demo.withLine(3, "{\"actor\":" + "[".repeat(100_000)),
        "line 3: nested deeper than 64, or a number too long");
  }

  @Test
  void aFileWithoutLines() throws IOException {
    refused(
        new DemoTrace(List.of()), "there is no line; expected one that says where an actor begins");
  }

  @Test
  void aFileThatCannotBeRead() throws IOException {
    assertThat(judged(folder.resolve("missing.jsonl")))
        .endsWith("no such file; help: name a file that can be read");
    assertThat(judged(folder)).contains(": is a directory; help: ");
    Path octets = folder.resolve("octets.jsonl");
    Files.write(octets, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(judged(octets)).contains(": is not UTF-8 text; help: ");
  }

  private static void refused(DemoTrace trace, String cause) throws IOException {
    Path file = Files.createTempFile(folder, "malformed", ".jsonl");
    Files.write(file, trace.lines());

    assertThat(judged(file))
        .matches(
            "\\Q"
                + file
                + "\\E: "
                + cause
                + "; help: give a trace as 'omadm demo --trace' writes it");
  }

  /** The one line of complaint. */
  private static String judged(Path file) {
    CliRun run = CliRun.of("judge", file.toString());
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    return run.err().strip();
  }
}
