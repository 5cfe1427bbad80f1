// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.rmi.server.RMISocketFactory;
import java.util.Arrays;
import tlc2.TLC;
import tlc2.TLCGlobals;
import tlc2.tool.ModelChecker;
import tlc2.tool.distributed.TLCServer;
import tlc2.tool.distributed.TLCWorker;

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

  /** What the process is, by its first argument; the others are for TLC. */
  enum Role {
    /** The whole search in this process. */
    SEARCH,
    /** Hands out states to workers. */
    SERVER,
    /** Computes what follows from them. */
    WORKER
  }

  private static final long TICK_MILLIS = 1000;
  private static final int BACKLOG = 50;

  private TlcChild() {}

  public static void main(String[] args) throws Exception {
    startDaemon(TlcChild::endWithParent);
    startDaemon(TlcChild::reportCounts);
    String[] rest = Arrays.copyOfRange(args, 1, args.length);
    switch (Role.valueOf(args[0])) {
      case SEARCH -> TLC.main(rest);
      case SERVER -> {
        listenAtTheAddressThatIsNamed();
        TLCServer.main(rest);
      }
      case WORKER -> {
        listenAtTheAddressThatIsNamed();
        TLCWorker.main(rest);
      }
    }
  }

  /** Otherwise RMI listens at every address of the machine, whatever it names to others. */
  private static void listenAtTheAddressThatIsNamed() throws IOException {
    InetAddress address =
        InetAddress.getByName(
            System.getProperty("java.rmi.server.hostname", Distribution.LOOPBACK));
    RMISocketFactory.setSocketFactory(
        new RMISocketFactory() {
          @Override
          public Socket createSocket(String host, int port) throws IOException {
            return new Socket(host, port);
          }

          @Override
          public ServerSocket createServerSocket(int port) throws IOException {
            return new ServerSocket(port, BACKLOG, address);
          }
        });
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
