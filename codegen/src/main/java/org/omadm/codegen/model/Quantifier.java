// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

/** {@code \A} or {@code \E}. */
public enum Quantifier {
  FOR_ALL,
  EXISTS
}
