// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

/** TLA+'s levels, lowest first. */
enum Level {
  CONSTANT,
  STATE,
  ACTION,
  TEMPORAL
}
