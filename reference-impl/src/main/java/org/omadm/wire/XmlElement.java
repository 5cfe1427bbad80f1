// SPDX-License-Identifier: Apache-2.0
package org.omadm.wire;

import java.util.List;

/**
 * An element of a document that was read within {@link SyncMlLimits}.
 *
 * @param place where it begins, ready for an error
 * @param text its own text, without that of its children
 */
record XmlElement(
    String namespace, String name, String place, String text, List<XmlElement> children) {
  boolean is(String otherNamespace, String otherName) {
    return namespace.equals(otherNamespace) && name.equals(otherName);
  }
}
