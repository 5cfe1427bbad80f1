// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omadm.codegen.ast.SourceText;

/** Collects the errors of a phase, and the sources they point into so that they can be printed. */
public final class Diagnostics {

  private final List<Diagnostic> reported = new ArrayList<>();
  private final Map<String, SourceText> sources = new LinkedHashMap<>();

  /** Makes a file's text known, so that errors in it are printed with their line. */
  public void addSource(SourceText source) {
    sources.put(source.file(), source);
  }

  /** None, about the same sources. */
  public Diagnostics anew() {
    var other = new Diagnostics();
    other.sources.putAll(sources);
    return other;
  }

  public void report(Diagnostic diagnostic) {
    reported.add(diagnostic);
  }

  /** Everything reported so far, in the order of reporting. */
  public List<Diagnostic> all() {
    return List.copyOf(reported);
  }

  /** How many were reported so far. */
  public int size() {
    return reported.size();
  }

  /** Whether nothing was reported. A phase ends here if not: the next one would only guess. */
  public boolean isEmpty() {
    return reported.isEmpty();
  }

  /** Every diagnostic with its source line, separated by line feeds; empty when there is none. */
  public String render() {
    return reported.stream().map(this::render).collect(Collectors.joining());
  }

  private String render(Diagnostic diagnostic) {
    return DiagnosticRenderer.render(diagnostic, sources.get(diagnostic.span().file()));
  }
}
