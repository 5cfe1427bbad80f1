// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.omadm.codegen.diagnostic.Diagnostics;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Constant;
import org.omadm.codegen.model.Definition;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Specification;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.parse.ModuleLoader;

/** What the model of the miniature protocol says. */
final class SpecificationCheckerTest {

  private static final Path SPECS = Path.of("src/test/resources/specs");

  private final Specification ping = model("PingSystem");

  private static Specification model(String module) {
    var diagnostics = new Diagnostics();
    try {
      var modules = ModuleLoader.load(SPECS.resolve(module + ".tla"), diagnostics);
      return SpecificationChecker.check(new Modules(modules), diagnostics)
          .orElseThrow(() -> new AssertionError(diagnostics.render()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Action action(Actor actor, String name) {
    return actor.actions().stream()
        .filter(a -> a.definition().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Actor actor(String name) {
    return ping.actors().stream()
        .filter(a -> a.header().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Type type(String name) {
    return ping.types().stream()
        .filter(t -> t.definition().name().equals(name))
        .findFirst()
        .orElseThrow()
        .type();
  }

  @Test
  void anActorIsTheSameModelWithTheSystemAndAlone() {
    var alone = model("PingClient").actors().get(0);
    assertThat(alone).isEqualTo(actor("PingClient"));
  }

  @Test
  void theParameterOfALeafIsOfTheUnionThatItsDispatcherTakes() {
    var leaf = action(actor("PingClient"), "ClientAccept");
    assertThat(leaf.parameters().get(0).type()).isEqualTo(type("ServerMessage"));
    assertThat(leaf.body().get(0))
        .isInstanceOfSatisfying(
            Conjunct.Guard.class,
            guard ->
                assertThat(guard.condition())
                    .isInstanceOfSatisfying(
                        Expression.TypeTest.class,
                        test -> assertThat(test.variant()).isEqualTo(type("Answer"))));
  }

  @Test
  void aDispatcherWithoutAMembershipTakesTheUnionOfWhatItsLeavesTake() {
    var dispatcher = action(actor("PingServer"), "ServerRecv");
    assertThat(dispatcher.parameters().get(0).type()).isEqualTo(type("ClientMessage"));
  }

  @Test
  void aMembershipInTheWholeTypeIsATypingAndNoGuard() {
    var ask = action(actor("PingClient"), "ClientAsk");
    assertThat(ask.body().get(0)).isInstanceOf(Conjunct.Typing.class);
    assertThat(ask.body().get(1))
        .isInstanceOfSatisfying(
            Conjunct.Guard.class,
            guard -> assertThat(guard.text()).isEqualTo("client.phase # \"done\""));
  }

  @Test
  void anActorSendsTheSmallestUnionOfAllItSends() {
    assertThat(actor("PingClient").message()).contains(type("ClientMessage"));
    assertThat(actor("PingServer").message()).contains(type("ServerMessage"));
  }

  @Test
  void constantsGoToThoseWhoMustKnowThem() {
    assertThat(ping.constants())
        .extracting(c -> c.definition().name() + " " + c.kind())
        .containsExactly(
            "Token " + Constant.Kind.BOUNDS,
            "ProofOf " + Constant.Kind.TERMS,
            "NoToken " + Constant.Kind.TERMS,
            "Attempts " + Constant.Kind.PROFILE,
            "Forget " + Constant.Kind.PROFILE,
            "MaxLosses " + Constant.Kind.BOUNDS);
  }

  @Test
  void theTagIsNoFieldAndEnumerationsKeepTheirOrder() {
    assertThat(type("Ask"))
        .isInstanceOfSatisfying(
            Type.RecordType.class,
            ask -> {
              assertThat(ask.fields())
                  .extracting(Type.Field::name)
                  .containsExactly("token", "attempt");
              assertThat(ask.tag()).contains(new Type.Tag("type", "Ask"));
            });
    assertThat(type("Moment"))
        .isEqualTo(new Type.EnumType("Moment", java.util.List.of("before", "after")));
  }

  @Test
  void stepsAreNamedAsTlcNamesThem() {
    assertThat(ping.system().orElseThrow().steps())
        .extracting(step -> step.definition().name())
        .containsExactly("Asks", "ServerGets", "ClientGets", "Loses");
  }

  @Test
  void invariantsLeaveOutTypingsClaimsToRefuteAndTemporalFormulas() {
    assertThat(ping.invariants())
        .extracting(invariant -> invariant.definition().name())
        .containsExactly("OneMessageInv", "SeenArrivedInv");
  }

  @Test
  void aDefinitionKeepsItsCommentClauseTextAndPlace() {
    Definition accept = action(actor("PingClient"), "ClientAccept").definition();
    assertThat(accept.documentation())
        .containsExactly("The client accepts the proof of its token and says goodbye.");
    assertThat(accept.clause()).isEqualTo(Optional.of("PING 2 MUST"));
    assertThat(accept.text()).startsWith("ClientAccept(message, Send(_)) ==").endsWith("})");
    assertThat(accept.place()).hasToString("PingClient.tla:29:1");
  }
}
