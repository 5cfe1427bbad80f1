// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.omadm.codegen.model.Definition;

/** A definition's comment, clause and TLA+ text as Javadoc. */
final class Javadoc {
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

  /** The comment as one line of plain text, for a parameter's tag. */
  static String line(Definition definition) {
    String line = escape(String.join(" ", definition.documentation()).strip());
    return line.isEmpty() ? definition.name() : line;
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
