// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
  private final Path folder;

  SqliteStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  Store open() {
    return SqliteStore.open(file());
  }

  @Override
  Store openBeside(Store store) {
    return SqliteStore.open(file());
  }

  private Path file() {
    return folder.resolve("omadm.db");
  }

  @Test
  void whatWasSavedIsThereAfterReopening() {
    try (Store first = open()) {
      first.save("client", "{\"n\":1}");
      first.save("server", "{\"n\":2}");
    }
    try (Store second = open()) {
      assertThat(second.load("client")).contains("{\"n\":1}");
      assertThat(second.load("server")).contains("{\"n\":2}");
    }
  }

  @Test
  void aSaveBehindTheBackOfAnotherIsRefusedThereAndKept() {
    try (Store first = open();
        Store second = open()) {
      first.save("client", "{\"n\":1}");
      assertThat(second.load("client")).contains("{\"n\":1}");
      first.save("client", "{\"n\":2}");
      assertThatThrownBy(() -> second.save("client", "{\"n\":7}"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("no longer the one that was read");
      assertThat(first.load("client")).contains("{\"n\":2}");
    }
  }

  @Test
  void onlyTheOwnerCanReadTheFilesOfTheStore() throws IOException {
    assumeTrue(file().getFileSystem().supportedFileAttributeViews().contains("posix"));
    try (Store store = open()) {
      store.save("client", "{}");
      try (var files = Files.list(folder)) {
        List<Path> all = files.toList();
        assertThat(all).hasSizeGreaterThan(1).allSatisfy(this::isForTheOwnerAlone);
      }
    }
  }

  private void isForTheOwnerAlone(Path file) throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .as(file.toString())
        .isEqualTo("rw-------");
  }

  @Test
  void aSecretThatWasReplacedIsNoLongerInTheFile() throws IOException {
    String secret = "replaced-secret-".repeat(20);
    try (Store store = open()) {
      store.save("client", "{\"secret\":\"" + secret + "\"}");
      store.save("client", "{\"secret\":\"new\"}");
    }
    closeStore();
    String octets = Files.readString(file(), StandardCharsets.ISO_8859_1);
    assertThat(octets.contains("{\"secret\":\"new\"}")).as("holds the new secret").isTrue();
    assertThat(octets.contains("replaced-secret-")).as("holds the old secret").isFalse();
  }

  @Test
  void namesThatMeanSomethingInAnAddressAreOnlyNames() throws IOException {
    Path odd = folder.resolve("a b?mode=memory#%20&cache=shared.db");
    try (Store store = SqliteStore.open(odd)) {
      store.save("client", "{\"n\":1}");
    }
    assertThat(Files.size(odd)).isPositive();
    try (Store store = SqliteStore.open(odd)) {
      assertThat(store.load("client")).contains("{\"n\":1}");
    }
  }

  @Test
  void aFileReplacedWhileInUseTakesNoMoreSaves() throws IOException {
    try (Store store = open()) {
      store.save("client", "{\"n\":1}");
      Path other = Files.createFile(folder.resolve("backup.db"));
      Files.move(other, file(), StandardCopyOption.REPLACE_EXISTING);
      assertThatThrownBy(() -> store.save("client", "{\"n\":2}"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("was replaced while in use");
      Files.delete(file());
      assertThatThrownBy(() -> store.save("client", "{\"n\":2}"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("was removed while in use");
    }
  }
}
