// SPDX-License-Identifier: Apache-2.0
package org.omadm.cli;

/** The exit codes of every {@code omadm} command; scripts and CI rely on them. */
public final class ExitCode {
  /** What was asked is so. */
  public static final int GOOD = 0;

  /**
   * The input was read and judged bad: a vector failed, a digest does not match, malformed octets.
   */
  public static final int JUDGED_BAD = 1;

  /** Nothing could be judged: bad usage, a file that cannot be read or is not of its form. */
  public static final int UNUSABLE = 2;

  /** A fault of omadm itself. */
  public static final int OUR_FAULT = 70;

  private ExitCode() {}
}
