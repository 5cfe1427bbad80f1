// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** What all generated files have in common, and the shape of statements. */
final class Sources {
  private static final String REGENERATE = "mvn -q -Pregenerate -pl codegen -am process-classes";

  /** Of a statement in a method of a class that is not nested. */
  static final int BODY = 4;

  private Sources() {}

  /**
   * A source file of one type.
   *
   * @param origin the file of the specification it comes from, {@code DmClient.tla}
   */
  static GeneratedFile file(JavaTypes types, String origin, TypeSpec type) {
    String packageName = types.profile().packageName();
    JavaFile file =
        JavaFile.builder(packageName, type).skipJavaLangImports(true).indent("  ").build();
    return new GeneratedFile(type.name() + ".java", header(origin) + file);
  }

  static String header(String origin) {
    return String.format(
        "// Generated from %s: do not edit; run %s\n// SPDX-License-Identifier: Apache-2.0\n",
        origin, REGENERATE);
  }

  /** {@code prefix value suffix} and a new line, broken where it must be. */
  static CodeBlock line(int indentation, CodeBlock prefix, JavaExpression value, String suffix) {
    int before = indentation + Layout.width(prefix);
    return CodeBlock.of(
        "$L$L$L\n", prefix, value.layout().fit(indentation, before + suffix.length()), suffix);
  }

  /** {@code Type name = value;}, the value on a line of its own if it then fits. */
  static CodeBlock declaration(int indentation, Object type, String name, JavaExpression value) {
    CodeBlock prefix = CodeBlock.of("$T $L = ", type, name);
    int width = Layout.width(value.flat());
    boolean fits = indentation + Layout.width(prefix) + width < Layout.LINE;
    boolean fitsBelow = indentation + Layout.CONTINUATION + width < Layout.LINE;
    if (!fits && fitsBelow) {
      return CodeBlock.of("$T $L =$>$>\n$L;$<$<\n", type, name, value.flat());
    }
    return line(indentation, prefix, value, ";");
  }

  static CodeBlock returned(int indentation, JavaExpression value) {
    return line(indentation, CodeBlock.of("return "), value, ";");
  }

  /** {@code for (Type name : set)} or {@code if (..)} and the like, and what is within. */
  static CodeBlock block(CodeBlock head, CodeBlock body) {
    return CodeBlock.of("$L$>$L$<}\n", head, body);
  }

  /** The same with an else, unless nothing is within that. */
  static CodeBlock block(CodeBlock head, CodeBlock whenTrue, CodeBlock whenFalse) {
    return whenFalse.isEmpty()
        ? block(head, whenTrue)
        : CodeBlock.of("$L$>$L$<} else {\n$>$L$<}\n", head, whenTrue, whenFalse);
  }

  /** The head of a loop, {@code for (Type name : set)} and the brace. */
  static CodeBlock loop(int indentation, TypeName element, String name, JavaExpression set) {
    return line(indentation, CodeBlock.of("for ($T $L : ", element, name), set, ") {");
  }
}
