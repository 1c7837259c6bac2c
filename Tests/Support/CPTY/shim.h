// Swift does not import constants that hide behind _GNU_SOURCE or are made with casts.
#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
static const short OM_SPAWN_SETSID = 0x80;
static const unsigned long OM_TIOCSPTLCK = TIOCSPTLCK;
static const unsigned long OM_TIOCGPTN = TIOCGPTN;

// Closed in every program that is started, so that no other test's child holds a pipe open.
extern int pipe2(int ends[2], int flags);
static inline int om_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }
