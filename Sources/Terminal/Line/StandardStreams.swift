@preconcurrency internal import Glibc

/// The three descriptors that every program is born with, or should be.
enum StandardStreams {
  /// Fills the places of streams that were closed before we started, so that no file opened later
  /// lands there and is taken for the terminal. Using such a place still fails, as it should.
  static func occupy() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
