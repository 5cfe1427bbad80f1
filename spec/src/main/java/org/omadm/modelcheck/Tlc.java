// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

/** Runs TLC in a process of its own, which ends with this one. */
public final class Tlc {

  private Tlc() {}

  /**
   * Runs a model of the manifest. A refuted model and a liveness model run with one worker,
   * whatever the options say: only then are traces shortest and the same each time. A quick model
   * is compiled once: it ends before better code would pay.
   */
  public static TlcResult run(SpecFolder folder, Model model, TlcOptions options) {
    TlcOptions workers = model.needsOneWorker() ? options.withWorkers(1) : options;
    TlcOptions own = model.quick() ? workers.withCompiledOnce() : workers;
    return new TlcRun(folder, model.name(), model.module(), model.config(), own).result();
  }

  /**
   * Runs a safety model of the manifest by a server and workers, as many as the options say, on
   * this machine; more may join from others. A refuted model is then run once more as {@link #run}
   * does, for the name of the property and its trace.
   *
   * @throws SpecificationUnreadable if the model asks for liveness, which no such search checks
   */
  public static TlcResult runDistributed(
      SpecFolder folder, Model model, TlcOptions options, Distribution distribution) {
    requireSafety(model);
    return new DistributedRun(folder, model, options, distribution).result();
  }

  /** Refuses a model that no distributed search checks. */
  static void requireSafety(Model model) {
    if (model.mode() == Model.Mode.LIVENESS) {
      throw new SpecificationUnreadable(
          "model \"%s\": asks for liveness, which no distributed search checks; check it undistributed"
              .formatted(model.name()));
    }
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
