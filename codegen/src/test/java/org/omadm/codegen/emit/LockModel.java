// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.emit;

import static org.omadm.codegen.emit.Tla.BOOLEAN;
import static org.omadm.codegen.emit.Tla.INTEGER;
import static org.omadm.codegen.emit.Tla.PLACE;
import static org.omadm.codegen.emit.Tla.alternative;
import static org.omadm.codegen.emit.Tla.assign;
import static org.omadm.codegen.emit.Tla.binary;
import static org.omadm.codegen.emit.Tla.bool;
import static org.omadm.codegen.emit.Tla.bound;
import static org.omadm.codegen.emit.Tla.call;
import static org.omadm.codegen.emit.Tla.constant;
import static org.omadm.codegen.emit.Tla.definition;
import static org.omadm.codegen.emit.Tla.equal;
import static org.omadm.codegen.emit.Tla.except;
import static org.omadm.codegen.emit.Tla.field;
import static org.omadm.codegen.emit.Tla.get;
import static org.omadm.codegen.emit.Tla.guard;
import static org.omadm.codegen.emit.Tla.integer;
import static org.omadm.codegen.emit.Tla.local;
import static org.omadm.codegen.emit.Tla.next;
import static org.omadm.codegen.emit.Tla.operator;
import static org.omadm.codegen.emit.Tla.record;
import static org.omadm.codegen.emit.Tla.recordOf;
import static org.omadm.codegen.emit.Tla.send;
import static org.omadm.codegen.emit.Tla.set;
import static org.omadm.codegen.emit.Tla.setOf;
import static org.omadm.codegen.emit.Tla.text;
import static org.omadm.codegen.emit.Tla.update;
import static org.omadm.codegen.emit.Tla.variable;
import static org.omadm.codegen.emit.Tla.variant;

import java.util.List;
import java.util.Optional;
import org.omadm.codegen.model.Action;
import org.omadm.codegen.model.Actor;
import org.omadm.codegen.model.BinaryOperator;
import org.omadm.codegen.model.Composition;
import org.omadm.codegen.model.Conjunct;
import org.omadm.codegen.model.Constant;
import org.omadm.codegen.model.Expression;
import org.omadm.codegen.model.Invariant;
import org.omadm.codegen.model.Operator;
import org.omadm.codegen.model.Parameter;
import org.omadm.codegen.model.Quantifier;
import org.omadm.codegen.model.Specification;
import org.omadm.codegen.model.Step;
import org.omadm.codegen.model.Type;
import org.omadm.codegen.model.TypeDefinition;
import org.omadm.codegen.model.UnaryOperator;
import org.omadm.codegen.model.Variable;

/** A lock that opens once for each key, and a yard in which keys are tried on it. */
final class LockModel {
  private static final Type KEY = new Type.OpaqueType("Key");
  private static final Type PHASE = new Type.EnumType("LockPhase", List.of("closed", "wideOpen"));
  private static final Type.RecordType KNOCK = variant("Knock", field("key", KEY));
  private static final Type.RecordType LEAVE = variant("Leave", field("key", KEY));
  private static final Type.RecordType OPENED = variant("Opened", field("key", KEY));
  private static final Type REQUEST = new Type.VariantType("Request", List.of(KNOCK, LEAVE));
  private static final Type REPLY = new Type.VariantType("Reply", List.of(OPENED));
  private static final Type.RecordType LOCK =
      record("Lock", field("phase", PHASE), field("class", INTEGER), field("seen", setOf(KEY)));
  private static final Type.RecordType CHANNEL =
      record("Channel", field("requests", setOf(REQUEST)), field("replies", setOf(REPLY)));

  private static final Expression LOCK_VARIABLE = variable("lock", LOCK);
  private static final Expression CHANNEL_VARIABLE = variable("channel", CHANNEL);
  private static final Expression REQUEST_PARAMETER = local("request", REQUEST);

  private LockModel() {}

  static Specification specification() {
    return new Specification(
        "YardProperties",
        types(),
        constants(),
        List.of(mayOpen(), seal()),
        List.of(lock()),
        Optional.of(yard()),
        Optional.of(definition("YardProperties", "YardProperties", "What must hold.", "")),
        List.of(openedOnceInv()));
  }

  private static List<TypeDefinition> types() {
    return List.of(
        type("Key", KEY, "CONSTANT Key"),
        type("LockPhase", PHASE, "LockPhase == {\"closed\", \"wideOpen\"}"),
        type("Knock", KNOCK, "Knock == [type: {\"Knock\"}, key: Key]"),
        type("Leave", LEAVE, "Leave == [type: {\"Leave\"}, key: Key]"),
        type("Opened", OPENED, "Opened == [type: {\"Opened\"}, key: Key]"),
        type("Request", REQUEST, "Request == Knock \\union Leave"),
        type("Reply", REPLY, "Reply == Opened"),
        type("Lock", LOCK, "Lock == [phase: LockPhase, class: Nat, seen: SUBSET Key]"),
        type("Channel", CHANNEL, "Channel == [requests: SUBSET Request, replies: SUBSET Reply]"));
  }

  private static TypeDefinition type(String name, Type type, String text) {
    return new TypeDefinition(definition("LockTerms", name, "The type " + name + ".", text), type);
  }

  private static List<Constant> constants() {
    return List.of(
        new Constant(
            definition("LockTerms", "RememberKeys", "Whether a key opens once.", "RememberKeys"),
            Constant.Kind.PROFILE,
            List.of(),
            BOOLEAN),
        new Constant(
            definition("LockTerms", "SealOf", "What a key leaves behind.", "SealOf(_, _)"),
            Constant.Kind.TERMS,
            List.of(KEY, KEY),
            KEY),
        new Constant(
            definition("Yard", "Keys", "The keys that are tried.", "Keys"),
            Constant.Kind.BOUNDS,
            List.of(),
            setOf(KEY)));
  }

  private static Operator mayOpen() {
    Expression seen = get(LOCK_VARIABLE, "seen", setOf(KEY));
    return new Operator(
        definition("LockActor", "MayOpen", "The key may open.", "MayOpen(key) == .."),
        List.of(new Parameter("key", KEY)),
        BOOLEAN,
        binary(
            BinaryOperator.IMPLIES,
            BOOLEAN,
            constant("RememberKeys", BOOLEAN),
            binary(BinaryOperator.NOT_IN, BOOLEAN, local("key", KEY), seen)));
  }

  private static Operator seal() {
    return new Operator(
        definition("LockTerms", "Seal", "The seal of a key.", "Seal(key) == SealOf(key, key)"),
        List.of(new Parameter("key", KEY)),
        KEY,
        constant("SealOf", KEY, local("key", KEY), local("key", KEY)));
  }

  private static Actor lock() {
    return new Actor(
        definition("LockActor", "LockActor", "The lock.", ""),
        List.of(lockVariable()),
        Optional.of(REPLY),
        Optional.of(lockInit()),
        List.of(lockOpen(), lockLeave(), lockRecv()));
  }

  private static Variable lockVariable() {
    return new Variable(definition("LockActor", "lock", "The lock.", "lock \\in Lock"), LOCK);
  }

  private static Action lockInit() {
    return new Action(
        definition("LockActor", "LockInit", "A lock as sold.", "LockInit == lock = .."),
        List.of(),
        Optional.empty(),
        List.of(assign("lock", recordOf(LOCK, text("closed", PHASE), integer(0), set(KEY)))));
  }

  private static Action lockOpen() {
    Expression knock = new Expression.Narrowed(REQUEST_PARAMETER, KNOCK, PLACE);
    Expression key = get(knock, "key", KEY);
    return new Action(
        definition(
            "LockActor",
            "LockOpen",
            "The lock opens.",
            "LockOpen(request, Send(_)) ==\n    /\\ request \\in Knock \\* or */ not @ all"),
        List.of(new Parameter("request", REQUEST)),
        Optional.of(REPLY),
        List.of(
            guard("request \\in Knock", test(KNOCK)),
            guard("lock.phase = \"closed\"", inPhase("closed")),
            guard("MayOpen(request.key)", operator("LockActor", "MayOpen", BOOLEAN, key)),
            assign(
                "lock",
                except(
                    LOCK_VARIABLE,
                    update(text("wideOpen", PHASE), "phase"),
                    update(plusOne(new Expression.PreviousValue(INTEGER, PLACE)), "class"),
                    update(withKey(new Expression.PreviousValue(setOf(KEY), PLACE), key), "seen"))),
            send(set(REPLY, recordOf(OPENED, operator("LockTerms", "Seal", KEY, key))))));
  }

  private static Expression plusOne(Expression value) {
    return binary(BinaryOperator.PLUS, INTEGER, value, integer(1));
  }

  private static Expression withKey(Expression keys, Expression key) {
    return binary(BinaryOperator.UNION, setOf(KEY), keys, set(KEY, key));
  }

  private static Expression test(Type.RecordType variant) {
    return new Expression.TypeTest(REQUEST_PARAMETER, variant, BOOLEAN, PLACE);
  }

  private static Expression inPhase(String phase) {
    return equal(get(LOCK_VARIABLE, "phase", PHASE), text(phase, PHASE));
  }

  private static Action lockLeave() {
    return new Action(
        definition("LockActor", "LockLeave", "The visitor leaves.", "LockLeave(request, Send(_))"),
        List.of(new Parameter("request", REQUEST)),
        Optional.of(REPLY),
        List.of(
            guard("request \\in Leave", test(LEAVE)),
            guard("lock.phase # \"closed\"", not(inPhase("closed"))),
            assign("lock", except(LOCK_VARIABLE, update(text("closed", PHASE), "phase"))),
            send(set(REPLY))));
  }

  private static Expression not(Expression operand) {
    return new Expression.Unary(UnaryOperator.NOT, operand, BOOLEAN, PLACE);
  }

  private static Action lockRecv() {
    Optional<Conjunct.SendArgument> own = Optional.of(new Conjunct.OwnSend());
    return new Action(
        definition("LockActor", "LockRecv", "A request arrives.", "LockRecv(request, Send(_))"),
        List.of(new Parameter("request", REQUEST)),
        Optional.of(REPLY),
        List.of(
            new Conjunct.Typing("request", "request \\in Request", PLACE),
            new Conjunct.Either(
                List.of(
                    alternative(call("LockActor", "LockOpen", own, REQUEST_PARAMETER)),
                    alternative(call("LockActor", "LockLeave", own, REQUEST_PARAMETER))),
                "..",
                PLACE)));
  }

  private static Composition yard() {
    return new Composition(
        definition("Yard", "Yard", "A lock in a yard.", ""),
        List.of(
            lockVariable(),
            new Variable(
                definition("Yard", "channel", "What is on its way.", "channel \\in Channel"),
                CHANNEL)),
        new Action(
            definition("Yard", "Init", "", "Init == .."),
            List.of(),
            Optional.empty(),
            List.of(
                call("LockActor", "LockInit", Optional.empty()),
                assign("channel", recordOf(CHANNEL, set(REQUEST), set(REPLY))))),
        List.of(
            new Step.Labelled("Visit", "Visit", List.of()),
            new Step.Labelled("Deliver", "Deliver", List.of())),
        List.of(visit(), deliver()),
        List.of(reply(), quiet()));
  }

  private static Action visit() {
    Expression knock = recordOf(KNOCK, local("k", KEY));
    Expression requests = set(REQUEST, knock);
    return new Action(
        definition("Yard", "Visit", "Someone comes with a key.", "Visit == \\E k \\in Keys : .."),
        List.of(),
        Optional.empty(),
        List.of(
            new Conjunct.Exists(
                List.of(bound("k", KEY, constant("Keys", setOf(KEY)))),
                List.of(
                    call("Yard", "Quiet", Optional.empty()),
                    assign("channel", except(CHANNEL_VARIABLE, update(requests, "requests")))),
                "..",
                PLACE),
            new Conjunct.Unchanged(List.of("lock"), "UNCHANGED lock", PLACE)));
  }

  private static Action deliver() {
    return new Action(
        definition("Yard", "Deliver", "A request arrives.", "Deliver == .."),
        List.of(),
        Optional.empty(),
        List.of(
            new Conjunct.Exists(
                List.of(bound("r", REQUEST, get(CHANNEL_VARIABLE, "requests", setOf(REQUEST)))),
                List.of(
                    call(
                        "LockActor",
                        "LockRecv",
                        Optional.of(new Conjunct.SendAction("Yard", "Answer")),
                        local("r", REQUEST)),
                    guard(
                        "lock'.class < 3",
                        binary(
                            BinaryOperator.LESS,
                            BOOLEAN,
                            get(next("lock", LOCK), "class", INTEGER),
                            integer(3)))),
                "..",
                PLACE)));
  }

  private static Action reply() {
    return new Action(
        definition("Yard", "Answer", "What the lock says is on its way.", "Answer(m) == .."),
        List.of(new Parameter("messages", setOf(REPLY))),
        Optional.empty(),
        List.of(
            assign(
                "channel",
                except(
                    CHANNEL_VARIABLE,
                    update(local("messages", setOf(REPLY)), "replies"),
                    update(set(REQUEST), "requests")))));
  }

  private static Action quiet() {
    Expression requests = get(CHANNEL_VARIABLE, "requests", setOf(REQUEST));
    return new Action(
        definition("Yard", "Quiet", "Nothing is on its way.", "Quiet == .."),
        List.of(),
        Optional.empty(),
        List.of(guard("channel.requests = {}", equal(requests, set(REQUEST)))));
  }

  private static Invariant openedOnceInv() {
    Expression replies = get(CHANNEL_VARIABLE, "replies", setOf(REPLY));
    Expression a = local("a", REPLY);
    Expression b = local("b", REPLY);
    return new Invariant(
        definition("YardProperties", "OpenedOnceInv", "No key opens twice.", "OpenedOnceInv == .."),
        new Expression.Quantified(
            Quantifier.FOR_ALL,
            List.of(bound("a", REPLY, replies), bound("b", REPLY, replies)),
            new Expression.Disjunction(
                List.of(
                    equal(a, b), not(equal(get(a, "key", KEY), get(b, "key", KEY))), bool(false)),
                BOOLEAN,
                PLACE),
            BOOLEAN,
            PLACE));
  }
}
