// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.Set;

/** The modules that come with TLA+ and have no file of ours. */
final class StandardModules {

  private static final Set<String> NAMES =
      Set.of(
          "Bags",
          "FiniteSets",
          "Integers",
          "Naturals",
          "Peano",
          "ProtoReals",
          "Randomization",
          "RealTime",
          "Reals",
          "Sequences",
          "TLC",
          "TLCExt",
          "Toolbox");

  static boolean contain(String name) {
    return NAMES.contains(name);
  }

  private StandardModules() {}
}
