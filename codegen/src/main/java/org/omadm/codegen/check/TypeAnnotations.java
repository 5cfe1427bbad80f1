// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.TypeWording;

/**
 * Types that comments give in Apalache's notation, {@code \* @type: Str -> Set(Int);}, above the
 * declaration or definition that they are about.
 */
final class TypeAnnotations {

  private static final Pattern TYPE = Pattern.compile("@type:([^;]*);");
  private static final Pattern ALIAS = Pattern.compile("@typeAlias:\\s*(\\w+)\\s*=([^;]*);");

  /** What an annotation says; an operator has parameters. */
  record Annotation(List<Ty> parameters, Ty result) {}

  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, Ty> unstructured = new HashMap<>();

  TypeAnnotations(List<Symbol> symbols) {
    for (var symbol : symbols) {
      Matcher matcher = ALIAS.matcher(symbol.comment());
      while (matcher.find()) {
        aliases.put(matcher.group(1), matcher.group(2));
      }
    }
  }

  /** Lets the annotation of a symbol, if it has one, say what its types are. */
  void apply(Symbol symbol, List<Ty> parameters, Ty result, Types types) {
    Matcher matcher = TYPE.matcher(symbol.comment());
    if (!matcher.find()) {
      return;
    }
    Span at = symbol.identifier().span();
    var annotation = new Reading(matcher.group(1), at, types, 0).annotation();
    if (annotation.parameters().size() != parameters.size()) {
      throw new CheckFailure(TypeWording.annotation(at, matcher.group(1).strip()));
    }
    for (int i = 0; i < parameters.size(); i++) {
      types.equate(parameters.get(i), annotation.parameters().get(i), at);
    }
    types.equate(result, annotation.result(), at);
  }

  /** One annotation on its way. */
  private final class Reading {

    private static final Pattern TOKEN = Pattern.compile("\\s*(=>|->|<<|>>|\\$?\\w+|[^\\s\\w])");

    /** In words and signs; what is longer may nest too deep. */
    private static final int LONGEST = 1000;

    private final String text;
    private final Span at;
    private final Types types;
    private final int depth;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    Reading(String text, Span at, Types types, int depth) {
      this.text = text;
      this.at = at;
      this.types = types;
      this.depth = depth;
      Matcher matcher = TOKEN.matcher(text);
      while (matcher.find()) {
        tokens.add(matcher.group(1));
      }
      if (tokens.size() > LONGEST) {
        throw unreadable();
      }
    }

    /** {@code T}, {@code T => T} or {@code (T, T) => T}. */
    Annotation annotation() {
      List<Ty> parameters = List.of();
      if (tokens.contains("=>")) {
        boolean several = take("(");
        parameters = several && take(")") ? List.of() : several ? types(")") : List.of(type());
        require("=>");
      }
      var result = type();
      return end(new Annotation(parameters, result));
    }

    private <T> T end(T value) {
      if (next < tokens.size()) {
        throw unreadable();
      }
      return value;
    }

    private Ty type() {
      var type = primary();
      return take("->") ? new Ty.FunctionOf(type, type()) : type;
    }

    private Ty primary() {
      if (take("<<")) {
        return new Ty.TupleOf(types(">>"));
      } else if (take("{")) {
        return record("}");
      } else if (take("[")) {
        return record("]");
      } else if (take("(")) {
        var type = type();
        require(")");
        return type;
      }
      var word = word();
      return switch (word) {
        case "Int" -> Ty.INTEGER;
        case "Bool" -> Ty.BOOLEAN;
        case "Str" -> Ty.STRING;
        case "Set" -> new Ty.SetOf(argument());
        case "Seq" -> new Ty.SequenceOf(argument());
        default -> named(word);
      };
    }

    private Ty argument() {
      require("(");
      var type = type();
      require(")");
      return type;
    }

    /** {@code $message} is an alias, {@code NODE} a type without structure. */
    private Ty named(String word) {
      var alias = aliases.get(word.startsWith("$") ? word.substring(1) : word);
      if (alias != null && depth < 50) {
        var inner = new Reading(alias, at, types, depth + 1);
        return inner.end(inner.type());
      } else if (alias != null || !word.matches("[A-Z][A-Z0-9_]*")) {
        throw unreadable();
      }
      return unstructured.computeIfAbsent(word, name -> new Ty.Var(at));
    }

    private List<Ty> types(String close) {
      var all = new ArrayList<Ty>();
      do {
        all.add(type());
      } while (take(","));
      require(close);
      return all;
    }

    private Ty record(String close) {
      var fields = new LinkedHashMap<String, Ty>();
      do {
        var name = word();
        require(":");
        fields.put(name, type());
      } while (take(","));
      require(close);
      var row = new Ty.Row(List.copyOf(fields.keySet()), Map.of(), at);
      return new Ty.Var(at, new Ty.Rows(fields, List.of(row)));
    }

    private boolean take(String token) {
      if (next < tokens.size() && tokens.get(next).equals(token)) {
        next++;
        return true;
      }
      return false;
    }

    private void require(String token) {
      if (!take(token)) {
        throw unreadable();
      }
    }

    private String word() {
      if (next >= tokens.size() || !tokens.get(next).matches("\\$?\\w+")) {
        throw unreadable();
      }
      return tokens.get(next++);
    }

    private CheckFailure unreadable() {
      return new CheckFailure(TypeWording.annotation(at, text.strip()));
    }
  }
}
