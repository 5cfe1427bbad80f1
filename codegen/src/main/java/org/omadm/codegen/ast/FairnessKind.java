// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** {@code WF} or {@code SF}. */
public enum FairnessKind {
  WEAK,
  STRONG
}
