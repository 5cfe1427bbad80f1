// SPDX-License-Identifier: Apache-2.0
package org.omadm.vectors;

/** A file of vectors that is not of its form. The message is one line: place, cause, help. */
public final class VectorFormException extends Exception {
  private static final long serialVersionUID = 1L;

  VectorFormException(String place, String cause) {
    super(place + ": " + cause + "; help: spec/vectors/README.md describes the form");
  }
}
