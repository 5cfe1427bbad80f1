// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.arbitraries;

/** What becomes of one message of the device in a session, and of the server's answer to it. */
public enum Fate {
  /** The server gets it and the device gets the answer. */
  DELIVERED,
  /** The connection dies before the server gets it. */
  REQUEST_LOST,
  /** The connection dies before the device gets the answer. */
  ANSWER_LOST,
  /** The server restarts before it gets the message. */
  SERVER_DIES_BEFORE,
  /** The server restarts between its step and its answer. */
  SERVER_DIES_AFTER,
  /** The device restarts between its step and the message. */
  CLIENT_DIES_BEFORE,
  /** The device restarts before it looks at the answer. */
  CLIENT_DIES_AFTER,
  /** The same octets reach the server twice on the connection. */
  POSTED_TWICE,
  /** The attacker posts the same octets first, on a connection of its own. */
  POSTED_ELSEWHERE_FIRST,
  /** The device gets an earlier message of the server instead of the answer. */
  ANSWER_REPLACED,
  /** The device gets the answer with credentials that are made with a secret of the attacker's. */
  ANSWER_FORGED,
  /** The server's patience ends just before it gets the message. */
  SERVER_LOSES_PATIENCE
}
