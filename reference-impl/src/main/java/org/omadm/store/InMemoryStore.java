// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A store for tests: it keeps the contract of {@link Store} for as long as the object lives. */
public final class InMemoryStore implements Store {
  private static final String PLACE = "memory";

  private final Map<String, Saved> saved = new HashMap<>();
  private final Revisions revisions = new Revisions();

  /** An empty store. */
  public InMemoryStore() {}

  /**
   * A store that holds what this one holds now, opened afresh: the store an actor finds after a
   * restart, or a backup to be restored later. The two are independent from then on.
   */
  public synchronized InMemoryStore copy() {
    InMemoryStore copy = new InMemoryStore();
    copy.saved.putAll(saved);
    return copy;
  }

  @Override
  public synchronized Optional<String> load(String actor) {
    Saved state = saved.get(actor);
    revisions.saw(actor, state == null ? Revisions.NONE : state.revision());
    return state == null ? Optional.empty() : Optional.of(state.json());
  }

  @Override
  public synchronized void save(String actor, String json) {
    Saved before = saved.get(actor);
    long revision = before == null ? Revisions.NONE : before.revision();
    if (revision != revisions.of(actor)) {
      throw Revisions.conflict(PLACE, actor);
    }
    saved.put(actor, new Saved(revision + 1, json));
    revisions.saw(actor, revision + 1);
  }

  @Override
  public void close() {}

  private record Saved(long revision, String json) {}
}
