// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

/** Runs TLC in a process of its own, which ends with this one. */
public final class Tlc {

  private Tlc() {}

  /**
   * Runs a model of the manifest. A refuted model and a liveness model run with one worker,
   * whatever the options say: only then are traces shortest and the same each time.
   */
  public static TlcResult run(SpecFolder folder, Model model, TlcOptions options) {
    TlcOptions own = model.needsOneWorker() ? options.withWorkers(1) : options;
    return new TlcRun(folder, model.name(), model.module(), model.config(), own).result();
  }

  /**
   * Runs any module with any configuration.
   *
   * @param module its name, without {@code .tla}
   * @param config a file name in the folder, or an absolute path
   */
  public static TlcResult run(SpecFolder folder, String module, String config, TlcOptions options) {
    return new TlcRun(folder, module, module, config, options).result();
  }
}
