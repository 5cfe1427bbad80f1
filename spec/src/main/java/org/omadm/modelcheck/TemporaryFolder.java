// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is removed when it is closed, or when the virtual machine ends before that. */
public final class TemporaryFolder implements AutoCloseable {

  private final Path path;
  private final Thread atExit = new Thread(this::remove);

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  /** A new folder; its name begins with the prefix and says which process it belongs to. */
  public static TemporaryFolder create(String prefix) {
    try {
      String ours = prefix + ProcessHandle.current().pid() + "-";
      TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory(ours).toRealPath());
      Runtime.getRuntime().addShutdownHook(folder.atExit);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("no temporary folder can be made", e);
    }
  }

  /** Absolute. */
  public Path path() {
    return path;
  }

  Path folder(String name) throws IOException {
    return Files.createDirectory(path.resolve(name));
  }

  @Override
  public void close() {
    remove();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException alreadyShuttingDown) {
      // The hook has run or runs; the folder goes either way.
    }
  }

  private void remove() {
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> childrenFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : childrenFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException stillInUse) {
      // A process that is being stopped may write here until it is gone; the system cleans its
      // temporary folder.
    }
  }
}
