// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.diagnostic;

import org.omadm.codegen.ast.Span;

/** The wording of every diagnostic about what is outside the accepted subset, TLA2xx. */
public final class SubsetWording {

  public static Diagnostic outsideSubset(Span span, String construct) {
    return new Diagnostic(
        "TLA201",
        span,
        construct + " is outside the accepted subset",
        "rewrite it with what codegen/README.md lists");
  }

  public static Diagnostic foreignVariable(Span span, String name, String actor) {
    return new Diagnostic(
        "TLA202",
        span,
        "'" + name + "' is not what " + actor + " holds",
        "an actor reads and writes its own variables and its parameters only; hand the value in as a parameter");
  }

  public static Diagnostic unbounded(Span span, String construct) {
    return new Diagnostic(
        "TLA203",
        span,
        construct + " needs a finite set to choose from",
        "bound it with a set, e.g. \\E x \\in S : ...");
  }

  public static Diagnostic assignedTwice(Span span, String variable, Span other) {
    return new Diagnostic(
        "TLA204",
        span,
        "'" + variable + "' has its next value already, from " + place(other),
        "give each variable one next value on each branch");
  }

  public static Diagnostic notAssigned(Span span, String action, String variable) {
    return new Diagnostic(
        "TLA205",
        span,
        "'" + action + "' does not say what becomes of '" + variable + "'",
        "add " + variable + "' = ... or UNCHANGED " + variable);
  }

  public static Diagnostic notAssignedOnBranch(Span span, String variable) {
    return new Diagnostic(
        "TLA206",
        span,
        "this branch does not say what becomes of '" + variable + "', as another does",
        "add " + variable + "' = ... or UNCHANGED " + variable);
  }

  public static Diagnostic assignedOnOneBranch(Span span, String variable) {
    return new Diagnostic(
        "TLA207",
        span,
        "'" + variable + "' has a next value on this branch and not on the first",
        "give it one on every branch, or before or after them");
  }

  public static Diagnostic sendNotCalled(Span span, String operator) {
    return new Diagnostic(
        "TLA208",
        span,
        "'" + operator + "' is never called",
        "call it once, with {} when nothing goes out");
  }

  public static Diagnostic sendCalledTwice(Span span, String operator) {
    return new Diagnostic(
        "TLA209",
        span,
        "'" + operator + "' is called a second time",
        "call it once, with the set of all that goes out");
  }

  public static Diagnostic sendOnOneBranch(Span span) {
    return new Diagnostic(
        "TLA210",
        span,
        "some of these branches send and others do not",
        "call the operator parameter on every branch, with {} when nothing goes out");
  }

  public static Diagnostic sendArgument(Span span) {
    return new Diagnostic(
        "TLA211",
        span,
        "what is handed over for an operator parameter must be an action of one parameter",
        "define it, e.g. SendToServer(messages) == network' = ..., and name it here");
  }

  public static Diagnostic operatorParameters(Span span) {
    return new Diagnostic(
        "TLA212",
        span,
        "an action takes at most one operator parameter, and that takes one argument",
        "hand out everything through one, e.g. Send(_)");
  }

  public static Diagnostic primeBeforeAssignment(Span span, String variable) {
    return new Diagnostic(
        "TLA214",
        span,
        "'" + variable + "' has no next value yet",
        "move this below the conjunct that gives it one");
  }

  public static Diagnostic unchangedOperand(Span span) {
    return new Diagnostic("TLA215", span, "UNCHANGED needs variables", "write UNCHANGED <<x, y>>");
  }

  public static Diagnostic actionInExpression(Span span, String name) {
    return new Diagnostic(
        "TLA216",
        span,
        name + " is an action and cannot be part of an expression",
        "make it a conjunct of its own");
  }

  public static Diagnostic actionForm(Span span) {
    return new Diagnostic(
        "TLA217",
        span,
        "this form is not accepted at the level of actions",
        "give the variable its value first, by x' = e or x' \\in S under conjunction, disjunction, IF, CASE, LET or \\E");
  }

  public static Diagnostic noInit(Span span) {
    return new Diagnostic(
        "TLA219",
        span,
        "there is Next but no Init",
        "define Init, which gives each variable its first value");
  }

  public static Diagnostic recursion(Span span, String name) {
    return new Diagnostic(
        "TLA220",
        span,
        "'" + name + "' calls itself",
        "an action must not; write its steps one by one");
  }

  public static Diagnostic infiniteSet(Span span, String set) {
    return new Diagnostic(
        "TLA222",
        span,
        "'" + set + "' has no end, so its elements cannot be listed",
        "use a finite set, e.g. 0..Max");
  }

  public static Diagnostic numberTooLarge(Span span, String number) {
    return new Diagnostic(
        "TLA224",
        span,
        number + " does not fit into 32 bits",
        "use a smaller number, as TLC needs one too");
  }

  public static Diagnostic tagAsValue(Span span, String field) {
    return new Diagnostic(
        "TLA225",
        span,
        "'" + field + "' only tells variants apart",
        "compare it with one string, or ask x \\in Variant");
  }

  public static Diagnostic namelessUnion(Span span) {
    return new Diagnostic(
        "TLA228",
        span,
        "this union of record sets has no name",
        "define it, e.g. Message == Request \\cup Answer, and use the name");
  }

  public static Diagnostic operatorConstantTyping(Span span, String operator) {
    return new Diagnostic(
        "TLA231",
        span,
        "the arguments of '" + operator + "' must be the bound names",
        "write ASSUME \\A x \\in S : " + operator + "(x) \\in T");
  }

  public static Diagnostic noFirstValue(Span span, String variable) {
    return new Diagnostic(
        "TLA232",
        span,
        "'" + variable + "' has no first value yet",
        "move this below the conjunct that gives it one");
  }

  public static Diagnostic instanceName(Span span) {
    return new Diagnostic(
        "TLA237",
        span,
        "this is no definition of an instance",
        "name a definition, as in I!Op(x); parts of one cannot be named");
  }

  public static Diagnostic endlessElaboration(Span span) {
    return new Diagnostic(
        "TLA233",
        span,
        "each copy of this needs another, and there is no end in sight",
        "hand the same operator on in a recursive call, not a new LAMBDA");
  }

  public static Diagnostic primedParameter(Span span, String name) {
    return new Diagnostic(
        "TLA234",
        span,
        "'" + name + "' stands for a value here and has no next one",
        "prime what it stands for, where it is handed over");
  }

  public static Diagnostic notAnOperator(Span span, String parameter) {
    return new Diagnostic(
        "TLA235",
        span,
        "'" + parameter + "' takes an operator that is known here, and this is none",
        "hand over a defined operator, a symbol or a LAMBDA");
  }

  public static Diagnostic outOfReach(Span span, String name) {
    return new Diagnostic(
        "TLA236",
        span,
        "'" + name + "' is out of reach where this has to be written",
        "give it a name with LET and use the name");
  }

  private static String place(Span span) {
    return span.place();
  }

  private SubsetWording() {}
}
