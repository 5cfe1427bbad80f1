// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

import org.omadm.modelcheck.SpecificationUnreadable;
import org.omadm.vectors.VectorFormException;
import org.omadm.wire.WireException;

/**
 * A command cannot be carried out because of what the user gave it. {@link Omadm} prints the
 * message as one line and exits with {@link ExitCode#UNUSABLE}.
 */
public final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param place file (with line) or option that is wrong
   * @param cause what is wrong with it, in lower case, without a final stop and without secrets
   * @param help what to do about it
   */
  public UserMistake(String place, String cause, String help) {
    super(place + ": " + cause + "; help: " + help);
  }

  /** A value on the command line that the codec has already refused in one line. */
  public UserMistake(WireException e) {
    super(e.getMessage(), e);
  }

  /** A specification that the model checker's runner has already refused in one line. */
  public UserMistake(SpecificationUnreadable e) {
    super(e.getMessage(), e);
  }

  /** A file that the library has already refused in one line. */
  public UserMistake(VectorFormException e) {
    super(e.getMessage(), e);
  }
}
