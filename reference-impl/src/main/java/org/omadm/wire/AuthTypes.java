// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

/** The authentication types of Cred and Chal (SEC 5.3, PRO 9.4); a message may name others. */
public final class AuthTypes {
  public static final String BASIC = "syncml:auth-basic";
  public static final String MD5 = "syncml:auth-md5";
  public static final String MAC = "syncml:auth-MAC";

  private AuthTypes() {}
}
