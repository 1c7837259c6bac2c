#include "PlainInsert.h"

#include <sqlite3.h>
#include <stdio.h>

static sqlite3_stmt *statement;

sqlite3 *plain_open(const char *path, const char *journal, const char *synchronous) {
  sqlite3 *database;
  char settings[200];
  snprintf(settings, sizeof settings, "PRAGMA journal_mode = %s; PRAGMA synchronous = %s;",
           journal, synchronous);
  if (sqlite3_open(path, &database) != SQLITE_OK) return NULL;
  if (sqlite3_exec(database, settings, NULL, NULL, NULL) != SQLITE_OK) return NULL;
  if (sqlite3_exec(database,
                   "CREATE TABLE entries (attempt TEXT, number INTEGER, kind TEXT, choice TEXT, "
                   "confidence INTEGER, at INTEGER, door TEXT, PRIMARY KEY (attempt, number)) "
                   "WITHOUT ROWID",
                   NULL, NULL, NULL) != SQLITE_OK)
    return NULL;
  if (sqlite3_prepare_v2(database, "INSERT INTO entries VALUES (?, ?, 'answered', ?, ?, ?, 'terminal')",
                         -1, &statement, NULL) != SQLITE_OK)
    return NULL;
  return database;
}

bool plain_insert(sqlite3 *database, const char *attempt, int64_t number, const char *choice,
                  int64_t confidence, int64_t at) {
  (void)database;
  sqlite3_bind_text(statement, 1, attempt, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64(statement, 2, number);
  sqlite3_bind_text(statement, 3, choice, -1, SQLITE_TRANSIENT);
  sqlite3_bind_int64(statement, 4, confidence);
  sqlite3_bind_int64(statement, 5, at);
  bool is_done = sqlite3_step(statement) == SQLITE_DONE;
  return sqlite3_reset(statement) == SQLITE_OK && is_done;
}
