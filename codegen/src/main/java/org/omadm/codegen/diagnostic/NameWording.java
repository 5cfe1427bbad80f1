// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.diagnostic;

import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.Span;

/** The wording of every diagnostic about names, TLA1xx. Codes are permanent. */
public final class NameWording {

  public static Diagnostic undefinedName(Span span, String name, @Nullable String similar) {
    return new Diagnostic(
        "TLA103",
        span,
        "'" + name + "' is not defined",
        similar == null
            ? "define or declare it above this line, or in a module that this one extends"
            : "is '" + similar + "' meant?");
  }

  public static Diagnostic duplicateName(Span span, String name, Span other) {
    return new Diagnostic(
        "TLA104",
        span,
        "'" + name + "' has a meaning already, from " + place(other),
        "choose another name for one of them");
  }

  public static Diagnostic redefinesStandard(Span span, String name) {
    return new Diagnostic(
        "TLA105",
        span,
        "'" + name + "' is defined by a standard module that this one extends",
        "choose another name");
  }

  public static Diagnostic standardModuleMissing(Span span, String name, String module) {
    return new Diagnostic(
        "TLA106", span, "'" + name + "' is not defined here", "add " + module + " to EXTENDS");
  }

  public static Diagnostic usedBeforeDefinition(Span span, String name, Span definition) {
    return new Diagnostic(
        "TLA107",
        span,
        "'" + name + "' is used before its definition at " + place(definition),
        "move the definition up");
  }

  public static Diagnostic wrongArguments(Span span, String name, int expected, int found) {
    return new Diagnostic(
        "TLA108",
        span,
        "'" + name + "' takes " + arguments(expected) + ", not " + found,
        "give it " + arguments(expected));
  }

  private static String place(Span span) {
    return span.place();
  }

  private static String arguments(int count) {
    return count == 1 ? "1 argument" : count + " arguments";
  }

  private NameWording() {}
}
