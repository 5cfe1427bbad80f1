// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

/**
 * The caller's specification folder or manifest cannot be used; the message is one line with place,
 * cause and help.
 */
public final class SpecificationUnreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SpecificationUnreadable(String message) {
    super(message);
  }
}
