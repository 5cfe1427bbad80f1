// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.sany;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.omadm.codegen.ast.SourceText;
import tla2sany.configuration.Configuration;
import tla2sany.parser.SyntaxTreeNode;
import tla2sany.parser.TLAplusParser;
import tla2sany.semantic.AbortException;
import tla2sany.semantic.Errors;
import util.ToolIO;

/**
 * Asks SANY for its verdict on the syntax of a module, through its API. What SANY prints is caught;
 * its state is static, so one question is answered at a time.
 */
public final class Sany {

  private static boolean configured;

  /**
   * SANY's verdict.
   *
   * @param good whether it read the module
   * @param message what it said, empty if nothing
   * @param shape the tree that it read, if good
   */
  public record Opinion(boolean good, String message, Optional<Shape> shape) {}

  /** What SANY says about the module in a text, with the tree that it read. */
  public static Opinion on(SourceText source) {
    return ask(source, true);
  }

  /** As {@link #on}, without the tree: for measuring how long it takes. */
  public static Opinion verdictOn(SourceText source) {
    return ask(source, false);
  }

  private static synchronized Opinion ask(SourceText source, boolean withShape) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream before = ToolIO.out;
    ToolIO.out = new PrintStream(said, true, UTF_8);
    try {
      configure();
      TLAplusParser parser =
          new TLAplusParser(new ByteArrayInputStream(source.text().getBytes(UTF_8)));
      if (parser.parse()) {
        return new Opinion(
            true,
            "",
            withShape
                ? Optional.of(SanyShapes.of((SyntaxTreeNode) parser.rootNode()))
                : Optional.empty());
      }
      return bad(said.toString(UTF_8));
    } catch (StackOverflowError tooDeep) {
      return bad("its stack overflows");
    } catch (RuntimeException | AbortException failed) {
      return bad("it fails with " + failed);
    } finally {
      ToolIO.out = before;
    }
  }

  private static Opinion bad(String message) {
    return new Opinion(false, "SANY: " + oneLine(message), Optional.empty());
  }

  /** What SANY prints before it lists what it was reading, on one line. */
  private static String oneLine(String message) {
    int trace = message.indexOf("Residual stack trace");
    String cause = trace < 0 ? message : message.substring(0, trace);
    return cause.replace("***Parse Error***", " ").strip().replaceAll("\\s+", " ");
  }

  /** Fills SANY's table of operators, once. */
  private static void configure() throws AbortException {
    if (!configured) {
      Configuration.load(new Errors());
      configured = true;
    }
  }

  private Sany() {}
}
