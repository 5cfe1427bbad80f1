// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The workers of a distributed search that run on this machine, each a process of its own. */
final class LocalWorkers implements AutoCloseable {

  /** So long a server has to come to its end after its workers have come to theirs. */
  private static final long PATIENCE_MILLIS = 10_000;

  private final List<Process> workers = new ArrayList<>();
  private volatile boolean lost;

  /** Starts as many as the options say. They wait until the server is there. */
  static LocalWorkers start(TlcOptions options, Distribution distribution, TemporaryFolder own)
      throws IOException {
    LocalWorkers all = new LocalWorkers();
    try {
      for (int i = 1; i <= options.workers(); i++) {
        Path folder = own.folder("worker" + i);
        File output = folder.resolve("output.txt").toFile();
        all.workers.add(
            new ProcessBuilder(TlcCommand.worker(options, distribution, folder))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start());
      }
      return all;
    } catch (IOException e) {
      all.close();
      throw e;
    }
  }

  /** A server whose workers are all gone would wait for others for ever. */
  void endWithThem(Process server) {
    Thread thread = new Thread(() -> awaitAll(server), "watch over the workers");
    thread.setDaemon(true);
    thread.start();
  }

  private void awaitAll(Process server) {
    try {
      for (Process worker : workers) {
        worker.waitFor();
      }
      Thread.sleep(PATIENCE_MILLIS);
      if (server.isAlive()) {
        lost = true;
        // Process.destroyForcibly would close the output under its reader.
        server.toHandle().destroyForcibly();
      }
    } catch (InterruptedException nobodyInterruptsUs) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the server was stopped because no worker was left. */
  boolean lost() {
    return lost;
  }

  @Override
  public void close() {
    workers.forEach(Process::destroyForcibly);
    try {
      for (Process worker : workers) {
        worker.waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
