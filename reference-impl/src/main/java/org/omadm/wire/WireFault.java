// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

/** What is wrong with octets that cannot be read, or with values that cannot be written. */
public enum WireFault {
  /** The input ends before a field that must be there. */
  TRUNCATED,
  /** The input, or one part of it, is larger than its limit. */
  OVERSIZED,
  /** The version of the message is not one of those configured. */
  UNKNOWN_VERSION,
  /** Elements are nested deeper than the limit. */
  TOO_DEEP,
  /** XML that uses what SyncML has no use for: document types, entities, foreign encodings. */
  FORBIDDEN_XML,
  /** Not well-formed XML. */
  MALFORMED_XML,
  /** A mandatory element is missing. */
  MISSING,
  /** An element stands before one that must precede it, or a second time. */
  MISPLACED,
  /** A field or element holds a value outside its form or range. */
  BAD_VALUE
}
