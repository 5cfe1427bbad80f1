// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import org.omadm.codegen.diagnostic.Diagnostic;

/** Ends the check of one definition; the others are still checked. */
final class CheckFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  CheckFailure(Diagnostic diagnostic) {
    super(diagnostic.message());
    this.diagnostic = diagnostic;
  }

  Diagnostic diagnostic() {
    return diagnostic;
  }
}
