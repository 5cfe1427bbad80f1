// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The one place that turns TLA+ names into Java names. A name stays as it is, first letter aside;
 * where Java does not allow that, it gets a trailing {@code _}. So does a name that ends in one
 * already, which keeps different names different and lets TlaText put the TLA+ name back.
 */
final class JavaNames {
  /** No record component and no parameterless method may be called like these. */
  private static final Set<String> OBJECT_METHODS =
      Set.of(
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait",
          "tag",
          "tagField");

  /** Types of java.lang and of the runtime that generated code names. */
  private static final Set<String> TAKEN_TYPES =
      Set.of(
          "Assertions",
          "Bags",
          "Boolean",
          "FiniteSets",
          "Functions",
          "Guard",
          "Integer",
          "Integers",
          "LabelledStep",
          "List",
          "Literal",
          "Map",
          "Object",
          "Octets",
          "Opaque",
          "Outcome",
          "Override",
          "Pair",
          "Place",
          "Predicate",
          "Quadruple",
          "Quintuple",
          "Record",
          "Refusal",
          "Sequences",
          "Set",
          "Step",
          "String",
          "TlaText",
          "Triple",
          "Variant");

  private static final Map<Character, String> SYMBOLS =
      Map.ofEntries(
          Map.entry('+', "Plus"),
          Map.entry('-', "Minus"),
          Map.entry('*', "Star"),
          Map.entry('/', "Slash"),
          Map.entry('%', "Percent"),
          Map.entry('&', "And"),
          Map.entry('|', "Bar"),
          Map.entry('#', "Hash"),
          Map.entry('!', "Bang"),
          Map.entry('?', "Query"),
          Map.entry('$', "Dollar"),
          Map.entry('^', "Caret"),
          Map.entry('.', "Dot"),
          Map.entry(':', "Colon"),
          Map.entry('=', "Equals"),
          Map.entry('<', "Less"),
          Map.entry('>', "Greater"),
          Map.entry('@', "At"),
          Map.entry('~', "Tilde"));

  private JavaNames() {}

  /** Of a type: {@code Package2}. */
  static String type(String tlaName) {
    String name = letterFirst(tlaName);
    String java = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    return java.endsWith("_") || TAKEN_TYPES.contains(java) ? java + "_" : java;
  }

  /** Of a method, a record component, a parameter or a local variable: {@code clientNonce}. */
  static String member(String definedName) {
    String wordLike = letterFirst(definedName);
    String name =
        Character.isJavaIdentifierStart(wordLike.charAt(0)) ? wordLike : spelled(wordLike);
    String java = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    boolean clash =
        java.endsWith("_") || OBJECT_METHODS.contains(java) || !SourceVersion.isName(java);
    return clash ? java + "_" : java;
  }

  /** A name of TLA+ may begin with a digit, {@code 2aMessages}, one of Java may not. */
  private static String letterFirst(String name) {
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  /** A symbol in words: {@code oplus} for {@code \oplus}, {@code plusPlus} for {@code ++}. */
  private static String spelled(String symbol) {
    if (symbol.startsWith("\\")) {
      return symbol.substring(1);
    }
    StringBuilder words = new StringBuilder();
    symbol.chars().forEach(c -> words.append(SYMBOLS.getOrDefault((char) c, "_")));
    return words.isEmpty() || words.charAt(0) == '_' ? symbol : words.toString();
  }

  /** Of the method that replaces a component: {@code withClientNonce}. */
  static String wither(String name) {
    return "with" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** Of the next value of a variable: {@code nextClient}. */
  static String next(String variable) {
    return "next" + variable.substring(0, 1).toUpperCase(Locale.ROOT) + variable.substring(1);
  }

  /** Of a constant: {@code DIGEST_FAILED} for {@code digestFailed}. */
  static String constant(String text) {
    String words =
        text.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
            .replaceAll("[^A-Za-z0-9]", "_")
            .toUpperCase(Locale.ROOT);
    return words.isEmpty() || Character.isDigit(words.charAt(0)) ? "_" + words : words;
  }

  /** Of the literals of an enumeration, in their order. */
  static List<String> constants(List<String> literals) {
    List<String> names = new ArrayList<>();
    for (String literal : literals) {
      String name = constant(literal);
      while (names.contains(name)) {
        name += "_";
      }
      names.add(name);
    }
    return names;
  }
}
