#include <sqlite3.h>

// A macro with a cast, which Swift does not import: "copy what is bound, it will not live".
static inline sqlite3_destructor_type omdome_sqlite_transient(void) { return SQLITE_TRANSIENT; }

// sqlite3_db_config and sqlite3_config are variadic, which Swift does not import.
static inline int omdome_sqlite_db_config(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}
