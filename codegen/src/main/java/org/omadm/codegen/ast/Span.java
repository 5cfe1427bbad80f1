// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.ast;

/**
 * Where a node was read from. Lines and columns count from 1, columns in characters (code points; a
 * tab is one); the end column is that of the first character after the node.
 */
public record Span(String file, int startLine, int startColumn, int endLine, int endColumn) {

  /** The exact source text of this span, given the whole text of its file. */
  public String textIn(String source) {
    return new SourceText(file, source).text(this);
  }

  /** The smallest span that covers this one and a later one of the same file. */
  public Span to(Span last) {
    return new Span(file, startLine, startColumn, last.endLine, last.endColumn);
  }

  /** {@code file:line:column} of the start. */
  public String place() {
    return file + ":" + startLine + ":" + startColumn;
  }
}
