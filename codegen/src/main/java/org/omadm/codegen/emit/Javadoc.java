// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.omadm.codegen.model.Definition;

/** A definition's comment, clause and TLA+ text as Javadoc. */
final class Javadoc {
  /** The width of a comment's line behind its star. */
  private static final int LINE = 90;

  private Javadoc() {}

  /** The comment, the clause and the text. */
  static CodeBlock of(Definition definition) {
    CodeBlock.Builder doc = CodeBlock.builder().add(comment(definition));
    if (!definition.text().isBlank()) {
      doc.add("\n<pre>\n$L\n</pre>\n", escape(definition.text().strip()));
    }
    return doc.build();
  }

  /** The comment and the clause; when there is no comment, only what it is called. */
  static CodeBlock comment(Definition definition) {
    CodeBlock.Builder doc = CodeBlock.builder();
    if (definition.documentation().stream().allMatch(String::isBlank)) {
      doc.add("{@code $L} of {@code $L}.\n", definition.name(), definition.module());
    } else {
      doc.add("$L\n", paragraphs(definition.documentation()));
    }
    definition.clause().ifPresent(clause -> doc.add("\n<p>Clause: $L\n", escape(clause)));
    return doc.build();
  }

  /** The tag of a record component: its comment, with the lines that continue it set in. */
  static CodeBlock parameter(Definition definition) {
    StringBuilder tag = new StringBuilder("@param ").append(JavaNames.member(definition.name()));
    int column = tag.length();
    for (String word : words(definition)) {
      if (column + 1 + word.length() > LINE) {
        tag.append("\n   ");
        column = 3;
      }
      tag.append(' ').append(word);
      column += 1 + word.length();
    }
    return CodeBlock.of("$L\n", tag);
  }

  private static List<String> words(Definition definition) {
    String text = escape(String.join(" ", definition.documentation()).strip());
    return List.of((text.isEmpty() ? definition.name() : text).split("\\s+"));
  }

  /** Blank lines of a comment part paragraphs. */
  static String paragraphs(List<String> lines) {
    return escape(String.join("\n", lines).strip()).replaceAll("\n[ \t]*\n+", "\n\n<p>");
  }

  /**
   * Free text as Javadoc and javac take it: a backslash may begin a unicode escape, a star and a
   * slash end the comment, and an at sign begins a tag.
   */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\\", "&#92;")
        .replace("@", "&#64;")
        .replace("*/", "*&#47;");
  }
}
