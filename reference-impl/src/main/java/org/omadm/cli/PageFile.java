// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.omadm.page.Page;

/** A file that the user wants a page written to. */
final class PageFile {
  private final Path file;

  private PageFile(Path file) {
    this.file = file;
  }

  /**
   * A file that is to be written when all is done.
   *
   * @throws UserMistake when it is clear already that it cannot be
   */
  static PageFile of(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw unwritable(file, "is there and is no file");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw unwritable(file, "there is no such folder");
    }
    if (!Files.isWritable(folder)) {
      throw unwritable(file, "its folder cannot be written to");
    }
    return new PageFile(file);
  }

  /**
   * Writes the page; what to tell the user of it.
   *
   * @throws UserMistake when it cannot be written after all
   */
  String write(Page page) {
    try {
      page.write(file);
      return "wrote " + file;
    } catch (IOException e) {
      throw unwritable(file, "cannot be written");
    }
  }

  private static UserMistake unwritable(Path file, String cause) {
    return new UserMistake(file.toString(), cause, "name a file in a folder of yours");
  }
}
