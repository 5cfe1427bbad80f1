// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Code that is written on one line if there is room for it, and else broken where people would. */
sealed interface Layout {
  int LINE = 100;

  /** Indentation of a line that continues the one before. */
  int CONTINUATION = 4;

  Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][A-Za-z0-9_]*\\.)+(?=[A-Z])");

  CodeBlock flat();

  /** Over several lines, of which the first has begun at the indentation. */
  CodeBlock broken(int indentation);

  /**
   * On one line, or broken if that is too long.
   *
   * @param indentation of the line in which the code begins
   * @param used columns of that line, its indentation included, with what must follow the code
   */
  default CodeBlock fit(int indentation, int used) {
    return used + width(flat()) <= LINE ? flat() : broken(indentation);
  }

  /** The width of code on one line, types being imported. */
  static int width(CodeBlock code) {
    return PACKAGE.matcher(code.toString()).replaceAll("").length();
  }

  static Layout of(String format, Object... arguments) {
    return new Atom(CodeBlock.of(format, arguments));
  }

  /** Never broken. */
  record Atom(CodeBlock flat) implements Layout {
    @Override
    public CodeBlock broken(int indentation) {
      return flat;
    }
  }

  /** {@code head(a, b)}. */
  record Call(CodeBlock head, List<Layout> arguments) implements Layout {
    @Override
    public CodeBlock flat() {
      return CodeBlock.of("$L($L)", head, joined(", ", Layout::flat));
    }

    @Override
    public CodeBlock broken(int indentation) {
      if (arguments.isEmpty()) {
        return flat();
      }
      if (arguments.size() == 1 && arguments.get(0) instanceof Lambda lambda) {
        return CodeBlock.of("$L($L)", head, lambda.broken(indentation));
      }
      int inner = indentation + CONTINUATION;
      CodeBlock oneLine = joined(", ", Layout::flat);
      boolean together = inner + width(oneLine) + 2 <= LINE;
      return CodeBlock.of(
          "$L($>$>\n$L$<$<)",
          head,
          together ? oneLine : joined(",\n", argument -> argument.fit(inner, inner + 2)));
    }

    private CodeBlock joined(String separator, Function<Layout, CodeBlock> form) {
      return arguments.stream().map(form).collect(CodeBlock.joining(separator));
    }
  }

  /** {@code receiver.a(x).b(y)}: each call on a line of its own, unless it is the only one. */
  record Chain(Layout receiver, List<Call> calls) implements Layout {
    @Override
    public CodeBlock flat() {
      return Stream.concat(Stream.of(receiver), calls.stream())
          .map(Layout::flat)
          .collect(CodeBlock.joining(""));
    }

    @Override
    public CodeBlock broken(int indentation) {
      if (calls.size() == 1 && calls.get(0).arguments().isEmpty()) {
        return CodeBlock.of("$L$L", receiver.broken(indentation), calls.get(0).flat());
      }
      if (calls.size() == 1 && receiver instanceof Atom) {
        return CodeBlock.of("$L$L", receiver.flat(), calls.get(0).broken(indentation));
      }
      int inner = indentation + CONTINUATION;
      CodeBlock.Builder code = CodeBlock.builder();
      code.add("$L$>$>", receiver.fit(indentation, indentation));
      for (Call call : calls) {
        code.add("\n$L", call.fit(inner, inner + 1));
      }
      return code.add("$<$<").build();
    }
  }

  /** {@code a && b && c}. */
  record Infix(String operator, List<Layout> operands) implements Layout {
    @Override
    public CodeBlock flat() {
      return operands.stream().map(Layout::flat).collect(CodeBlock.joining(" " + operator + " "));
    }

    @Override
    public CodeBlock broken(int indentation) {
      int inner = indentation + CONTINUATION;
      CodeBlock.Builder code = CodeBlock.builder();
      code.add("$L$>$>", operands.get(0).fit(indentation, indentation));
      for (Layout operand : operands.subList(1, operands.size())) {
        code.add("\n$L $L", operator, operand.fit(inner, inner + operator.length() + 2));
      }
      return code.add("$<$<").build();
    }
  }

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(Layout condition, Layout whenTrue, Layout whenFalse) implements Layout {
    @Override
    public CodeBlock flat() {
      return CodeBlock.of("$L ? $L : $L", condition.flat(), whenTrue.flat(), whenFalse.flat());
    }

    @Override
    public CodeBlock broken(int indentation) {
      int inner = indentation + CONTINUATION;
      return CodeBlock.of(
          "$L$>$>\n? $L\n: $L$<$<",
          condition.fit(indentation, indentation),
          whenTrue.fit(inner, inner + 2),
          whenFalse.fit(inner, inner + 4));
    }
  }

  /** {@code x -> body}. */
  record Lambda(String parameter, Layout body) implements Layout {
    @Override
    public CodeBlock flat() {
      return CodeBlock.of("$L -> $L", parameter, body.flat());
    }

    @Override
    public CodeBlock broken(int indentation) {
      int inner = indentation + CONTINUATION;
      return CodeBlock.of("$L ->$>$>\n$L$<$<", parameter, body.fit(inner, inner + 2));
    }
  }

  /** {@code prefix inner suffix}, as parentheses and signs. */
  record Enclosed(String prefix, Layout inner, String suffix) implements Layout {
    @Override
    public CodeBlock flat() {
      return CodeBlock.of("$L$L$L", prefix, inner.flat(), suffix);
    }

    @Override
    public CodeBlock broken(int indentation) {
      return CodeBlock.of("$L$L$L", prefix, inner.broken(indentation), suffix);
    }
  }
}
