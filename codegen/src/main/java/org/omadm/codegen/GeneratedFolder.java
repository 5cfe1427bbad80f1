// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.omadm.codegen.emit.GeneratedFile;

/** The folder of a generated package. */
final class GeneratedFolder {

  private static final String MARK = "// Generated from ";

  private final Path folder;

  GeneratedFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * How the folder differs from what it should hold, one line a file.
   *
   * @param absent the word for a file that is not there
   * @throws UncheckedIOException if the folder cannot be read
   */
  List<String> differences(List<GeneratedFile> files, String absent) {
    var lines = new ArrayList<String>();
    for (var file : files) {
      var path = folder.resolve(file.name());
      if (!Files.exists(path)) {
        lines.add(absent + " " + path);
      } else if (!read(path).equals(file.text())) {
        lines.add("changed " + path);
      }
    }
    stale(files).forEach(path -> lines.add("stale " + path));
    return lines;
  }

  /**
   * Makes the folder hold these files; other generated files in it are deleted. All text is written
   * beside the folder first, so that a full disk leaves the old files as they are.
   *
   * @throws UncheckedIOException if something cannot be written
   */
  void write(List<GeneratedFile> files) {
    try {
      Files.createDirectories(folder);
      var temporary = Files.createTempDirectory(folder, ".generate");
      for (var file : files) {
        Files.writeString(temporary.resolve(file.name()), file.text());
      }
      for (var file : files) {
        Files.move(
            temporary.resolve(file.name()),
            folder.resolve(file.name()),
            StandardCopyOption.REPLACE_EXISTING);
      }
      Files.delete(temporary);
      for (var path : stale(files)) {
        Files.delete(path);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Path> stale(List<GeneratedFile> files) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Set<String> wanted = files.stream().map(GeneratedFile::name).collect(Collectors.toSet());
    try (var paths = Files.list(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> !wanted.contains(String.valueOf(path.getFileName())))
          .filter(path -> read(path).contains(MARK))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
