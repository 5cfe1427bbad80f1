// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs what recurses deeply in a thread with room for it. */
final class LargeStack {

  private static final long BYTES = 256L << 20;

  /** Calls in a thread of its own and waits; what it throws is thrown here. */
  static <T> T call(Supplier<T> deep) {
    FutureTask<T> task = new FutureTask<>(deep::get);
    new Thread(null, task, "deep", BYTES).start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException later) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private LargeStack() {}
}
