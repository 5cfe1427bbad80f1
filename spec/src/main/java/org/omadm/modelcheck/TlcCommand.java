// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tlc2.TLC;

/** The command line of one run of TLC. */
final class TlcCommand {

  private TlcCommand() {}

  /**
   * @param metadir where TLC keeps its states; two runs on one folder disturb each other
   * @param tmpdir where TLC unpacks its standard modules; likewise
   */
  static List<String> of(
      String module, Path config, TlcOptions options, Path metadir, Path tmpdir) {
    List<String> command = java(options, tmpdir);
    command.add(TlcChild.Role.SEARCH.name());
    command.addAll(List.of("-workers", Integer.toString(options.workers())));
    options
        .dumpDot()
        .ifPresent(
            file ->
                command.addAll(
                    List.of("-dump", "dot,actionlabels", file.toAbsolutePath().toString())));
    return onModel(command, module, config, metadir);
  }

  /** The server of a search that workers share; the other parameters as above. */
  static List<String> server(
      String module,
      Path config,
      TlcOptions options,
      Distribution distribution,
      Path metadir,
      Path tmpdir) {
    List<String> command = java(options, tmpdir, distribution.properties());
    command.add(TlcChild.Role.SERVER.name());
    return onModel(command, module, config, metadir);
  }

  /** A worker of that search: it gets modules and configuration from the server. */
  static List<String> worker(TlcOptions options, Distribution distribution, Path tmpdir) {
    List<String> command = java(options, tmpdir, distribution.properties());
    command.addAll(List.of(TlcChild.Role.WORKER.name(), distribution.host()));
    return command;
  }

  private static List<String> java(TlcOptions options, Path tmpdir) {
    return java(options, tmpdir, List.of());
  }

  private static List<String> java(TlcOptions options, Path tmpdir, List<String> properties) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + options.heapMegabytes() + "m");
    command.add("-Xss16m");
    command.addAll(
        options.compiledOnce()
            ? List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
            : List.of("-XX:+UseParallelGC"));
    // TLC prints its numbers with the separators of the user's language.
    command.add("-Duser.language=en");
    command.add("-Duser.country=US");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.io.tmpdir=" + tmpdir);
    if (!options.libraries().isEmpty()) {
      command.add("-DTLA-Library=" + libraries(options));
    }
    command.addAll(properties);
    command.addAll(List.of("-classpath", classPath(), TlcChild.class.getName()));
    return command;
  }

  private static List<String> onModel(
      List<String> command, String module, Path config, Path metadir) {
    command.add("-tool");
    // A fixed fingerprint function, so that a liveness counterexample is the same each time.
    command.addAll(List.of("-fp", "0"));
    command.addAll(List.of("-metadir", metadir.toString()));
    command.addAll(List.of("-config", config.toString()));
    command.add(module + ".tla");
    return command;
  }

  private static String libraries(TlcOptions options) {
    return options.libraries().stream()
        .map(folder -> folder.toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * This package and TLC: two places when run from a build, one when both are packed into one jar.
   */
  private static String classPath() {
    return Stream.of(TlcChild.class, TLC.class)
        .map(CodeLocation::of)
        .map(Path::toString)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
