// Chance and the clock as a test decides them, from outside the program: a library for LD_PRELOAD
// that answers in the kernel's place where the program asks for random bytes and for the time.
//
// So the program itself has no hidden way to choose questions or dates: whoever can do this to it
// could as well write another program.
//
//   REHEARSAL_CHANCE  a number: the same number gives the same "random" bytes
//   REHEARSAL_CLOCK   seconds since 1970: the time stands still there
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>

static uint64_t state;
static int isReady;

// SplitMix64.
static uint64_t next(void) {
  if (!isReady) {
    state = strtoull(getenv("REHEARSAL_CHANCE"), NULL, 10);
    isReady = 1;
  }
  uint64_t mixed = state += 0x9E3779B97F4A7C15u;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
  return mixed ^ (mixed >> 31);
}

// Swift draws its random numbers through this.
long syscall(long number, ...) {
  va_list list;
  va_start(list, number);
  long a[6];
  for (int i = 0; i < 6; i++) a[i] = va_arg(list, long);
  va_end(list);
  if (number == SYS_getrandom && getenv("REHEARSAL_CHANCE") && a[0] != 0) {
    unsigned char *bytes = (unsigned char *)a[0];
    for (long i = 0; i < a[1]; i++) bytes[i] = (unsigned char)(next() >> 56);
    return a[1];
  }
  long (*real)(long, ...) = (long (*)(long, ...))dlsym(RTLD_NEXT, "syscall");
  return real(number, a[0], a[1], a[2], a[3], a[4], a[5]);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  const char *told = getenv("REHEARSAL_CLOCK");
  if (clock == CLOCK_REALTIME && told) {
    now->tv_sec = (time_t)strtoll(told, NULL, 10);
    now->tv_nsec = 0;
    return 0;
  }
  int (*real)(clockid_t, struct timespec *) =
      (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
  return real(clock, now);
}
