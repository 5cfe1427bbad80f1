// SPDX-License-Identifier: Apache-2.0
package org.omadm.provisioning;

/** Where an account's nodes are in the management tree (STD, DMAcc; Ext/Microsoft of the CSP). */
public final class AccountTree {
  private static final String ROOT = "./DMAcc/omadm";

  /** The secret with which the device authenticates to the server. */
  public static final String CLIENT_SECRET = ROOT + "/AppAuth/CLCRED/AAuthSecret";

  /** The secret with which the server authenticates to the device. */
  public static final String SERVER_SECRET = ROOT + "/AppAuth/SRVCRED/AAuthSecret";

  /** The roles of the account, a decimal mask. */
  public static final String ROLE = ROOT + "/Ext/Microsoft/Role";

  private AccountTree() {}
}
