// SPDX-License-Identifier: Apache-2.0
package org.omadm.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTest {
  private static final String VECTOR =
      """
      {"id":"x","kind":"k","inputs":{},"expected":{},"source":"derived","verified":true}""";

  @TempDir private Path folder = Path.of("");

  @Test
  void aVectorKnowsItsPlace() throws Exception {
    VectorFile file = VectorFile.read(written("[\n  " + VECTOR + "]"));

    assertThat(file.vectors())
        .singleElement()
        .extracting(Vector::place)
        .isEqualTo(file.name() + ":2:3");
  }

  @Test
  void whatIsNotOfTheFormIsOneLineWithItsPlace() throws Exception {
    assertMalformed("{}", ": does not begin with an array of vectors");
    assertMalformed("", ": does not begin with an array of vectors");
    assertMalformed("[\n 1]", ":2:2: a vector without member 'expected' of type object");
    assertMalformed(
        "[" + VECTOR.replace("true", "1") + "]",
        ":1:2: a vector without member 'verified' of type boolean");
    assertMalformed(
        "[" + VECTOR.replace("\"id\"", "\"tcId\"") + "]",
        ":1:2: a vector without member 'id' of type string");
    assertMalformed(
        "[" + VECTOR.replace("{\"id", "{\"flags\":[],\"id") + "]",
        ":1:2: vector 'x': member 'flags' is not part of the form");
    assertMalformed(
        "[" + VECTOR + ",\n" + VECTOR + "]",
        ":2:1: vector 'x': the id is taken by an earlier vector");
    assertMalformed("[]\n[]", ":2:1: something follows the array of vectors");
    assertMalformed(
        "[" + VECTOR.replace("{\"id", "{\"id\":\"y\",\"id") + "]",
        ":1:16: not JSON: Duplicate field 'id'");
    assertMalformed(
        "[\n{\"id\":}]", ":2:7: not JSON: Unexpected character ('}' (code 125)): expected a value");
  }

  @Test
  void endlessNestingIsNotFollowed() throws Exception {
    Path file = written("[".repeat(50_000));

    assertThatThrownBy(() -> VectorFile.read(file))
        .isInstanceOf(VectorFormException.class)
        .hasMessageStartingWith(file + ": not JSON: Document nesting depth");
  }

  @Test
  void anEndlessFileIsNotReadToItsEnd() {
    assertThatThrownBy(() -> VectorFile.read(Path.of("/dev/zero")))
        .isInstanceOf(VectorFormException.class)
        .hasMessage(
            "/dev/zero: larger than 16777216 octets; help: spec/vectors/README.md describes the form");
  }

  private void assertMalformed(String text, String lineAfterName) throws Exception {
    Path file = written(text);
    assertThatThrownBy(() -> VectorFile.read(file))
        .isInstanceOf(VectorFormException.class)
        .hasMessage(file + lineAfterName + "; help: spec/vectors/README.md describes the form");
  }

  private Path written(String text) throws Exception {
    return Files.writeString(folder.resolve("vectors.json"), text);
  }
}
