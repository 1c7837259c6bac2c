// Nothing to call: the library is put before the C library with LD_PRELOAD.
