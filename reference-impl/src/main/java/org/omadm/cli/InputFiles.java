// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.omadm.runtime.Octets;

/** Files that a user names on the command line. */
final class InputFiles {
  private InputFiles() {}

  /** Reads a whole file, refusing one of more than {@code limit} octets without reading on. */
  static Octets read(Path file, int limit) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] octets = in.readNBytes(limit + 1);
      if (octets.length > limit) {
        throw new UserMistake(
            file.toString(), "larger than " + limit + " octets", "name the right file");
      }
      return Octets.of(octets);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What to tell a user whose file could not be read. */
  static UserMistake unreadable(Path file, IOException e) {
    String cause;
    if (e instanceof NoSuchFileException) {
      cause = "no such file";
    } else if (e instanceof AccessDeniedException) {
      cause = "permission denied";
    } else if (e instanceof CharacterCodingException) {
      cause = "is not UTF-8 text";
    } else if (Files.isDirectory(file)) {
      cause = "is a directory";
    } else {
      cause = "cannot be read";
    }
    return new UserMistake(file.toString(), cause, "name a file that can be read");
  }
}
