internal import CSQLite
@preconcurrency internal import Glibc
internal import Records

/// A place for a store that has been looked at: an ordinary file or none, no link, on a disk of
/// this machine.
///
/// The file itself is never opened here: on Linux, to close any descriptor of a file drops the
/// locks that this process holds on it, those of its databases too.
struct Location {
  /// Without links on the way, so that SQLite can refuse any that appears later.
  let file: String
  var folder: String { Files.split(file).folder }
  /// What the file is; nothing where there is none.
  let status: stat?

  init(_ path: String, makesFolders: Bool) throws(StoreError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw .cannotRead(path: path, reason: systemReason(ENOENT))
    }
    var status = stat()
    let exists = lstat(path, &status) == 0
    if exists {
      if status.st_mode & S_IFMT == S_IFLNK { throw .linked(path: path) }
      if status.st_mode & S_IFMT != S_IFREG { throw .notOurs(path: path) }
      // SQLite names the journal after the file: under two names there would be two journals.
      if status.st_nlink > 1 { throw .linked(path: path) }
    } else if errno != ENOENT {
      throw .cannotRead(path: path, reason: systemReason())
    }
    let (folder, name) = Files.split(path)
    if !exists, makesFolders { try Files.makeFolder(folder, for: path) }
    guard let real = realpath(folder, nil) else {
      throw .cannotRead(path: path, reason: systemReason())
    }
    defer { free(real) }
    let above = String(cString: real)
    file = above == "/" ? "/\(name)" : "\(above)/\(name)"
    self.status = exists ? status : nil
    let kind = NetworkFileSystem.kind(
      of: omdome_file_system(exists ? file : above), root: omdome_file_system("/"))
    if let kind { throw .networkFileSystem(path: path, kind: kind) }
  }

  /// A file that need not be a store's place, as a backup's.
  init(file: String, status: stat) {
    self.file = file
    self.status = status
  }
}
