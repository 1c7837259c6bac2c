internal import CSQLite
@preconcurrency internal import Glibc
internal import Records

/// Files and folders that nobody else may look into, whatever the umask.
enum Files {
  static let fileMode: mode_t = 0o600
  static let folderMode: mode_t = 0o700

  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Makes a folder and those above it, as far as they are missing.
  static func makeFolder(_ folder: String, for path: String) throws(StoreError) {
    var status = stat()
    if stat(folder, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw .cannotCreate(path: path, reason: systemReason(ENOTDIR))
      }
      return
    }
    guard errno == ENOENT else { throw .cannotCreate(path: path, reason: systemReason()) }
    let (above, name) = split(folder)
    guard !name.isEmpty else {
      // Written with a slash too many.
      return try makeFolder(above, for: path)
    }
    try makeFolder(above, for: path)
    if mkdir(folder, folderMode) != 0 {
      // Another program may have made it in the meantime.
      if errno == EEXIST { return }
      throw refusal(path)
    }
    guard chmod(folder, folderMode) == 0 else { throw refusal(path) }
    try flush(folder: above, for: path)
  }

  /// Makes an empty file without opening it. Tells whether it is ours: false when there is one.
  @discardableResult
  static func make(_ file: String, for path: String) throws(StoreError) -> Bool {
    if mknod(file, S_IFREG | fileMode, 0) != 0 {
      if errno == EEXIST { return false }
      throw refusal(path)
    }
    guard chmod(file, fileMode) == 0 else { throw refusal(path) }
    return true
  }

  /// An empty file with a name of its own, beside the one that it is to become.
  static func makeTemporary(beside file: String, for path: String) throws(StoreError) -> String {
    let (folder, name) = split(file)
    while true {
      let random = String(UInt32.random(in: 0...(.max)), radix: 16)
      let temporary = "\(folder == "/" ? "" : folder)/.\(name).\(random)"
      if try make(temporary, for: path) { return temporary }
    }
  }

  /// Gives a finished file its name, which must be free, and makes sure that it stays.
  static func publish(
    _ temporary: String, as file: String, for path: String
  ) throws(StoreError) {
    try flush(file: temporary, for: path)
    if omdome_rename_onto_nothing(temporary, file) != 0 {
      // Some file systems, NFS among them, know no such renaming.
      guard errno == EINVAL || errno == ENOSYS else { throw refusal(path) }
      guard link(temporary, file) == 0 else { throw refusal(path) }
      guard unlink(temporary) == 0 else { throw refusal(path) }
    }
    try flush(folder: split(file).folder, for: path)
  }

  static func flush(file: String, for path: String) throws(StoreError) {
    try flush(file, flags: O_RDONLY | O_CLOEXEC | O_NOFOLLOW, for: path)
  }

  static func flush(folder: String, for path: String) throws(StoreError) {
    try flush(folder, flags: O_RDONLY | O_CLOEXEC | O_DIRECTORY, for: path)
  }

  private static func flush(
    _ name: String, flags: Int32, for path: String
  ) throws(StoreError) {
    let descriptor = open(name, flags)
    guard descriptor >= 0 else { throw refusal(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw refusal(path) }
  }

  static func refusal(_ path: String) -> StoreError {
    [ENOSPC, EDQUOT].contains(errno)
      ? .full(path: path) : .cannotCreate(path: path, reason: systemReason())
  }
}
