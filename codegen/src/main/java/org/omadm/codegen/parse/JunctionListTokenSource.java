// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.diagnostic.Diagnostic;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;
import org.omadm.codegen.parse.Surrounding.Kind;

/**
 * Stands between lexer and parser and puts in what TLA+ says by layout and what would need long
 * lookahead:
 *
 * <ul>
 *   <li>A conjunction or disjunction where an expression is expected is a bullet and begins a list;
 *       the same symbol in the same column begins its next item; any token in that column or left
 *       of it, or the end of what surrounds the list, ends it. Ends are tokens of no width.
 *   <li>An opening bracket becomes the opening of a set filter, record, action and so on, as soon
 *       as a token inside tells which.
 *   <li>Brackets that do not match, and nesting beyond the limit, are reported here.
 * </ul>
 */
final class JunctionListTokenSource extends ListTokenSource {

  static JunctionListTokenSource of(
      List<CommonToken> tokens, SourceText source, Diagnostics diagnostics) {
    TokenRoles.assign(tokens);
    return new JunctionListTokenSource(new Layout(source, diagnostics).of(tokens));
  }

  private JunctionListTokenSource(List<CommonToken> tokens) {
    super(tokens);
  }

  /** One pass over the tokens of a file. */
  private static final class Layout {

    private final Columns columns;
    private final Spans spans;
    private final Diagnostics diagnostics;
    private final List<CommonToken> out = new ArrayList<>();
    private final Surroundings around = new Surroundings();
    private int afterLastVisible;
    private boolean bracketsReported;
    private @Nullable Surrounding reported;

    Layout(SourceText source, Diagnostics diagnostics) {
      this.columns = new Columns(source);
      this.spans = new Spans(source.file());
      this.diagnostics = diagnostics;
    }

    List<CommonToken> of(List<CommonToken> tokens) {
      for (CommonToken token : tokens) {
        if (around.isTooDeep()) {
          return out;
        }
        if (token.getChannel() == Token.DEFAULT_CHANNEL) {
          place(token);
          token.setTokenIndex(out.size());
          afterLastVisible = out.size() + 1;
        }
        out.add(token);
      }
      endUnit();
      return out;
    }

    private void place(CommonToken token) {
      if (!isNextBullet(token)) {
        arrange(token);
      }
      if (around.isTooDeep()) {
        diagnostics.report(Wording.nestingTooDeep(spans.of(token), Surroundings.DEEPEST));
      }
    }

    // Lists by column

    /** Ends the lists that the token is not inside of; true if it is the next bullet of one. */
    private boolean isNextBullet(CommonToken token) {
      int column = columns.of(token);
      Surrounding list = around.innermostList();
      while (list != null && list.column() >= column) {
        if (around.hasOpenInside(list)) {
          reportLeftOf(list, token);
          return false;
        }
        while (!list.equals(around.innermost())) {
          around.leave();
        }
        if (list.column() == column && bulletKind(token) == list.kind()) {
          token.setType(TlaLexer.JunctionBullet);
          around.nextItem();
          return true;
        }
        endInnermost();
        list = around.innermostList();
      }
      return false;
    }

    /** Once for each list: what follows is as likely to be left of it. */
    private void reportLeftOf(Surrounding list, CommonToken token) {
      if (list.equals(reported)) {
        return;
      }
      reported = list;
      diagnostics.report(
          Wording.leftOfItsList(
              spans.of(token), token.getText(), list.opener().getLine(), list.column()));
    }

    // What each token does

    private void arrange(CommonToken token) {
      switch (token.getType()) {
        case TlaLexer.And, TlaLexer.Or -> bulletOrOperator(token);
        case TlaLexer.OpenParenthesis,
            TlaLexer.OpenBrace,
            TlaLexer.OpenSquare,
            TlaLexer.OpenAngle ->
            around.enter(Kind.BRACKET, token);
        case TlaLexer.CloseParenthesis,
            TlaLexer.CloseBrace,
            TlaLexer.CloseSquare,
            TlaLexer.CloseSquareSubscript,
            TlaLexer.CloseAngle,
            TlaLexer.CloseAngleSubscript ->
            closeBracket(token);
        case TlaLexer.MapsTo, TlaLexer.Arrow, TlaLexer.EXCEPT -> {
          endListsAndCases(token.getType() != TlaLexer.Arrow);
          tellBracket(token);
        }
        case TlaLexer.Colon -> {
          endListsAndCases(true);
          if (around.innermostIs(Kind.BINDER)) {
            around.leaveKeepingDepth();
          } else {
            tellBracket(token);
          }
        }
        case TlaLexer.Comma -> {
          endListsAndCases(true);
          around.nextItem();
        }
        case TlaLexer.Forall,
            TlaLexer.Exists,
            TlaLexer.TemporalForall,
            TlaLexer.TemporalExists,
            TlaLexer.CHOOSE,
            TlaLexer.LAMBDA,
            TlaLexer.PICK ->
            around.enter(Kind.BINDER, token);
        case TlaLexer.IF -> around.enter(Kind.IF, token);
        case TlaLexer.LET -> around.enter(Kind.LET, token);
        case TlaLexer.CASE -> around.enter(Kind.CASE, token);
        case TlaLexer.THEN -> endInside(Kind.IF);
        case TlaLexer.ELSE -> {
          if (endInside(Kind.IF)) {
            around.leaveKeepingDepth();
          }
        }
        case TlaLexer.IN -> {
          if (endInside(Kind.LET)) {
            around.leaveKeepingDepth();
          }
        }
        case TlaLexer.Box -> armOrOperator();
        case TlaLexer.Identifier -> {
          // Two operands do not follow each other: it is the name of the next definition.
          if (followsOperand()) {
            endListsAndCases(true);
          }
        }
        case TlaLexer.DefinedAs, TlaLexer.LOCAL, TlaLexer.RECURSIVE, TlaLexer.INSTANCE -> {
          endListsAndCases(true);
          if (!around.innermostIs(Kind.LET)) {
            endUnit();
          }
          around.nextItem();
        }
        case TlaLexer.CONSTANT,
            TlaLexer.VARIABLE,
            TlaLexer.ASSUMPTION,
            TlaLexer.THEOREM,
            TlaLexer.PROOF,
            TlaLexer.BY,
            TlaLexer.DEF,
            TlaLexer.OBVIOUS,
            TlaLexer.OMITTED,
            TlaLexer.USE,
            TlaLexer.HIDE,
            TlaLexer.StepName,
            TlaLexer.StepBegin,
            TlaLexer.Separator ->
            endUnit();
        case TlaLexer.ASSUME, TlaLexer.BoxAssume -> {
          endUnit();
          around.enterAssumption(isAmongAssumptions());
        }
        case TlaLexer.PROVE, TlaLexer.BoxProve -> {
          endUnit();
          around.leaveAssumption();
        }
        case TlaLexer.ModuleBegin -> {
          endUnit();
          around.enterModule();
        }
        case TlaLexer.ModuleEnd -> {
          endUnit();
          around.leaveModule();
        }
        case TlaLexer.Minus,
            TlaLexer.ElementOf,
            TlaLexer.Equal,
            TlaLexer.Times,
            TlaLexer.InfixOperator,
            TlaLexer.Not,
            TlaLexer.Diamond,
            TlaLexer.SUBSET,
            TlaLexer.UNION,
            TlaLexer.DOMAIN,
            TlaLexer.ENABLED,
            TlaLexer.UNCHANGED,
            TlaLexer.Prime,
            TlaLexer.PostfixOperator,
            TlaLexer.Dot,
            TlaLexer.DoubleColon ->
            around.deepen();
        default -> {}
      }
    }

    private void bulletOrOperator(CommonToken token) {
      Kind kind = bulletKind(token);
      if (followsOperand() || kind == Kind.BRACKET) {
        around.deepen();
        return;
      }
      token.setType(
          kind == Kind.CONJUNCTIONS ? TlaLexer.ConjunctionBegin : TlaLexer.DisjunctionBegin);
      around.enter(kind, token, columns.of(token));
    }

    /** The sign of temporal always, where an operand ended, begins the next arm of a CASE. */
    private void armOrOperator() {
      if (followsOperand() && endInside(Kind.CASE)) {
        around.nextItem();
      } else {
        around.deepen();
      }
    }

    private void closeBracket(CommonToken closing) {
      endListsAndCases(true);
      Surrounding innermost = around.innermost();
      if (innermost != null && innermost.kind() == Kind.BRACKET) {
        if (!Brackets.match(innermost.opener(), closing)) {
          reportClosesOther(innermost.opener(), closing);
        }
        Brackets.tell(innermost.opener(), closing, out);
        around.leave();
      } else if (!around.isInBracket()) {
        reportBrackets(Wording.closesNothing(spans.of(closing), closing.getText()));
      }
    }

    private void reportClosesOther(CommonToken opener, CommonToken closing) {
      reportBrackets(
          Wording.closesOther(
              spans.of(closing),
              closing.getText(),
              opener.getText(),
              opener.getLine(),
              opener.getCharPositionInLine() + 1));
    }

    /** Once in each unit: one bracket too many or too few makes others look wrong. */
    private void reportBrackets(Diagnostic diagnostic) {
      if (!bracketsReported) {
        diagnostics.report(diagnostic);
      }
      bracketsReported = true;
    }

    private void tellBracket(CommonToken inside) {
      Surrounding innermost = around.innermost();
      if (innermost != null && innermost.kind() == Kind.BRACKET) {
        Brackets.tell(innermost.opener(), inside, out);
      }
    }

    // Ends

    private void endListsAndCases(boolean casesToo) {
      Surrounding innermost = around.innermost();
      while (innermost != null
          && (innermost.isList() || (casesToo && innermost.kind() == Kind.CASE))) {
        endInnermost();
        innermost = around.innermost();
      }
    }

    /** Ends what is inside the innermost one of a kind; false if brackets are in between. */
    private boolean endInside(Kind kind) {
      if (!around.reaches(kind)) {
        return false;
      }
      while (!around.innermostIs(kind)) {
        endInnermost();
      }
      return true;
    }

    private void endInnermost() {
      Surrounding ended = around.leave();
      if (ended.isList()) {
        CommonToken end = endOf(out.get(afterLastVisible - 1));
        out.add(afterLastVisible, end);
        afterLastVisible++;
      }
    }

    private void endUnit() {
      Surrounding innermost = around.innermost();
      while (innermost != null) {
        if (innermost.kind() == Kind.BRACKET) {
          CommonToken opener = innermost.opener();
          reportBrackets(Wording.neverClosed(spans.of(opener), opener.getText()));
        }
        endInnermost();
        innermost = around.innermost();
      }
      around.nextItem();
      bracketsReported = false;
    }

    private static CommonToken endOf(CommonToken last) {
      CommonToken end = new CommonToken(last);
      int length = last.getStopIndex() - last.getStartIndex() + 1;
      end.setType(TlaLexer.JunctionEnd);
      end.setText("");
      end.setStartIndex(last.getStopIndex() + 1);
      end.setStopIndex(last.getStopIndex());
      end.setCharPositionInLine(last.getCharPositionInLine() + length);
      return end;
    }

    // Questions about tokens

    /** The kind of list that the token can be a bullet of; none for other spellings, as in SANY. */
    private static Kind bulletKind(CommonToken token) {
      return switch (token.getType()) {
        case TlaLexer.And -> token.getText().equals("\\land") ? Kind.BRACKET : Kind.CONJUNCTIONS;
        case TlaLexer.Or -> token.getText().equals("\\lor") ? Kind.BRACKET : Kind.DISJUNCTIONS;
        default -> Kind.BRACKET;
      };
    }

    private boolean isAmongAssumptions() {
      return afterLastVisible > 0
          && switch (out.get(afterLastVisible - 1).getType()) {
            case TlaLexer.ASSUME, TlaLexer.BoxAssume, TlaLexer.Comma, TlaLexer.DoubleColon -> true;
            default -> false;
          };
    }

    private boolean followsOperand() {
      return afterLastVisible > 0
          && TokenRoles.endsOperand(out.get(afterLastVisible - 1).getType());
    }
  }
}
