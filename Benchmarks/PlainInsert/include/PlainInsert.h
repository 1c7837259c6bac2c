#ifndef PLAIN_INSERT_H
#define PLAIN_INSERT_H
#include <stdbool.h>
#include <stdint.h>

// What it takes SQLite alone, called from C, to make one row durable.

struct sqlite3;

// Opens a new file with a table for rows like those of an answer, nothing if that fails.
struct sqlite3 *plain_open(const char *path, const char *journal, const char *synchronous);

// Inserts one row, and returns when it is durable.
bool plain_insert(struct sqlite3 *database, const char *attempt, int64_t number,
                  const char *choice, int64_t confidence, int64_t at);

#endif
