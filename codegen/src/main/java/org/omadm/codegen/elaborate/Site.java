// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an expression is written to.
 *
 * @param elsewhere whether that is another definition or place than the one it was read from, so
 *     that bound names may have to change
 * @param primed whether everything stands for the next state
 * @param names the bound names and parameters around it
 * @param old the token of the EXCEPT whose old value {@code @} is here
 * @param oldNames the parameters that stand for the old values of EXCEPTs around the definition
 * @param depth how many expressions are being written out within each other
 */
record Site(
    boolean elsewhere,
    boolean primed,
    Set<String> names,
    @Nullable String old,
    Map<String, String> oldNames,
    int depth) {

  /** More expressions than this written out within each other have no end. */
  static final int DEEPEST = 50;

  static Site of(boolean elsewhere, boolean primed) {
    return new Site(elsewhere, primed, Set.of(), null, Map.of(), 0);
  }

  Site with(String name) {
    var more = new HashSet<>(names);
    more.add(name);
    return new Site(elsewhere, primed, more, old, oldNames, depth);
  }

  Site next() {
    return new Site(elsewhere, true, names, old, oldNames, depth);
  }

  /** Within an expression that is written out, so that its bound names may have to change. */
  Site deeper() {
    return new Site(true, primed, names, old, oldNames, depth + 1);
  }

  Site inUpdate(String token) {
    return new Site(elsewhere, primed, names, token, oldNames, depth);
  }

  Site withOld(String token, String name) {
    var more = new HashMap<>(oldNames);
    more.put(token, name);
    return new Site(elsewhere, primed, names, old, more, depth).with(name);
  }
}
