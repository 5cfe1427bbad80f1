// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A store in one SQLite file, with its write-ahead log beside it while it is open. A save is
 * flushed to the medium before it returns. The file holds secrets: it is created for its owner
 * alone, and what is replaced is overwritten.
 */
public final class SqliteStore implements Store {
  private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(5);

  private final StoreFile file;
  private final Connection connection;
  private final Revisions revisions = new Revisions();

  private SqliteStore(StoreFile file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens the store in this file, and creates the file when there is none. A file that is not a
   * sound store of this version is left as it is.
   *
   * @throws StoreException if the file cannot be used, with the reason
   */
  public static SqliteStore open(Path path) {
    return open(path, BUSY_TIMEOUT);
  }

  /** The same, with the time to wait for another process that is just using the file. */
  public static SqliteStore open(Path path, Duration busyTimeout) {
    StoreFile file = StoreFile.prepare(path);
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.uri());
      try {
        setUp(connection, file, busyTimeout);
        return new SqliteStore(file, connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw file.explain(e);
    }
  }

  private static void setUp(Connection connection, StoreFile file, Duration busyTimeout)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + busyTimeout.toMillis());
      boolean fresh = StoreSchema.isFresh(statement);
      if (!fresh) {
        StoreSchema.check(statement, file);
      }
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA secure_delete = ON");
      if (fresh) {
        StoreSchema.create(statement);
      }
    }
  }

  @Override
  public synchronized Optional<String> load(String actor) {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT revision, crc32c, json FROM state WHERE actor = ?")) {
      select.setString(1, actor);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          revisions.saw(actor, Revisions.NONE);
          return Optional.empty();
        }
        String json = row.getString("json");
        if (row.getLong("crc32c") != checksum(actor, json)) {
          throw file.damaged("the state of '" + actor + "' is not as it was saved");
        }
        revisions.saw(actor, row.getLong("revision"));
        return Optional.of(json);
      }
    } catch (SQLException e) {
      throw file.explain(e);
    }
  }

  @Override
  public synchronized void save(String actor, String json) {
    file.requireInPlace();
    long before = revisions.of(actor);
    String sql =
        before == Revisions.NONE
            ? "INSERT INTO state (crc32c, json, revision, actor) VALUES (?, ?, ? + 1, ?)"
                + " ON CONFLICT DO NOTHING"
            : "UPDATE state SET crc32c = ?, json = ?, revision = ?3 + 1 WHERE actor = ?4 AND revision = ?3";
    try (PreparedStatement write = connection.prepareStatement(sql)) {
      write.setLong(1, checksum(actor, json));
      write.setString(2, json);
      write.setLong(3, before);
      write.setString(4, actor);
      if (write.executeUpdate() != 1) {
        throw Revisions.conflict(file.toString(), actor);
      }
    } catch (SQLException e) {
      throw file.explain(e);
    }
    revisions.saw(actor, before + 1);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw file.explain(e);
    }
  }

  /** SQLite finds pages out of shape, but not letters changed within a document. */
  private static long checksum(String actor, String json) {
    CRC32C crc = new CRC32C();
    crc.update(actor.getBytes(StandardCharsets.UTF_8));
    crc.update(0);
    crc.update(json.getBytes(StandardCharsets.UTF_8));
    return crc.getValue();
  }
}
