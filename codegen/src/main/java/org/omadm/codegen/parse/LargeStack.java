// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Runs what recurses deeply in a thread with room for it. */
public final class LargeStack {

  private static final long BYTES = 256L << 20;

  /** A thread that has the room. */
  private static final class Roomy extends Thread {
    Roomy(Runnable task) {
      super(null, task, "deep", BYTES);
    }
  }

  /** Calls where there is room, in another thread if need be; what it throws is thrown here. */
  static <T> T call(Supplier<T> deep) {
    try {
      return callChecked(deep::get);
    } catch (RuntimeException failed) {
      throw failed;
    } catch (Exception impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * As {@link #call}, for many calls that are to share one thread.
   *
   * @throws Exception that the call throws
   */
  public static <T> T callChecked(Callable<T> deep) throws Exception {
    if (Thread.currentThread() instanceof Roomy) {
      return deep.call();
    }
    FutureTask<T> task = new FutureTask<>(deep);
    new Roomy(task).start();
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
      if (failed.getCause() instanceof Exception cause) {
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
