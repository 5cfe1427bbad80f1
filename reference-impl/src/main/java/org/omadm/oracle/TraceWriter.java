// SPDX-License-Identifier: Apache-2.0
package org.omadm.oracle;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.omadm.actor.StepListener;
import org.omadm.actor.ValueJson;
import org.omadm.protocol.Profile;
import org.omadm.provisioning.Account;
import org.omadm.runtime.Step;

/**
 * Writes what actors do, one JSON object a line: for each actor first where it begins, then each
 * step with its action, its parameters, what it sent and the state after.
 *
 * <p>A trace holds the secrets of the account, since it cannot be judged without them: its file is
 * for its owner only, and for test accounts.
 */
public final class TraceWriter implements AutoCloseable {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Writer lines;
  private final Map<String, Integer> steps = new HashMap<>();

  private TraceWriter(Writer lines) {
    this.lines = lines;
  }

  /**
   * Begins a new file that only its owner can read.
   *
   * @throws UncheckedIOException if it cannot be created, also when there is one already
   */
  public static TraceWriter create(Path file) {
    try {
      Files.createFile(file, ownerOnly(file));
      return new TraceWriter(
          Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says where an actor begins: line one of its part of the trace. */
  public synchronized void begins(
      TracedActor actor, Profile profile, Account account, Record state) {
    ObjectNode line = NODES.objectNode();
    line.put("actor", actor.text());
    line.put("step", 0);
    line.set("profile", ValueJson.write(profile));
    line.set("account", TracedAccount.write(account));
    line.set("state", ValueJson.write(state));
    write(line);
  }

  /** Writes each step of an actor. */
  public <S> StepListener<S> stepsOf(TracedActor actor, Function<S, Record> state) {
    return (action, step) -> taken(actor, action, step, state.apply(step.next()));
  }

  private synchronized void taken(TracedActor actor, Record action, Step<?, ?> step, Record state) {
    ObjectNode line = NODES.objectNode();
    line.put("actor", actor.text());
    line.put("step", steps.merge(actor.text(), 1, Integer::sum));
    line.put("action", step.action());
    line.set("parameters", ValueJson.write(action));
    line.set("sent", ValueJson.write(step.sent()));
    line.set("state", ValueJson.write(state));
    write(line);
  }

  private void write(ObjectNode line) {
    try {
      lines.write(line.toString());
      lines.write('\n');
      lines.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    Set<String> views = file.getFileSystem().supportedFileAttributeViews();
    return views.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
