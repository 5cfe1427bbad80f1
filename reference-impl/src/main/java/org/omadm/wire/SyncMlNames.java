// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

/** The two namespaces of a SyncML DM 1.2 document. */
final class SyncMlNames {
  static final String SYNCML = "SYNCML:SYNCML1.2";
  static final String METINF = "syncml:metinf";

  private SyncMlNames() {}
}
