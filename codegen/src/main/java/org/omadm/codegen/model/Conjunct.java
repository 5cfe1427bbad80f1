// SPDX-License-Identifier: Apache-2.0
package org.omadm.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * A conjunct of an action, with its TLA+ text as a message shows it: one line, single blanks
 * between words, without the bullet.
 */
public sealed interface Conjunct {

  String text();

  SourcePlace place();

  <R> R accept(Visitor<R> visitor);

  /** {@code parameter \in T} where T is the whole of the parameter's type: always true, no code. */
  record Typing(String parameter, String text, SourcePlace place) implements Conjunct {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.typing(this);
    }
  }

  /** A condition on this state and the parameters. A {@code TypeTest} narrows what follows it. */
  record Guard(Expression condition, String text, SourcePlace place) implements Conjunct {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.guard(this);
    }
  }

  /** {@code LET .. IN body}. */
  record Define(
      List<Expression.LetBinding> bindings, List<Conjunct> body, String text, SourcePlace place)
      implements Conjunct {
    public Define {
      bindings = List.copyOf(bindings);
      body = List.copyOf(body);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.define(this);
    }
  }

  /** {@code variable' = value}; in an initial predicate {@code variable = value}. */
  record Assign(String variable, Expression value, String text, SourcePlace place)
      implements Conjunct {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.assign(this);
    }
  }

  /** {@code variable' \in set}; in an initial predicate {@code variable \in set}. */
  record AssignAny(String variable, Expression set, String text, SourcePlace place)
      implements Conjunct {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.assignAny(this);
    }
  }

  /** {@code UNCHANGED <<a, b>>}. */
  record Unchanged(List<String> variables, String text, SourcePlace place) implements Conjunct {
    public Unchanged {
      variables = List.copyOf(variables);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unchanged(this);
    }
  }

  /**
   * {@code Send({..})}: the call of an actor action's operator parameter with a set of messages.
   */
  record Send(Expression messages, String text, SourcePlace place) implements Conjunct {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.send(this);
    }
  }

  /**
   * A call of an action of an actor or of the system.
   *
   * @param send what the actor's operator parameter stands for, when the called action has one
   */
  record Call(
      String module,
      String action,
      List<Expression> arguments,
      Optional<SendArgument> send,
      String text,
      SourcePlace place)
      implements Conjunct {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /** A disjunction of actions. */
  record Either(List<Alternative> alternatives, String text, SourcePlace place)
      implements Conjunct {
    public Either {
      alternatives = List.copyOf(alternatives);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.either(this);
    }
  }

  /** IF at action level. */
  record IfThenElse(
      Expression condition,
      List<Conjunct> whenTrue,
      List<Conjunct> whenFalse,
      String text,
      SourcePlace place)
      implements Conjunct {
    public IfThenElse {
      whenTrue = List.copyOf(whenTrue);
      whenFalse = List.copyOf(whenFalse);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ifThenElse(this);
    }
  }

  /** {@code \E x \in S : body}. */
  record Exists(List<Expression.Bound> bounds, List<Conjunct> body, String text, SourcePlace place)
      implements Conjunct {
    public Exists {
      bounds = List.copyOf(bounds);
      body = List.copyOf(body);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.exists(this);
    }
  }

  /** One disjunct. */
  record Alternative(List<Conjunct> body, String text, SourcePlace place) {
    public Alternative {
      body = List.copyOf(body);
    }
  }

  /** What is handed over for {@code Send(_)}. */
  sealed interface SendArgument {}

  /** The caller's own operator parameter, handed on. */
  record OwnSend() implements SendArgument {}

  /**
   * An action of one parameter, a set of messages: {@code SendToServer(messages) == network' = ..}.
   */
  record SendAction(String module, String action) implements SendArgument {}

  /** One method for each kind, so that a new kind does not compile until it is handled. */
  interface Visitor<R> {
    R typing(Typing conjunct);

    R guard(Guard conjunct);

    R define(Define conjunct);

    R assign(Assign conjunct);

    R assignAny(AssignAny conjunct);

    R unchanged(Unchanged conjunct);

    R send(Send conjunct);

    R call(Call conjunct);

    R either(Either conjunct);

    R ifThenElse(IfThenElse conjunct);

    R exists(Exists conjunct);
  }
}
