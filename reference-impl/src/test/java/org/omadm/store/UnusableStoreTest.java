// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which a store's file can be unusable: one line that says so, and nothing lost. */
class UnusableStoreTest {
  private static final Duration SHORT = Duration.ofMillis(100);

  private final Path folder;
  private Path file;

  UnusableStoreTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("omadm.db");
    try (Store store = SqliteStore.open(file)) {
      store.save("client", "{\"n\":1}");
    }
  }

  @Test
  void aLockedFileIsRefusedAndWorksAgainWhenUnlocked() throws SQLException {
    try (Connection other = connect();
        Statement statement = other.createStatement();
        Store store = SqliteStore.open(file, SHORT)) {
      assertThat(store.load("client")).contains("{\"n\":1}");
      statement.execute("BEGIN EXCLUSIVE");
      StoreException refusal = refusal(() -> store.save("client", "{\"n\":2}"));
      assertThat(refusal.reason()).isEqualTo("is locked by another process");
      statement.execute("ROLLBACK");
      assertThat(store.load("client")).contains("{\"n\":1}");
      store.save("client", "{\"n\":2}");
      assertThat(store.load("client")).contains("{\"n\":2}");
    }
  }

  @Test
  void aFileThatAnotherProcessKeepsToItselfIsNotOpened() throws SQLException {
    try (Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("BEGIN EXCLUSIVE");
      assertThat(refusal(() -> SqliteStore.open(file, SHORT)).reason())
          .isEqualTo("is locked by another process");
    }
    assertStillHolds("{\"n\":1}");
  }

  @Test
  void aDamagedHeaderIsRefused() throws IOException {
    overwrite(0, "this is no database".getBytes(StandardCharsets.US_ASCII));
    byte[] before = Files.readAllBytes(file);
    assertThat(refusal(() -> SqliteStore.open(file)).reason())
        .isEqualTo("is not a store, or its header is damaged");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aDamagedPageIsRefused() throws IOException {
    overwrite(4096, "x".repeat(2000).getBytes(StandardCharsets.US_ASCII));
    byte[] before = Files.readAllBytes(file);
    assertThat(refusal(() -> SqliteStore.open(file)).reason()).startsWith("is damaged");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aFileThatWasCutOffIsRefused() throws IOException {
    byte[] before = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(before, before.length - 4096));
    assertThat(refusal(() -> SqliteStore.open(file)).reason()).startsWith("is damaged");
  }

  @Test
  void aLetterChangedWithinAStateIsNoticed() throws IOException {
    String octets = Files.readString(file, StandardCharsets.ISO_8859_1);
    overwrite(octets.indexOf("{\"n\":1}") + 5, new byte[] {'7'});
    try (Store store = SqliteStore.open(file)) {
      assertThat(refusal(() -> store.load("client")).reason())
          .isEqualTo("is damaged (the state of 'client' is not as it was saved)");
      assertThatThrownBy(() -> store.save("client", "{}")).isInstanceOf(StoreException.class);
    }
  }

  @Test
  void anUnknownVersionIsRefusedAndLeftAlone() throws IOException, SQLException {
    execute("PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);
    assertThat(refusal(() -> SqliteStore.open(file)).reason())
        .isEqualTo("is a store of version 99, and this omadm knows version 1");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void anotherProgramsDatabaseIsRefusedAndLeftAlone() throws IOException, SQLException {
    file = folder.resolve("other.db");
    execute("CREATE TABLE bookmarks (url TEXT)");
    byte[] before = Files.readAllBytes(file);
    assertThat(refusal(() -> SqliteStore.open(file)).reason())
        .isEqualTo("is a database of another program");
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aFolderIsRefused() {
    assertThat(refusal(() -> SqliteStore.open(folder)).reason()).isEqualTo("is a folder");
    Path root = folder.getRoot();
    assertThat(refusal(() -> SqliteStore.open(root)).reason()).isEqualTo("is a folder");
  }

  @Test
  void aMissingFolderIsRefusedAndNotMade() {
    Path missing = folder.resolve("missing");
    assertThat(refusal(() -> SqliteStore.open(missing.resolve("omadm.db"))).reason())
        .isEqualTo("its folder does not exist");
    assertThat(missing).doesNotExist();
  }

  @Test
  void aReadOnlyFileIsRefused() throws IOException {
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
    assertThat(refusal(() -> SqliteStore.open(file)).reason()).isEqualTo("is read-only");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertStillHolds("{\"n\":1}");
  }

  @Test
  void aLinkToNothingIsRefused() throws IOException {
    assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path link = Files.createSymbolicLink(folder.resolve("link.db"), folder.resolve("nothing"));
    assertThat(refusal(() -> SqliteStore.open(link)).reason()).isEqualTo("is a link to nothing");
    assertThat(folder.resolve("nothing")).doesNotExist();
  }

  private StoreException refusal(ThrowingCallable use) {
    StoreException refusal = catchThrowableOfType(StoreException.class, use);
    assertThat(refusal).as("refusal").isNotNull();
    assertThat(refusal.getMessage())
        .isEqualTo("\"" + refusal.place() + "\": " + refusal.reason() + "; help: " + refusal.help())
        .doesNotContain("\n");
    return refusal;
  }

  private void assertStillHolds(String json) {
    try (Store store = SqliteStore.open(file)) {
      assertThat(store.load("client")).contains(json);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private void overwrite(long offset, byte[] octets) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.seek(offset);
      open.write(octets);
    }
  }
}
