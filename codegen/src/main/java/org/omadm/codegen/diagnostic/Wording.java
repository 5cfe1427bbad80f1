// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.diagnostic;

import java.util.List;
import org.omadm.codegen.ast.Span;

/**
 * The wording of every diagnostic, one method for each code. Codes are permanent: 0xx syntax, 1xx
 * names, 2xx outside the accepted subset, 3xx types and levels.
 */
public final class Wording {

  // 0xx Syntax

  public static Diagnostic unclosedComment(Span span) {
    return new Diagnostic(
        "TLA001",
        span,
        "this comment is never closed",
        "close it with *); a comment inside a comment needs its own *)");
  }

  public static Diagnostic unclosedString(Span span) {
    return new Diagnostic(
        "TLA002",
        span,
        "this string is not closed on its line",
        "close it with a quotation mark; inside a string write it as \\\"");
  }

  public static Diagnostic unknownCharacter(Span span, String character) {
    return new Diagnostic(
        "TLA003",
        span,
        "TLA+ has no use for the character %s".formatted(codePoint(character)),
        "remove it, or write the operator's ASCII form, e.g. \\in");
  }

  public static Diagnostic notUtf8(Span span) {
    return new Diagnostic(
        "TLA004",
        span,
        "this byte is not UTF-8 text",
        "save the file as UTF-8; is it TLA+ at all?");
  }

  public static Diagnostic tooLarge(Span span, int mostBytes) {
    return new Diagnostic(
        "TLA005",
        span,
        "the file is larger than %,d bytes".formatted(mostBytes),
        "split the module, and join the parts with EXTENDS");
  }

  public static Diagnostic noModule(Span span) {
    return new Diagnostic(
        "TLA006",
        span,
        "there is no module in this file",
        "begin it with a line such as ---- MODULE Name ---- of four or more dashes each");
  }

  public static Diagnostic moduleNotEnded(Span span) {
    return new Diagnostic(
        "TLA007",
        span,
        "the file ends inside the module",
        "end the module with a line ==== of four or more; was the file cut off?");
  }

  public static Diagnostic unexpected(Span span, String text, List<String> expected) {
    return new Diagnostic(
        "TLA008",
        span,
        "unexpected '%s'".formatted(text),
        expected.isEmpty()
            ? "something is missing before it, or does not belong here"
            : "expected here: " + String.join(" or ", expected));
  }

  public static Diagnostic neverClosed(Span span, String bracket) {
    return new Diagnostic(
        "TLA009",
        span,
        "'%s' is never closed".formatted(bracket),
        "close it before the definition ends");
  }

  public static Diagnostic closesNothing(Span span, String bracket) {
    return new Diagnostic(
        "TLA010",
        span,
        "'%s' closes nothing".formatted(bracket),
        "remove it, or open a bracket before it");
  }

  public static Diagnostic closesOther(
      Span span, String bracket, String opening, int line, int column) {
    return new Diagnostic(
        "TLA011",
        span,
        "'%s' cannot close the '%s' of %d:%d".formatted(bracket, opening, line, column),
        "close that one first");
  }

  public static Diagnostic leftOfItsList(Span span, String text, int line, int column) {
    return new Diagnostic(
        "TLA012",
        span,
        "'%s' is not to the right of the bullets of the list it belongs to".formatted(text),
        "indent it beyond column %d, where the list of line %d has its bullets"
            .formatted(column, line));
  }

  public static Diagnostic precedenceConflict(Span span, String first, String second) {
    return new Diagnostic(
        "TLA013",
        span,
        "'%s' and '%s' compete for an operand and neither takes precedence"
            .formatted(first, second),
        "put parentheses around the one that goes first");
  }

  public static Diagnostic nestingTooDeep(Span span, int deepest) {
    return new Diagnostic(
        "TLA014",
        span,
        "this is nested more than %,d deep".formatted(deepest),
        "give the inner part a definition of its own");
  }

  public static Diagnostic numberTooLong(Span span, int mostDigits) {
    return new Diagnostic(
        "TLA016",
        span,
        "this number has more than %,d digits".formatted(mostDigits),
        "make it a constant");
  }

  public static Diagnostic endTooEarly(Span span) {
    return new Diagnostic(
        "TLA017",
        span,
        "the text ends in the middle of an expression",
        "complete it; was it cut off?");
  }

  public static Diagnostic moduleNotFound(Span span, String module, String file) {
    return new Diagnostic(
        "TLA018",
        span,
        "module '%s' is neither a standard module nor in this folder".formatted(module),
        "check the spelling, or add the file %s".formatted(file));
  }

  public static Diagnostic extendsItself(Span span, List<String> cycle) {
    return new Diagnostic(
        "TLA019",
        span,
        "module '%s' extends itself: %s".formatted(cycle.get(0), String.join(" -> ", cycle)),
        "move what they share into a module that extends neither");
  }

  public static Diagnostic otherFileName(Span span, String module, String file) {
    return new Diagnostic(
        "TLA020",
        span,
        "module '%s' is in a file named '%s'".formatted(module, file),
        "give the file the name %s.tla".formatted(module));
  }

  public static Diagnostic stepOfNoProof(Span span, String step) {
    return new Diagnostic(
        "TLA021",
        span,
        "the step '%s' belongs to no proof that is open here".formatted(step),
        "give it the level of the steps before it, or a higher one to begin the proof of the last");
  }

  public static Diagnostic noQed(Span span, String step) {
    return new Diagnostic(
        "TLA022",
        span,
        "the proof ends with the step '%s' and without QED".formatted(step),
        "end each proof with a step such as <1> QED");
  }

  public static Diagnostic stepWithoutProof(Span span, String keyword) {
    return new Diagnostic(
        "TLA023",
        span,
        "a step that begins with '%s' has no proof of its own".formatted(keyword),
        "remove the proof, or say what it proves as a step without a keyword");
  }

  public static Diagnostic notALabel(Span span) {
    return new Diagnostic(
        "TLA024",
        span,
        "what stands before '::' is no label",
        "write a name, with the bound names around it if there are any: label(x, y):: formula");
  }

  public static Diagnostic labelChangesPrecedence(Span span, String outer, String inner) {
    return new Diagnostic(
        "TLA025",
        span,
        "without its label this would be read differently: '%s' takes precedence over '%s'"
            .formatted(outer, inner),
        "put parentheses around what is labelled, label included");
  }

  public static Diagnostic wrongInString(Span span) {
    return new Diagnostic(
        "TLA026",
        span,
        "this string has an escape or a character that strings do not have",
        "escapes are \\\" \\\\ \\t \\n \\f \\r, and characters end at U+FFFF");
  }

  public static Diagnostic fairnessOfNothing(Span span, String text) {
    return new Diagnostic(
        "TLA027",
        span,
        "'%s' says of no action that it is fair".formatted(text),
        "write the action in parentheses behind the state function: WF_vars(Next)");
  }

  public static Diagnostic filterOrMap(Span span) {
    return new Diagnostic(
        "TLA028",
        span,
        "this may be the bound of a filter or the value of a map",
        "put parentheses around it if it is a value: {(e \\in S) : x \\in T}");
  }

  public static Diagnostic stepOutsideProof(Span span, String step) {
    return new Diagnostic(
        "TLA029",
        span,
        "the proof step '%s' is named outside of a proof".formatted(step),
        "give what the step says a name of its own: THEOREM Name == ...");
  }

  private static String codePoint(String character) {
    int codePoint = character.codePointAt(0);
    String hexadecimal = "U+%04X".formatted(codePoint);
    return Character.isISOControl(codePoint)
        ? hexadecimal
        : "'%s' (%s)".formatted(character, hexadecimal);
  }

  private Wording() {}
}
