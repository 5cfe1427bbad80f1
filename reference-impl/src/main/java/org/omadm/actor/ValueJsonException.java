// SPDX-License-Identifier: Apache-2.0
package org.omadm.actor;

/** JSON that is not the value it should be; the message names the path and never the value. */
public final class ValueJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ValueJsonException(String path, String expected) {
    super(path + ": expected " + expected);
  }
}
