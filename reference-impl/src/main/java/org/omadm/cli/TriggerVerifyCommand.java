// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.omadm.runtime.Octets;
import org.omadm.wire.Md5Digests;
import org.omadm.wire.NotificationMessage;
import org.omadm.wire.WireException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code omadm trigger verify}: whether a Package #0 was made with this secret and nonce. */
@Command(
    name = "verify",
    description =
        "Tells whether a Package #0 was made with this secret and nonce; the name in the digest is the"
            + " message's server identifier. Exits 1 if not, or if the message is malformed.",
    footer = {
      "",
      "Example, with the backup nonce:",
      "  omadm trigger verify --in package0.bin --secret-file secret.txt --nonce 00000000"
    })
final class TriggerVerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private TriggerInput input;
  @Mixin private DigestOptions digest;
  @Mixin private JsonOutput json;

  @Override
  public Integer call() throws WireException {
    NotificationMessage message = input.message();
    Octets name = Octets.ofUtf8(message.fields().serverIdentifier());
    Octets userHash = Md5Digests.userHash(name, digest.secret());
    Octets expected = Md5Digests.triggerDigest(userHash, digest.nonce(), message.trigger());
    boolean good = expected.equals(message.digest());
    PrintWriter out = spec.commandLine().getOut();
    if (json.wanted()) {
      ObjectNode answer = TriggerText.json(message);
      answer.put("verified", good);
      JsonOutput.print(out, answer);
    } else {
      out.println(
          good
              ? "the digest is that of this secret and nonce"
              : "the digest is not that of this secret and nonce");
    }
    return good ? ExitCode.GOOD : ExitCode.JUDGED_BAD;
  }
}
