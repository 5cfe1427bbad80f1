// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with modules, configurations and perhaps a manifest; close it to remove what was
 * unpacked.
 */
public final class SpecFolder implements AutoCloseable {

  private static final String RESOURCES = "org/omadm/spec";

  private final Path path;
  private final Optional<TemporaryFolder> unpacked;

  private SpecFolder(Path path, Optional<TemporaryFolder> unpacked) {
    this.path = path;
    this.unpacked = unpacked;
  }

  /**
   * The specification in a folder of the caller's.
   *
   * @throws SpecificationUnreadable when there is no such folder
   */
  public static SpecFolder of(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new SpecificationUnreadable(
          "%s: is not a folder; name the folder that holds manifest.json and the .tla files"
              .formatted(folder));
    }
    return new SpecFolder(folder.toAbsolutePath().normalize(), Optional.empty());
  }

  /**
   * The specification that is packed with this class, unpacked to a temporary folder until this is
   * closed.
   */
  public static SpecFolder fromClassPath() {
    TemporaryFolder folder = TemporaryFolder.create("omadm-spec-");
    try {
      unpack(CodeLocation.of(SpecFolder.class), folder.path());
    } catch (IOException e) {
      folder.close();
      throw new UncheckedIOException("the packed specification cannot be unpacked", e);
    }
    return new SpecFolder(folder.path(), Optional.of(folder));
  }

  /** Absolute. */
  public Path path() {
    return path;
  }

  /**
   * The folder's {@code manifest.json}, each model's module and configuration being there.
   *
   * @throws SpecificationUnreadable when it is missing or wrong
   */
  public Manifest manifest() {
    Manifest manifest = Manifest.read(path.resolve("manifest.json"));
    for (Model model : manifest.models()) {
      requireFile(model, "module", moduleFile(model.module()));
      requireFile(model, "config", configFile(model.config()));
    }
    return manifest;
  }

  /** The file of a module of this folder. */
  public Path moduleFile(String module) {
    return path.resolve(module + ".tla");
  }

  /** The file of a configuration: of this folder, or anywhere when the name is an absolute path. */
  public Path configFile(String config) {
    return path.resolve(config);
  }

  @Override
  public void close() {
    unpacked.ifPresent(TemporaryFolder::close);
  }

  private void requireFile(Model model, String field, Path file) {
    if (!Files.isReadable(file)) {
      throw new SpecificationUnreadable(
          "%s: model \"%s\": field \"%s\" names %s, which cannot be read"
              .formatted(path.resolve("manifest.json"), model.name(), field, file.getFileName()));
    }
  }

  private static void unpack(Path code, Path target) throws IOException {
    if (Files.isDirectory(code)) {
      copy(code.resolve(RESOURCES), target);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(code)) {
        copy(jar.getPath(RESOURCES), target);
      }
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> found = Files.list(source)) {
      List<Path> files = found.filter(Files::isRegularFile).toList();
      for (Path file : files) {
        Files.copy(file, target.resolve(file.getFileName().toString()));
      }
    }
  }
}
