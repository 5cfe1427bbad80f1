// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ModelConfigTest {

  @Test
  void readsEveryKindOfEntryAndSkipsComments() {
    var config =
        ModelConfig.read(
            """
            \\* a comment with CONSTANT X = 1
            SPECIFICATION Spec
            CONSTANTS N = 3  M = -1 S = {"a b", {n1}, TRUE} (* Z = 2 *) Op <- MCOp
            INVARIANT A
            INVARIANTS B C
            PROPERTIES P
            CHECK_DEADLOCK FALSE
            CONSTANT Last = last
            """);
    assertThat(config.values().values())
        .extracting(Value::text)
        .containsExactly("3", "-1", "{\"a b\", TRUE, {n1}}", "last");
    assertThat(config.overrides())
        .containsExactly(org.assertj.core.api.Assertions.entry("Op", "MCOp"));
    assertThat(config.names("INVARIANT")).containsExactly("A", "B", "C");
    assertThat(config.names("SPECIFICATION")).containsExactly("Spec");
  }

  @Test
  void aSearchNeedsNoPropertiesAndNoDeadlockCheck() {
    var config =
        ModelConfig.read("INIT I NEXT N PROPERTY P CHECK_DEADLOCK TRUE INVARIANT A CONSTRAINT C");
    assertThat(config.searchOnly()).contains("INIT I", "INVARIANT A", "CONSTRAINT C");
    assertThat(config.searchOnly()).doesNotContain("P ", "DEADLOCK");
  }

  @Test
  void saysInWhichLineWhatIsWrong() {
    assertThatThrownBy(() -> ModelConfig.read("INIT I\nCONSTANT N 3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line 2: expected '=' or '<-' after N, found '3'");
    assertThatThrownBy(() -> ModelConfig.read("CONSTANT S = {1,"))
        .hasMessage("line 1: expected a value, found the end");
    assertThatThrownBy(() -> ModelConfig.read("INITIAL I"))
        .hasMessageStartingWith("line 1: expected a keyword");
  }
}
