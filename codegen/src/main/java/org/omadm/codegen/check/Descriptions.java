// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.model.Definition;

/** What the text of the specification says of a named thing. */
final class Descriptions {

  private static final String CLAUSE = "Clause:";

  static Definition of(Symbol.DefinitionSymbol symbol) {
    return describe(symbol, symbol.module().text(symbol.span()));
  }

  /** A constant or variable, with the conjunct that gives its type. */
  static Definition of(Symbol symbol, String text) {
    return describe(symbol, text);
  }

  private static Definition describe(Symbol symbol, String text) {
    return describe(
        symbol.module(), symbol.name(), symbol.comment(), text, symbol.identifier().span());
  }

  /** A module: its leading comment, no text. */
  static Definition of(Module module) {
    return describe(module, module.name().name(), module.comment(), "", module.name().span());
  }

  private static Definition describe(
      Module module, String name, String comment, String text, Span at) {
    var documentation = new ArrayList<String>();
    var clauses = new ArrayList<String>();
    for (var line : comment.lines().toList()) {
      if (line.strip().startsWith(CLAUSE)) {
        clauses.add(line.strip().substring(CLAUSE.length()).strip());
      } else {
        documentation.add(line);
      }
    }
    return new Definition(
        module.name().name(),
        name,
        withoutEmptyEnds(documentation),
        clauses.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", clauses)),
        text,
        Context.place(at));
  }

  private static List<String> withoutEmptyEnds(List<String> lines) {
    int start = 0;
    int end = lines.size();
    while (start < end && lines.get(start).isBlank()) {
      start++;
    }
    while (end > start && lines.get(end - 1).isBlank()) {
      end--;
    }
    return lines.subList(start, end);
  }

  /** A piece of TLA+ text on one line: comments gone, single blanks between words. */
  static String oneLine(String text) {
    var result = new StringBuilder();
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
        inString = !inString;
      }
      if (!inString && text.startsWith("(*", i)) {
        depth++;
        i++;
      } else if (depth > 0 && text.startsWith("*)", i)) {
        depth--;
        i++;
      } else if (depth == 0 && !inString && text.startsWith("\\*", i)) {
        int end = text.indexOf('\n', i);
        i = end < 0 ? text.length() : end - 1;
      } else if (depth == 0) {
        result.append(c);
      }
    }
    return result.toString().strip().replaceAll("\\s+", " ");
  }

  private Descriptions() {}
}
