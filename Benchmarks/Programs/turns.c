// Runs commands in turn (A B C A B C …) and compares each with the first, run by run.
//
//   turns [-n RUNS] [-t] [-k FILE] 'NAME|TEXT|COMMAND' …
//
// Without -t a run lasts until the command ends. With -t the command gets a pseudo-terminal, and
// the run lasts until TEXT has been shown there. -k puts FILE back as it was before each run.
// One line a command, with tabs between: name, runs, median and least wall time in ms, median CPU
// time in ms, peak memory in KiB, and the ratios to the first command: median of wall time, least
// of wall time, median of CPU time.
#define _GNU_SOURCE
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_RUNS = 1000, MOST_COMMANDS = 8, WARM_UPS = 2 };

typedef struct {
  char *name, *text, *arguments[64];
  double wall[MOST_RUNS], cpu[MOST_RUNS];
  long peak;
} Command;

static Command commands[MOST_COMMANDS];

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec * 1e-6;
}

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

// The value that this share of all values does not pass.
static double quantile(const double *values, int count, double share) {
  double sorted[MOST_RUNS];
  memcpy(sorted, values, count * sizeof *values);
  qsort(sorted, count, sizeof *sorted, ascending);
  return sorted[(int)(share * (count - 1) + 0.5)];
}

static void fail(const char *name, const char *what) {
  fprintf(stderr, "turns: %s: %s\n", name, what);
  exit(70);
}

// Reads the terminal until the text has been shown, and answers when.
static double shown(int terminal, const char *text, const char *name) {
  static char said[1 << 18];
  size_t count = 0;
  while (count < sizeof said - 1) {
    ssize_t got = read(terminal, said + count, sizeof said - 1 - count);
    if (got <= 0) break;
    count += got;
    said[count] = 0;
    if (strstr(said, text)) return now();
  }
  fprintf(stderr, "%s\n", said);
  fail(name, "ended without the text that was waited for");
  return 0;
}

static void run(Command *command, int index, int at_terminal) {
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  int terminal = -1, status;
  struct rusage used;
  double start = now(), end = 0;
  pid_t child = at_terminal ? forkpty(&terminal, NULL, NULL, &size) : vfork();
  if (child == 0) {
    if (!at_terminal) {
      int null = open("/dev/null", O_RDWR);
      dup2(null, 0);
      dup2(null, 1);
    }
    execv(command->arguments[0], command->arguments);
    _exit(127);
  }
  if (at_terminal) {
    end = shown(terminal, command->text, command->name);
    kill(child, SIGKILL);
  }
  wait4(child, &status, 0, &used);
  if (!at_terminal) end = now();
  if (at_terminal) close(terminal);
  if (!at_terminal && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
    fail(command->name, "did not end with 0");
  if (index < 0) return;
  command->wall[index] = end - start;
  command->cpu[index] = (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e3 +
                        (used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e-3;
  if (used.ru_maxrss > command->peak) command->peak = used.ru_maxrss;
}

int main(int count, char **words) {
  int runs = 31, at_terminal = 0, option;
  char *kept = NULL, *content = NULL;
  off_t length = 0;
  while ((option = getopt(count, words, "+n:tk:")) != -1) {
    if (option == 'n') runs = atoi(optarg);
    if (option == 't') at_terminal = 1;
    if (option == 'k') kept = optarg;
  }
  if (runs < 1 || runs > MOST_RUNS) fail("-n", "too many or too few runs");
  if (kept) {
    int file = open(kept, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) != 0) fail(kept, "cannot be read");
    length = status.st_size;
    content = malloc(length);
    if (read(file, content, length) != length) fail(kept, "cannot be read");
    close(file);
  }
  int all = 0;
  for (; optind < count && all < MOST_COMMANDS; optind++, all++) {
    char *rest = words[optind];
    commands[all].name = strsep(&rest, "|");
    commands[all].text = strsep(&rest, "|");
    int place = 0;
    for (char *word; (word = strsep(&rest, " ")) && place < 63;)
      commands[all].arguments[place++] = word;
  }
  for (int index = -WARM_UPS; index < runs; index++)
    for (int which = 0; which < all; which++) {
      if (kept) {
        int file = open(kept, O_WRONLY | O_TRUNC);
        if (write(file, content, length) != length) fail(kept, "cannot be written");
        close(file);
      }
      run(&commands[which], index, at_terminal);
    }
  for (int which = 0; which < all; which++) {
    Command *command = &commands[which];
    double wall[MOST_RUNS], cpu[MOST_RUNS];
    for (int index = 0; index < runs; index++) {
      wall[index] = command->wall[index] / commands[0].wall[index];
      cpu[index] = command->cpu[index] / commands[0].cpu[index];
    }
    printf("%s\t%d\t%.3f\t%.3f\t%.3f\t%ld\t%.3f\t%.3f\t%.3f\n", command->name, runs,
           quantile(command->wall, runs, 0.5), quantile(command->wall, runs, 0),
           quantile(command->cpu, runs, 0.5), command->peak, quantile(wall, runs, 0.5),
           quantile(wall, runs, 0), quantile(cpu, runs, 0.5));
  }
}
