// readline.h needs FILE to be known; signalfd lets a key and a signal be awaited together.
#include <stdio.h>
#include <sys/signalfd.h>
#include <readline/readline.h>
#include <readline/history.h>
