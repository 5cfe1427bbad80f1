// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of TLC. */
final class TlcRun {

  private final SpecFolder folder;
  private final String module;
  private final Path config;
  private final TlcOptions options;
  private final ProgressMeter meter;

  TlcRun(SpecFolder folder, String name, String module, String config, TlcOptions options) {
    this.folder = folder;
    this.module = module;
    this.config = folder.configFile(config);
    this.options = options;
    this.meter = new ProgressMeter(name, options.progress());
  }

  TlcResult result() {
    try (TemporaryFolder own = TemporaryFolder.create("omadm-tlc-")) {
      return run(own);
    } catch (IOException e) {
      throw new UncheckedIOException("TLC cannot be run on " + module, e);
    } finally {
      meter.finished();
    }
  }

  private TlcResult run(TemporaryFolder own) throws IOException {
    List<String> properties = ConfigFile.properties(config);
    return follow(start(own), options, meter, properties);
  }

  /**
   * Reads what a process of TLC prints, to its end.
   *
   * @param properties those that the configuration names
   */
  static TlcResult follow(
      Process process, TlcOptions options, ProgressMeter meter, List<String> properties)
      throws IOException {
    Watch watch = Watch.over(process, options.timeout(), meter);
    TlcAnswer answer = new TlcAnswer(meter::counted);
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      ToolOutput.read(output, answer::accept);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
    int exitCode = watch.exitCode();
    double seconds = meter.elapsed().toMillis() / 1000.0;
    if (watch.timedOut()) {
      return answer.failed(
          exitCode,
          "stopped, not done after %d s".formatted(options.timeout().toSeconds()),
          seconds);
    }
    return answer.result(exitCode, properties, seconds);
  }

  private Process start(TemporaryFolder own) throws IOException {
    return new ProcessBuilder(
            TlcCommand.of(module, config, options, own.folder("states"), own.folder("tmp")))
        .directory(folder.path().toFile())
        .redirectErrorStream(true)
        .start();
  }
}
