// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.omadm.runtime.Octets;
import org.omadm.wire.Base64Text;
import org.omadm.wire.WireException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The server's secret and nonce, which go into the digest of Package #0. Nothing prints them. */
final class DigestOptions {
  private static final int MAX_SECRET_OCTETS = 64 * 1024;

  @ArgGroup(multiplicity = "1")
  private SecretSource secret = new SecretSource();

  @ArgGroup(multiplicity = "1")
  private NonceSource nonce = new NonceSource();

  /** Where the secret is; exactly one is given. */
  static final class SecretSource {
    @Option(
        names = "--secret-file",
        paramLabel = "FILE",
        description = "File with the server's secret; one line end after it does not count.")
    private @Nullable Path file;

    @Option(
        names = "--secret-env",
        paramLabel = "NAME",
        description = "Environment variable with the server's secret.")
    private @Nullable String variable;

    @Option(
        names = "--secret",
        paramLabel = "TEXT",
        description = "The secret itself; other users of this machine can see it while omadm runs.")
    private @Nullable String text;
  }

  /** The server nonce; exactly one is given. */
  static final class NonceSource {
    @Option(
        names = "--nonce",
        paramLabel = "HEX",
        description = "Server nonce; '' for an empty one.")
    private @Nullable String hex;

    @Option(names = "--nonce-base64", paramLabel = "BASE64", description = "The same in base64.")
    private @Nullable String base64;
  }

  Octets secret() {
    if (secret.file != null) {
      return withoutLineEnd(InputFiles.read(secret.file, MAX_SECRET_OCTETS));
    }
    if (secret.variable == null) {
      return Octets.ofUtf8(secret.text == null ? "" : secret.text);
    }
    String value = System.getenv(secret.variable);
    if (value == null) {
      throw new UserMistake(
          "--secret-env", "no environment variable '" + secret.variable + "'", "export it first");
    }
    return Octets.ofUtf8(value);
  }

  Octets nonce() {
    if (nonce.base64 == null) {
      return HexText.octets("--nonce", nonce.hex == null ? "" : nonce.hex);
    }
    try {
      return Base64Text.decode(nonce.base64, "--nonce-base64");
    } catch (WireException e) {
      throw new UserMistake(e);
    }
  }

  private static Octets withoutLineEnd(Octets octets) {
    byte[] all = octets.toBytes();
    int end = all.length;
    if (end > 0 && all[end - 1] == '\n') {
      end--;
      if (end > 0 && all[end - 1] == '\r') {
        end--;
      }
    }
    return Octets.of(Arrays.copyOf(all, end));
  }
}
