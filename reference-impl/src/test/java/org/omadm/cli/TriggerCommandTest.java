// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.omadm.runtime.Octets;

class TriggerCommandTest {
  /** A third party's engine made it for the secret and nonce below. */
  private static final String MESSAGE =
      "35604e37946a58bc0647ab52633d5fed02c800000000010f636f6d2e6578616d706c652e646d73";

  private static final String NONCE = "00ff10ee20dd30cc40bb50aa60997088";

  @TempDir private Path folder = Path.of("");

  @Test
  void encodingGivesTheOctetsOfAThirdPartysEngine() throws Exception {
    Path out = folder.resolve("package0.bin");

    CliRun run = encode("--session-id", "1", "--nonce", NONCE, "--out", out.toString());

    assertThat(run).isEqualTo(new CliRun(ExitCode.GOOD, MESSAGE + "\n", ""));
    assertThat(Files.readAllBytes(out)).isEqualTo(Octets.ofHex(MESSAGE).toBytes());
  }

  @Test
  void everyOptionOfEncodingIsReadBackByDecoding() throws Exception {
    CliRun encoded =
        encode(
            "--session-id=43981",
            "--nonce-base64=AAAAAA==",
            "--ui-mode=informative",
            "--initiator=client",
            "--trigger-version=12",
            "--allow-version=12",
            "--body=0056",
            "--json");
    JsonNode fields = new JsonMapper().readTree(encoded.out());

    CliRun decoded = trigger("decode", "--allow-version=12", fields.path("message").textValue());

    assertThat(decoded.out())
        .isEqualTo(
            """
            message           %s
            digest            %s
            version           12
            versionText       "1.2"
            uiMode            "informative"
            initiator         "client"
            futureUse         0
            sessionId         43981
            sessionIdText     "ABCD"
            serverIdentifier  "com.example.dms"
            body              "0056"
            """
                .formatted(fields.path("message"), fields.path("digest")));
  }

  @Test
  void decodingReadsAFileAndQuotesAHostileIdentifier() throws Exception {
    Path file = folder.resolve("package0.bin");
    Files.write(file, Octets.ofHex("00".repeat(16) + "02c8000000000104" + "1b5b310a").toBytes());

    CliRun run = trigger("decode", "--in", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
    assertThat(run.out()).contains("serverIdentifier  \"\\u001B[1\\n\"\n");
  }

  @Test
  void verifyingTellsTheRightSecretAndNonceFromOthers() {
    String yes = "the digest is that of this secret and nonce\n";
    String no = "the digest is not that of this secret and nonce\n";

    assertThat(verify(MESSAGE, "--secret=serversecret", "--nonce=" + NONCE))
        .isEqualTo(new CliRun(ExitCode.GOOD, yes, ""));
    assertThat(verify(MESSAGE, "--secret=serversecret", "--nonce=00000000"))
        .isEqualTo(new CliRun(ExitCode.JUDGED_BAD, no, ""));
    assertThat(verify(MESSAGE, "--secret=Serversecret", "--nonce=" + NONCE))
        .isEqualTo(new CliRun(ExitCode.JUDGED_BAD, no, ""));
    String bitFlipped = MESSAGE.replace("000000010f", "000000030f");
    assertThat(verify(bitFlipped, "--secret=serversecret", "--nonce=" + NONCE))
        .isEqualTo(new CliRun(ExitCode.JUDGED_BAD, no, ""));
  }

  @Test
  void verifyingAsJsonSaysSoInOneMember() throws Exception {
    CliRun run = verify(MESSAGE, "--secret=serversecret", "--nonce=" + NONCE, "--json");

    assertThat(new JsonMapper().readTree(run.out()).path("verified").booleanValue()).isTrue();
    assertThat(run.out()).doesNotContain("serversecret").doesNotContain(NONCE);
  }

  @Test
  void theSecretMayComeFromAFileWithoutItsLineEnd() throws Exception {
    Path secret = folder.resolve("secret.txt");
    for (String text : new String[] {"serversecret", "serversecret\n", "serversecret\r\n"}) {
      Files.writeString(secret, text);

      assertThat(verify(MESSAGE, "--secret-file=" + secret, "--nonce=" + NONCE).exitCode())
          .isEqualTo(ExitCode.GOOD);
    }
    Files.writeString(secret, "serversecret\n\n");
    assertThat(verify(MESSAGE, "--secret-file=" + secret, "--nonce=" + NONCE).exitCode())
        .isEqualTo(ExitCode.JUDGED_BAD);
  }

  @Test
  void malformedOctetsAreOneLineAndExitOne() throws Exception {
    Path oversized = folder.resolve("oversized.bin");
    Files.write(oversized, new byte[1_401]);

    assertThat(trigger("decode", MESSAGE.substring(0, 60)))
        .isEqualTo(
            judgedBad(
                "Package #0, octet 30: ends inside the server identifier, which needs 39 octets;"
                    + " help: pass the whole message as received"));
    assertThat(trigger("decode", "--in", oversized.toString()))
        .isEqualTo(
            judgedBad(
                "Package #0, octet 1400: 1401 octets are more than the limit of 1400;"
                    + " help: send a shorter vendor body"));
    assertThat(trigger("decode", MESSAGE.replace("02c8", "0308")))
        .isEqualTo(
            judgedBad(
                "Package #0, octet 16: version 12 is not one of [11];"
                    + " help: send version 11 or configure the version"));
    assertThat(trigger("decode", MESSAGE.replace("00010f", "00000f")))
        .isEqualTo(
            judgedBad(
                "Package #0, octet 21: session id 0 is outside 1 to 65535;"
                    + " help: give the session an id of its own"));
    assertThat(
            trigger("decode", "--allow-session-zero", MESSAGE.replace("00010f", "00000f"))
                .exitCode())
        .isEqualTo(ExitCode.GOOD);
  }

  @Test
  void badUsageIsOneLineAndExitTwo() {
    assertThat(trigger("decode"))
        .isEqualTo(
            unusable(
                "omadm trigger decode: missing required argument (specify one of these):"
                    + " ([HEX] | --in=FILE); help: omadm trigger decode --help"));
    assertThat(trigger("decode", "0g"))
        .isEqualTo(
            unusable(
                "HEX: not pairs of hexadecimal digits; help: write two digits an octet, like 00ff"));
    assertThat(trigger("decode", "--in=no-such-file"))
        .isEqualTo(unusable("no-such-file: no such file; help: name a file that can be read"));
    assertThat(trigger("decode", "--in=/dev/zero"))
        .isEqualTo(unusable("/dev/zero: larger than 1048576 octets; help: name the right file"));
    assertThat(encode("--session-id=0", "--nonce="))
        .isEqualTo(
            unusable(
                "Package #0, octet 5: session id 0 is outside 1 to 65535;"
                    + " help: give the session an id of its own"));
    assertThat(encode("--session-id=65536", "--nonce="))
        .isEqualTo(
            unusable(
                "omadm trigger encode: session id: 65536 is not in 0 to 65535;"
                    + " help: omadm trigger encode --help"));
    assertThat(encode("--session-id=1", "--nonce-base64=A"))
        .isEqualTo(
            unusable(
                "--nonce-base64: not base64;"
                    + " help: use the alphabet A-Z a-z 0-9 + / and padding ="));
    assertThat(encode("--session-id=1", "--nonce=", "--out=" + folder))
        .isEqualTo(
            unusable(folder + ": cannot be written; help: name a file in a folder of yours"));
    assertThat(verify(MESSAGE, "--secret-env=OMADM_NO_SUCH_VARIABLE", "--nonce="))
        .isEqualTo(
            unusable(
                "--secret-env: no environment variable 'OMADM_NO_SUCH_VARIABLE';"
                    + " help: export it first"));
  }

  @Test
  void everySubcommandHasHelpWithAnExample() {
    for (String name : new String[] {"encode", "decode", "verify"}) {
      CliRun run = trigger(name, "--help");

      assertThat(run.exitCode()).isEqualTo(ExitCode.GOOD);
      assertThat(run.out()).contains("\nExample").contains("  omadm trigger " + name + " --");
    }
  }

  private static CliRun judgedBad(String line) {
    return new CliRun(ExitCode.JUDGED_BAD, "", line + "\n");
  }

  private static CliRun unusable(String line) {
    return new CliRun(ExitCode.UNUSABLE, "", line + "\n");
  }

  private static CliRun encode(String... options) {
    return run(
        new String[] {"trigger", "encode", "--server-id=com.example.dms", "--secret=serversecret"},
        options);
  }

  private static CliRun verify(String... arguments) {
    return run(new String[] {"trigger", "verify"}, arguments);
  }

  private static CliRun trigger(String... arguments) {
    return run(new String[] {"trigger"}, arguments);
  }

  private static CliRun run(String[] first, String[] rest) {
    return CliRun.of(
        Stream.concat(Arrays.stream(first), Arrays.stream(rest)).toArray(String[]::new));
  }
}
