// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.elaborate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Identifier;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Unit;

/** Names for what is made, none of which has another meaning anywhere. */
final class UniqueNames {

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("+", "plus"),
          Map.entry("-", "minus"),
          Map.entry("-.", "negative"),
          Map.entry("*", "times"),
          Map.entry("/", "over"),
          Map.entry("/\\", "and"),
          Map.entry("\\/", "or"),
          Map.entry("~", "not"),
          Map.entry("=", "equals"),
          Map.entry("<", "less"),
          Map.entry(">", "greater"),
          Map.entry("<=", "atMost"),
          Map.entry(">=", "atLeast"));

  private final Map<String, Integer> declared = new HashMap<>();
  private final Set<String> global = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  /**
   * @param modules all whose text may become part of what is made
   * @param kept those that stay
   */
  UniqueNames(List<Module> modules, List<Module> kept) {
    for (var module : modules) {
      Declarations.in(module).forEach(name -> declared.merge(name, 1, Integer::sum));
    }
    for (var module : kept) {
      for (var unit : module.units()) {
        var name = nameOf(unit);
        if (name != null) {
          global.add(name.name());
        }
      }
    }
  }

  private static @Nullable Identifier nameOf(Unit unit) {
    if (unit instanceof Unit.OperatorDefinition d) {
      return d.name();
    } else if (unit instanceof Unit.FunctionDefinition d) {
      return d.name();
    } else if (unit instanceof Unit.ConstantDeclaration d) {
      return d.name();
    } else if (unit instanceof Unit.VariableDeclaration d) {
      return d.name();
    }
    return unit instanceof Unit.InstanceDefinition d ? d.name() : null;
  }

  /** Whether the top of a module that stays gives the name a meaning. */
  boolean isGlobal(String name) {
    return global.contains(name);
  }

  /** A name that only one declaration has, and that the copy of it may keep. */
  String keepOrMake(String name, String otherwise) {
    boolean only = declared.getOrDefault(name, 0) == 1 && isWord(name);
    return only && given.add(name) ? name : make(otherwise);
  }

  /** The name itself, unless it is one of a module that stays or was given before. */
  String takeOrMake(String name, String otherwise) {
    return isWord(name) && !global.contains(name) && given.add(name) ? name : make(otherwise);
  }

  /** The name itself if it is free, else with the first number that makes it so. */
  String make(String wanted) {
    var word = word(wanted);
    var name = word;
    for (int i = 2; declared.containsKey(name) || !given.add(name); i++) {
      name = word + "_" + i;
    }
    return name;
  }

  /** The name, a symbol or word, as a word. */
  static String word(String name) {
    var known = SYMBOLS.get(name);
    if (known != null) {
      return known;
    }
    var word = new StringBuilder();
    name.codePoints()
        .filter(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)))
        .forEach(word::appendCodePoint);
    return word.toString().chars().anyMatch(Character::isLetter) ? word.toString() : "op" + word;
  }

  private static boolean isWord(String name) {
    return word(name).equals(name);
  }
}
