// SPDX-License-Identifier: Apache-2.0
package org.omadm.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The one table of a store, and the numbers in the file's header that say whose file it is and of
 * which version.
 */
final class StoreSchema {
  /** "omad" in ASCII. */
  private static final int APPLICATION_ID = 0x6f6d6164;

  private static final int VERSION = 1;

  private StoreSchema() {}

  static boolean isFresh(Statement statement) throws SQLException {
    return number(statement, "PRAGMA application_id") == 0
        && number(statement, "PRAGMA user_version") == 0
        && number(statement, "SELECT count(*) FROM sqlite_schema") == 0;
  }

  /**
   * Refuses a file that is another program's, of an unknown version, or out of shape; changes
   * nothing.
   */
  static void check(Statement statement, StoreFile file) throws SQLException {
    int application = number(statement, "PRAGMA application_id");
    int version = number(statement, "PRAGMA user_version");
    if (application != APPLICATION_ID) {
      throw file.refused(
          "is a database of another program", "name the file of an omadm store, or a new one");
    }
    if (version != VERSION) {
      throw file.refused(
          "is a store of version " + version + ", and this omadm knows version " + VERSION,
          "use the omadm that wrote it, or name another file");
    }
    try (ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
      row.next();
      String found = row.getString(1);
      if (!found.equals("ok")) {
        throw file.damaged(found.lines().findFirst().orElse("the check found an error"));
      }
    }
  }

  /** Makes the table of a fresh file. Two processes may do so at once: one waits for the other. */
  static void create(Statement statement) throws SQLException {
    statement.execute("BEGIN IMMEDIATE");
    statement.execute(
        """
        CREATE TABLE IF NOT EXISTS state (
          actor TEXT PRIMARY KEY,
          revision INTEGER NOT NULL,
          crc32c INTEGER NOT NULL,
          json TEXT NOT NULL
        ) STRICT
        """);
    statement.execute("PRAGMA application_id = " + APPLICATION_ID);
    statement.execute("PRAGMA user_version = " + VERSION);
    statement.execute("COMMIT");
  }

  private static int number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getInt(1);
    }
  }
}
