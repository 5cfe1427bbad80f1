// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/** {@code [A]_v} allows a step that leaves v as it is, {@code <<A>>_v} excludes it. */
public enum SubscriptKind {
  STUTTERING,
  NONSTUTTERING
}
