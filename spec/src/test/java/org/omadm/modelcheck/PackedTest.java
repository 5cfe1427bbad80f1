// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tlc2.TLC;

/**
 * Programs that hold the runner, TLC and a specification in one jar, started in a folder that has
 * none of them.
 */
class PackedTest {

  private static final Path SPEC =
      Path.of("src/test/resources/org/omadm/modelcheck").toAbsolutePath();

  @Test
  void oneJarChecksItsOwnSpecificationInAnyFolder(@TempDir Path folder) throws Exception {
    Process program = start(folder, "Counter", "Holds.cfg");
    String output = new String(program.getInputStream().readAllBytes(), UTF_8);
    assertThat(output).isEqualTo("holds 7" + System.lineSeparator());
    assertThat(program.waitFor()).isZero();
    try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void tlcEndsWhenItsParentIsKilled(@TempDir Path folder) throws Exception {
    Process program = start(folder, "Endless", "Endless.cfg");
    ProcessHandle tlc = firstChild(program);
    program.destroyForcibly().waitFor();
    tlc.onExit().get(60, TimeUnit.SECONDS);
    assertThat(tlc.isAlive()).isFalse();
  }

  @Test
  void packedSpecificationIsUnpackedUntilItIsClosed() {
    Path unpacked;
    try (SpecFolder folder = SpecFolder.fromClassPath()) {
      unpacked = folder.path();
      assertThat(folder.manifest().models()).isNotEmpty();
      assertThat(folder.moduleFile("DmClient")).isNotEmptyFile();
    }
    assertThat(unpacked).doesNotExist();
  }

  private static ProcessHandle firstChild(Process program) throws InterruptedException {
    for (int tries = 0; tries < 600; tries++) {
      List<ProcessHandle> children = program.children().toList();
      if (!children.isEmpty()) {
        return children.get(0);
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the program has started no process within a minute");
  }

  private static Process start(Path folder, String module, String config) throws IOException {
    Path jar = folder.resolve("a jar with späces.jar");
    pack(jar);
    Path tmp = Files.createDirectory(folder.resolve("tmp"));
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + tmp,
            "-classpath",
            jar.toString(),
            RunMain.class.getName(),
            module,
            config)
        .directory(tmp.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private static void pack(Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        FileSystem tlc = FileSystems.newFileSystem(CodeLocation.of(TLC.class))) {
      add(out, CodeLocation.of(Tlc.class).resolve("org/omadm/modelcheck"), "org/omadm/modelcheck/");
      add(
          out,
          CodeLocation.of(RunMain.class).resolve("org/omadm/modelcheck/RunMain.class"),
          "org/omadm/modelcheck/RunMain.class");
      add(out, SPEC, "org/omadm/spec/");
      add(out, tlc.getPath("/"), "");
    }
  }

  /** TLC finds its own modules by the entries of folders, which the shaded jar has too. */
  private static void add(JarOutputStream out, Path source, String target) throws IOException {
    try (Stream<Path> found = Files.walk(source)) {
      for (Path file : found.toList()) {
        String name = source.relativize(file).toString();
        if (Files.isRegularFile(file) && !name.startsWith("META-INF")) {
          out.putNextEntry(new ZipEntry(target + name));
          Files.copy(file, out);
        } else if (Files.isDirectory(file) && target.isEmpty() && !name.isEmpty()) {
          out.putNextEntry(new ZipEntry(name + "/"));
        }
      }
    }
  }
}
