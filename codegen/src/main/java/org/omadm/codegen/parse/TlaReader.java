// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.parse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.omadm.codegen.ast.Expression;
import org.omadm.codegen.ast.Module;
import org.omadm.codegen.ast.SourceText;
import org.omadm.codegen.ast.Span;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.diagnostic.Wording;

/**
 * Reads TLA+: a module from a file or from text, or a single expression from text. What is wrong
 * with it is reported (codes TLA001 to TLA099), and then there is no result.
 */
public final class TlaReader {

  private static final int MOST_BYTES = 10_000_000;

  /**
   * Reads the module of a file.
   *
   * @throws IOException if the file cannot be read
   */
  public static Optional<Module> read(Path file, Diagnostics diagnostics) throws IOException {
    String name = file.toString();
    if (Files.size(file) > MOST_BYTES) {
      diagnostics.report(Wording.tooLarge(new Span(name, 1, 1, 1, 1), MOST_BYTES));
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return readModule(new SourceText(name, text), diagnostics);
    } catch (CharacterCodingException malformed) {
      reportMalformed(new SourceText(name, new String(bytes, StandardCharsets.UTF_8)), diagnostics);
      return Optional.empty();
    }
  }

  /** Reads the module in a text; what stands before and after it is ignored. */
  public static Optional<Module> readModule(SourceText source, Diagnostics diagnostics) {
    return LargeStack.call(() -> new Reading(source, diagnostics).module());
  }

  /** Reads a text that is one expression, such as a state that TLC printed. */
  public static Optional<Expression> readExpression(SourceText source, Diagnostics diagnostics) {
    return LargeStack.call(() -> new Reading(source, diagnostics).expression());
  }

  private static void reportMalformed(SourceText decoded, Diagnostics diagnostics) {
    String before = decoded.text().substring(0, decoded.text().indexOf('\uFFFD'));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int lineStart = before.lastIndexOf('\n') + 1;
    int column = before.codePointCount(lineStart, before.length()) + 1;
    diagnostics.addSource(decoded);
    diagnostics.report(Wording.notUtf8(new Span(decoded.file(), line, column, line, column + 1)));
  }

  /** One text on its way; a phase that reported something is the last. */
  private record Reading(SourceText source, Diagnostics diagnostics, int reportedBefore) {

    Reading(SourceText source, Diagnostics diagnostics) {
      this(source, diagnostics, diagnostics.size());
      diagnostics.addSource(source);
    }

    Optional<Module> module() {
      CommonTokenStream tokens = tokens(TlaLexer.DEFAULT_MODE);
      if (!isGood()) {
        return Optional.empty();
      }
      TlaParser.ModuleContext tree = parser(tokens).module();
      return build(() -> new AstBuilder(source, tokens, diagnostics).module(tree));
    }

    Optional<Expression> expression() {
      CommonTokenStream tokens = tokens(TlaLexer.INSIDE);
      if (!isGood()) {
        return Optional.empty();
      }
      TlaParser.ExpressionContext tree = parser(tokens).singleExpression().expression();
      return build(() -> new AstBuilder(source, tokens, diagnostics).expression(tree));
    }

    private <T> Optional<T> build(Supplier<T> builder) {
      return isGood() ? Optional.of(builder.get()).filter(built -> isGood()) : Optional.empty();
    }

    private CommonTokenStream tokens(int mode) {
      List<CommonToken> lexed = new Lexing(source, diagnostics).tokens(mode);
      CommonTokenStream tokens =
          new CommonTokenStream(
              JunctionListTokenSource.of(isGood() ? lexed : List.of(), source, diagnostics));
      tokens.fill();
      return tokens;
    }

    private TlaParser parser(CommonTokenStream tokens) {
      TlaParser parser = new TlaParser(tokens);
      parser.removeErrorListeners();
      parser.addErrorListener(new SyntaxErrors(new Spans(source.file()), diagnostics));
      parser.setErrorHandler(new UnitRecovery());
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
      return parser;
    }

    private boolean isGood() {
      return diagnostics.size() == reportedBefore;
    }
  }

  private TlaReader() {}
}
