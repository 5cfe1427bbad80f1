// SPDX-License-Identifier: Apache-2.0
package org.omadm.modelcheck;

/**
 * A program of its own for tests: runs the packed specification's module and configuration and
 * prints the answer.
 */
final class RunMain {

  private RunMain() {}

  public static void main(String[] args) {
    try (SpecFolder folder = SpecFolder.fromClassPath()) {
      TlcResult result = Tlc.run(folder, args[0], args[1], TlcOptions.defaults());
      System.out.println(result.words() + " " + result.counts().distinct());
    }
  }
}
