// SPDX-License-Identifier: Apache-2.0
package org.omadm.transport;

import java.io.IOException;

/**
 * A bound of ours that was met deep inside the HTTP client, on its way out through the client's own
 * exceptions.
 */
final class TransportRefusal extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String help;

  TransportRefusal(String reason, String help) {
    super(reason);
    this.reason = reason;
    this.help = help;
  }

  String reason() {
    return reason;
  }

  String help() {
    return help;
  }
}
