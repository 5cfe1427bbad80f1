// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.IOException;
import java.io.OutputStream;
import tlc2.TLC;

/**
 * The main class of the process that runs TLC. Its standard input is a pipe that the parent never
 * writes to: it closes when the parent ends, however it ends, and then this process ends too.
 */
final class TlcChild {

  private TlcChild() {}

  public static void main(String[] args) throws Exception {
    Thread watch = new Thread(TlcChild::endWithParent, "end with parent");
    watch.setDaemon(true);
    watch.start();
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
}
