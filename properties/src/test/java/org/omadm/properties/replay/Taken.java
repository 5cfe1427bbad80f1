// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.replay;

/**
 * A step that one end took.
 *
 * @param action the TLA+ name of the generated action
 */
record Taken(End end, String action) {
  enum End {
    CLIENT,
    SERVER
  }

  static Taken byClient(String action) {
    return new Taken(End.CLIENT, action);
  }

  static Taken byServer(String action) {
    return new Taken(End.SERVER, action);
  }
}
