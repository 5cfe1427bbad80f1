// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Gives tokens the types that only their neighbours tell:
 *
 * <ul>
 *   <li>a keyword where a field or module is named is a name: {@code r.IF}, {@code [CASE |-> 1]};
 *   <li>{@code <<}, {@code >>} and {@code :} after {@code !} select a part of an expression;
 *   <li>{@code /\} and {@code \/} that are passed on, declared or selected are no bullets;
 *   <li>{@code <1>a} where a proof expects an expression refers to a step, elsewhere begins one.
 * </ul>
 */
final class TokenRoles {

  private static final Set<Integer> AFTER_WHICH_A_STEP_BEGINS =
      Set.of(TlaLexer.QED, TlaLexer.OBVIOUS, TlaLexer.OMITTED, TlaLexer.PROOF);

  private static final CommonToken NONE = new CommonToken(Token.EOF);

  private final List<CommonToken> tokens;
  private CommonToken beforeLast = NONE;
  private CommonToken last = NONE;
  private boolean inExtends;

  private TokenRoles(List<CommonToken> tokens) {
    this.tokens = tokens;
  }

  /** Changes the types of the tokens of a file. */
  static void assign(List<CommonToken> tokens) {
    TokenRoles roles = new TokenRoles(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      CommonToken token = tokens.get(i);
      if (token.getChannel() == Token.DEFAULT_CHANNEL) {
        roles.assign(token, i);
        roles.beforeLast = roles.last;
        roles.last = token;
      }
    }
  }

  /** Whether an operand can end with a token of this type. */
  static boolean endsOperand(int type) {
    return switch (type) {
      case TlaLexer.Identifier,
          TlaLexer.Number,
          TlaLexer.String,
          TlaLexer.TRUE,
          TlaLexer.FALSE,
          TlaLexer.At,
          TlaLexer.Underscore,
          TlaLexer.StepReference,
          TlaLexer.SelectFirst,
          TlaLexer.SelectSecond,
          TlaLexer.SelectBody,
          TlaLexer.CloseParenthesis,
          TlaLexer.CloseBrace,
          TlaLexer.CloseSquare,
          TlaLexer.CloseAngle,
          TlaLexer.Prime,
          TlaLexer.PostfixOperator,
          TlaLexer.JunctionEnd ->
          true;
      default -> false;
    };
  }

  private void assign(CommonToken token, int index) {
    int type = token.getType();
    switch (type) {
      case TlaLexer.Identifier -> {}
      case TlaLexer.StepName -> token.setType(roleOfStepName(token));
      case TlaLexer.And, TlaLexer.Or -> {
        if (isPassedOn(index)) {
          token.setType(TlaLexer.InfixOperator);
        }
      }
      case TlaLexer.OpenAngle -> select(token, TlaLexer.SelectFirst);
      case TlaLexer.CloseAngle -> select(token, TlaLexer.SelectSecond);
      case TlaLexer.Colon -> select(token, TlaLexer.SelectBody);
      default -> {
        if (isNamePlace(index) && isKeyword(token)) {
          token.setType(TlaLexer.Identifier);
        }
      }
    }
    follow(token.getType());
  }

  private void follow(int type) {
    switch (type) {
      case TlaLexer.EXTENDS -> inExtends = true;
      case TlaLexer.Identifier, TlaLexer.Comma -> {}
      default -> inExtends = false;
    }
  }

  private void select(CommonToken token, int selector) {
    if (last.getType() == TlaLexer.Bang) {
      token.setType(selector);
    }
  }

  private int roleOfStepName(CommonToken token) {
    boolean expected =
        !endsOperand(last.getType())
            && !AFTER_WHICH_A_STEP_BEGINS.contains(last.getType())
            && !isFact();
    return expected && token.getText().charAt(1) != '+'
        ? TlaLexer.StepReference
        : TlaLexer.StepName;
  }

  /** Whether the last token is an operator in a list of definitions, as in {@code BY DEF >}. */
  private boolean isFact() {
    return switch (last.getType()) {
      case TlaLexer.InfixOperator, TlaLexer.ElementOf, TlaLexer.Equal, TlaLexer.Times ->
          !endsOperand(beforeLast.getType());
      default -> false;
    };
  }

  private boolean isPassedOn(int index) {
    int next = nextType(index);
    return switch (last.getType()) {
      case TlaLexer.Bang, TlaLexer.Underscore -> true;
      case TlaLexer.OpenParenthesis, TlaLexer.LeftArrow ->
          next == TlaLexer.Comma || next == TlaLexer.CloseParenthesis;
      case TlaLexer.Comma, TlaLexer.WITH ->
          next == TlaLexer.Comma || next == TlaLexer.CloseParenthesis || next == TlaLexer.LeftArrow;
      default -> false;
    };
  }

  private boolean isNamePlace(int index) {
    return switch (last.getType()) {
      case TlaLexer.Dot, TlaLexer.ModuleBegin, TlaLexer.EXTENDS, TlaLexer.INSTANCE -> true;
      case TlaLexer.Comma -> inExtends;
      case TlaLexer.OpenSquare -> nextType(index) == TlaLexer.MapsTo;
      default -> false;
    };
  }

  private static boolean isKeyword(CommonToken token) {
    return Character.isUpperCase(token.getText().charAt(0));
  }

  /** The type of the next token that is no comment. */
  private int nextType(int index) {
    for (int i = index + 1; i < tokens.size(); i++) {
      CommonToken next = tokens.get(i);
      if (next.getChannel() == Token.DEFAULT_CHANNEL) {
        return next.getType();
      }
    }
    return Token.EOF;
  }
}
