// The limit for reading a bank: opens each file named in a list, in that order, and takes
// libyaml's bare events of its bytes.
//
//   events bare LIST   nothing is kept
//   events arena LIST  every text of every file is copied into one arena, with an index of what it is
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

static char *arena;
static unsigned *entries;
static size_t used, room, count, places;

static void keep(const yaml_event_t *event) {
  if (count == places) {
    places = places ? places * 2 : 1 << 16;
    entries = realloc(entries, places * sizeof *entries);
  }
  if (event->type != YAML_SCALAR_EVENT) {
    entries[count++] = 0x80000000u | event->type;
    return;
  }
  size_t length = event->data.scalar.length + 1;
  if (used + length > room) {
    room = (room + length) * 3 / 2 + (1 << 20);
    arena = realloc(arena, room);
  }
  memcpy(arena + used, event->data.scalar.value, length);
  entries[count++] = used;
  used += length;
}

int main(int words, char **word) {
  int keeps = words > 1 && strcmp(word[1], "arena") == 0;
  static char path[4096];
  static unsigned char bytes[5 << 20];
  FILE *list = words > 2 ? fopen(word[2], "r") : NULL;
  while (list && fgets(path, sizeof path, list)) {
    path[strcspn(path, "\n")] = 0;
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0 || status.st_size > (off_t)sizeof bytes) return 66;
    if (read(file, bytes, status.st_size) != status.st_size) return 66;
    close(file);
    yaml_parser_t parser;
    yaml_event_t event;
    yaml_parser_initialize(&parser);
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, bytes, status.st_size);
    for (int ended = 0; !ended;) {
      if (!yaml_parser_parse(&parser, &event)) return 65;
      if (keeps) keep(&event);
      ended = event.type == YAML_STREAM_END_EVENT;
      yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
  }
  return list ? 0 : 64;
}
