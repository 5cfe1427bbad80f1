// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does, so that what property tests see in memory holds for the file as well. */
abstract class StoreContract {
  private Store store;

  abstract Store open();

  /** The store as another process would open it now, while this one is still open. */
  abstract Store openBeside(Store store);

  @BeforeEach
  void openStore() {
    store = open();
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void nothingIsThereBeforeItIsSaved() {
    assertThat(store.load("client")).isEmpty();
  }

  @Test
  void theStateSavedLastIsLoaded() {
    store.save("client", "{\"n\":1}");
    store.save("client", "{\"n\":2,\"text\":\"žluť \uD83D\uDD11 \\u0000\"}");
    assertThat(store.load("client")).contains("{\"n\":2,\"text\":\"žluť \uD83D\uDD11 \\u0000\"}");
  }

  @Test
  void actorsDoNotSeeEachOthersState() {
    store.save("client", "{\"of\":\"client\"}");
    store.save("server", "{\"of\":\"server\"}");
    store.save("client", "{\"of\":\"client\",\"n\":2}");
    assertThat(store.load("server")).contains("{\"of\":\"server\"}");
    assertThat(store.load("Client")).isEmpty();
  }

  @Test
  void aStateThatWasNeverReadIsNotOverwritten() {
    store.save("client", "{\"n\":1}");
    try (Store beside = openBeside(store)) {
      assertThatThrownBy(() -> beside.save("client", "{\"n\":0}"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("'client' is no longer the one that was read");
      assertThat(beside.load("client")).contains("{\"n\":1}");
      beside.save("client", "{\"n\":2}");
      assertThat(beside.load("client")).contains("{\"n\":2}");
    }
  }
}
