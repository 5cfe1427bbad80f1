// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What to tell a user whose file could not be read. */
final class UnreadableFile {

  static final String HELP = "check the name and its permissions";

  /** The cause in lower case, without the name of the file. */
  static String cause(Path file, IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return "there is no such file";
    } else if (failure instanceof AccessDeniedException) {
      return "permission denied";
    } else if (Files.isDirectory(file)) {
      return "this is a folder, not a file";
    }
    return "the file cannot be read (" + failure.getClass().getSimpleName() + ")";
  }

  private UnreadableFile() {}
}
