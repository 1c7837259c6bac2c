#include <fcntl.h>
#include <sqlite3.h>
#include <sys/vfs.h>

// A macro with a cast, which Swift does not import: "copy what is bound, it will not live".
static inline sqlite3_destructor_type omdome_sqlite_transient(void) { return SQLITE_TRANSIENT; }

// An expression of shifts, which Swift does not import.
static const int omdome_sqlite_short_read = SQLITE_IOERR_SHORT_READ;

// sqlite3_db_config and sqlite3_config are variadic, which Swift does not import.
static inline int omdome_sqlite_db_config(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}

// Swift's Glibc has no statfs. The number that names the file system under a path, or -1.
static inline long omdome_file_system(const char *path) {
  struct statfs status;
  return statfs(path, &status) == 0 ? (long)((unsigned long)status.f_type & 0xFFFFFFFFul) : -1;
}

// Declared by the C library for GNU sources alone. Renames, but onto nothing that exists.
int renameat2(int, const char *, int, const char *, unsigned int);
static inline int omdome_rename_onto_nothing(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, 1 /* RENAME_NOREPLACE */);
}
