// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.omadm.codegen.model.Type;

/** A model's value becomes the Java value of its type, or an error that names both. */
final class JavaValuesTest {

  private static final Type INTEGER = new Type.IntegerType();
  private static final Type.RecordType POINT =
      new Type.RecordType(
          "point",
          List.of(new Type.Field("x", INTEGER), new Type.Field("y", INTEGER)),
          Optional.empty());
  private static final Type.RecordType RING =
      new Type.RecordType("Ring", List.of(new Type.Field("x", INTEGER)), Optional.empty());
  private static final Type SHAPE = new Type.VariantType("Shape", List.of(POINT, RING));

  private static final JavaValues VALUES =
      new JavaValues(
          CompiledClasses.compile(
              Map.of(
                  "p/Point.java", "package p; public record Point(int x, int y) {}",
                  "p/Ring.java", "package p; public record Ring(int x) {}")),
          "p");

  private static String text(String value, Type type) {
    return VALUES.of(ValueReader.read(value), type).toString();
  }

  @Test
  void variantsWithoutATagAreToldApartByTheirFields() {
    assertThat(text("[x |-> 1, y |-> 2]", SHAPE)).isEqualTo("Point[x=1, y=2]");
    assertThat(text("[x |-> 1]", SHAPE)).isEqualTo("Ring[x=1]");
  }

  @Test
  void aSetThatIsListedLateIsListed() {
    var subsets = Sets.powerSet(ValueReader.read("{1}"));
    assertThat(VALUES.of(subsets, new Type.SetType(new Type.SetType(INTEGER))))
        .hasToString("[[1], []]");
  }

  @Test
  void aValueOfAnotherTypeIsNamed() {
    assertThatThrownBy(() -> text("[z |-> 1]", SHAPE)).hasMessage("[z |-> 1] is not of type Shape");
    assertThatThrownBy(() -> text("3", new Type.SetType(INTEGER)))
        .hasMessage("3 is not of type set of integer");
    assertThatThrownBy(() -> text("<<1, \"a\">>", new Type.SequenceType(INTEGER)))
        .hasMessage("\"a\" is not of type integer");
  }
}
