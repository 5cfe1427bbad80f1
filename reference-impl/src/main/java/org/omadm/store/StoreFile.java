// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file of a store as the file system sees it, and the words for what can be wrong with it. */
final class StoreFile {
  private static final int SQLITE_PERM = 3;
  private static final int SQLITE_BUSY = 5;
  private static final int SQLITE_LOCKED = 6;
  private static final int SQLITE_READONLY = 8;
  private static final int SQLITE_IOERR = 10;
  private static final int SQLITE_CORRUPT = 11;
  private static final int SQLITE_FULL = 13;
  private static final int SQLITE_CANTOPEN = 14;
  private static final int SQLITE_NOTADB = 26;

  private final Path path;
  private final @Nullable Object key;

  private StoreFile(Path path, @Nullable Object key) {
    this.path = path;
    this.key = key;
  }

  /**
   * Creates the file if there is none, and refuses what cannot be a store before SQLite touches it.
   */
  static StoreFile prepare(Path path) {
    StoreFile file = new StoreFile(path, null);
    try {
      file.createUnlessThere();
      file.requireUsable();
      return new StoreFile(path, keyOf(path));
    } catch (AccessDeniedException e) {
      throw file.explain(e, "access is denied", "let its owner run omadm, or name another file");
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? "cannot be created" : e.getReason();
      throw file.explain(e, reason, "name a file that can be created");
    } catch (IOException e) {
      throw file.explain(e, "cannot be created", "name a file that can be created");
    }
  }

  private void createUnlessThere() throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null) {
      throw refused("is a folder", "name a file");
    }
    if (!Files.isDirectory(folder)) {
      throw refused("its folder does not exist", "create the folder \"" + folder + "\" first");
    }
    try {
      if (supportsPosix()) {
        Files.createFile(
            path,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        flush(folder);
      } else {
        Files.createFile(path);
      }
    } catch (FileAlreadyExistsException e) {
      if (!Files.exists(path)) {
        throw explain(e, "is a link to nothing", "name the file itself");
      }
    }
  }

  private void requireUsable() throws IOException {
    if (Files.isDirectory(path)) {
      throw refused("is a folder", "name a file");
    }
    if (!Files.isRegularFile(path)) {
      throw refused("is not a regular file", "name a regular file");
    }
    if (!Files.isWritable(path) || markedReadOnly()) {
      throw refused("is read-only", "let its owner write to it, or name another file");
    }
  }

  /** The mark holds for the superuser too, whom the system would let write. */
  private boolean markedReadOnly() throws IOException {
    return supportsPosix()
        && !Files.getPosixFilePermissions(path).contains(PosixFilePermission.OWNER_WRITE);
  }

  /**
   * Refuses to go on when the file was replaced: what is saved would go to a file that nobody finds
   * again.
   */
  void requireInPlace() {
    try {
      if (Objects.equals(key, keyOf(path))) {
        return;
      }
    } catch (IOException e) {
      throw explain(e, "was removed while in use", "put it back and start again");
    }
    throw refused("was replaced while in use", "start again with the file that is there now");
  }

  /** The file in the form that SQLite takes without reading anything else into its characters. */
  String uri() {
    return path.toAbsolutePath().toUri().toString();
  }

  StoreException refused(String reason, String help) {
    return new StoreException(toString(), reason, help);
  }

  StoreException damaged(String finding) {
    return refused("is damaged (" + finding + ")", "keep it for analysis and restore a backup");
  }

  StoreException explain(SQLException e) {
    return switch (e.getErrorCode() & 0xff) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          explain(e, "is locked by another process", "let that process end, then try again");
      case SQLITE_NOTADB ->
          explain(
              e,
              "is not a store, or its header is damaged",
              "name another file or restore a backup");
      case SQLITE_CORRUPT -> {
        StoreException damaged = damaged("a page is out of shape");
        damaged.initCause(e);
        yield damaged;
      }
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
          explain(e, "cannot be written", "let its owner write to it and to its folder");
      case SQLITE_FULL -> explain(e, "there is no room left", "make room, then try again");
      case SQLITE_IOERR ->
          explain(e, "the medium failed to read or write", "check the medium, then try again");
      default -> explain(e, firstLine(e), "check the file, or restore a backup");
    };
  }

  private StoreException explain(Exception e, String reason, String help) {
    return new StoreException(toString(), reason, help, e);
  }

  private static String firstLine(SQLException e) {
    return Objects.toString(e.getMessage(), "SQLite failed")
        .lines()
        .findFirst()
        .orElse("SQLite failed");
  }

  private boolean supportsPosix() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static @Nullable Object keyOf(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  /** A new file is found after a power loss only once its folder is on the medium. */
  private static void flush(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /** The path as the user gave it, in one line. */
  @Override
  public String toString() {
    return path.toString().replaceAll("\\p{Cntrl}", "?");
  }
}
