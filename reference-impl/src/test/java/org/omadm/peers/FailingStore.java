// SPDX-License-Identifier: Apache-2.0
package org.omadm.peers;

import java.nio.file.Path;
import java.util.Optional;
import org.omadm.store.InMemoryStore;
import org.omadm.store.SqliteStore;
import org.omadm.store.Store;
import org.omadm.store.StoreException;

/** A store whose medium is full from time to time. */
final class FailingStore implements Store {
  private final Store store = new InMemoryStore();
  private int good = Integer.MAX_VALUE;

  /** The next saves, this many, are good; those after them fail until {@link #recover}. */
  void failAfter(int saves) {
    good = saves;
  }

  void recover() {
    good = Integer.MAX_VALUE;
  }

  @Override
  public Optional<String> load(String actor) {
    return store.load(actor);
  }

  @Override
  public void save(String actor, String json) {
    if (good == 0) {
      throw failure();
    }
    good--;
    store.save(actor, json);
  }

  @Override
  public void close() {}

  private static StoreException failure() {
    try {
      SqliteStore.open(Path.of("no such folder", "store.db")).close();
      throw new IllegalStateException("the folder exists");
    } catch (StoreException e) {
      return e;
    }
  }
}
