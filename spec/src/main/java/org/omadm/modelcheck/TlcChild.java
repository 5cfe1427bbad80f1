// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.IOException;
import java.io.OutputStream;
import tlc2.TLC;
import tlc2.TLCGlobals;
import tlc2.tool.ModelChecker;

/**
 * The main class of the process that runs TLC.
 *
 * <p>Its standard input is a pipe that the parent never writes to: it closes when the parent ends,
 * however it ends, and then this process ends too. Between TLC's own reports, which come once a
 * minute, it prints a line on the search every second, {@link #COUNTS} and three numbers.
 */
final class TlcChild {

  /** Begins a line with the numbers of states generated, distinct and queued. */
  static final String COUNTS = "@!@!@OMADM-COUNTS ";

  private static final long TICK_MILLIS = 1000;

  private TlcChild() {}

  public static void main(String[] args) throws Exception {
    startDaemon(TlcChild::endWithParent);
    startDaemon(TlcChild::reportCounts);
    TLC.main(args);
  }

  private static void endWithParent() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException pipeBroken) {
      // The parent is gone.
    }
    Runtime.getRuntime().halt(1);
  }

  private static void reportCounts() {
    try {
      while (true) {
        Thread.sleep(TICK_MILLIS);
        if (TLCGlobals.mainChecker instanceof ModelChecker search) {
          System.out.println(
              COUNTS
                  + search.getStatesGenerated()
                  + " "
                  + search.getDistinctStatesGenerated()
                  + " "
                  + search.getStateQueueSize());
        }
      }
    } catch (InterruptedException nobodyInterruptsUs) {
      Thread.currentThread().interrupt();
    }
  }

  private static void startDaemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }
}
