// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InMemoryStoreTest extends StoreContract {
  @Override
  Store open() {
    return new InMemoryStore();
  }

  @Override
  Store openBeside(Store store) {
    return ((InMemoryStore) store).copy();
  }

  @Test
  void aCopyAndItsOriginalGoTheirOwnWays() {
    InMemoryStore store = new InMemoryStore();
    store.save("client", "{\"n\":1}");
    InMemoryStore backup = store.copy();
    store.save("client", "{\"n\":2}");
    assertThat(backup.load("client")).contains("{\"n\":1}");
    backup.save("client", "{\"n\":3}");
    assertThat(store.load("client")).contains("{\"n\":2}");
  }
}
