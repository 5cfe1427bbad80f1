// SPDX-License-Identifier: Apache-2.0
package org.omadm.properties.protocol;

/** The device's process ends here. An error, so that nothing in the device goes on after it. */
public final class Death extends Error {
  private static final long serialVersionUID = 1L;

  Death() {
    super("the device's process has ended", null, false, false);
  }
}
