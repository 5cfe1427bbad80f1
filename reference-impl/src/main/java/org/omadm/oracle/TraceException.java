// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

/** A file that is not a trace: one line that says where and why, and shows no value. */
public final class TraceException extends Exception {
  private static final long serialVersionUID = 1L;

  TraceException(String message) {
    super(message);
  }
}
