// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

import java.util.List;

/**
 * Where a search that several processes share is to be found. They talk by Java's RMI, without
 * encryption and without asking who is there, so the address belongs to the machine itself or to a
 * network that is trusted.
 *
 * @param host the address that the server and the workers of this machine listen at, and name to
 *     the others
 * @param port of the server's registry; the other ports are any free ones
 */
public record Distribution(String host, int port) {

  /** What only this machine reaches. */
  public static final String LOOPBACK = "127.0.0.1";

  /** The port that TLC takes when it is given none. */
  public static final int DEFAULT_PORT = 10997;

  private static final int REPORT_MILLIS = 1000;

  public Distribution {
    if (port < 1 || port > 65535) {
      throw new IllegalArgumentException("a port is from 1 to 65535, not " + port);
    }
  }

  /** The options of Java by which the processes find each other. */
  List<String> properties() {
    return List.of(
        "-Djava.rmi.server.hostname=" + host,
        "-Dtlc2.tool.distributed.TLCServer.port=" + port,
        "-Dtlc2.tool.distributed.TLCServer.report=" + REPORT_MILLIS,
        "-Dtlc2.tool.distributed.TLCWorker.threadCount=1");
  }
}
