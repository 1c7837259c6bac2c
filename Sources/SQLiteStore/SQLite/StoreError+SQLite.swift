internal import CSQLite
@preconcurrency internal import Glibc
internal import Records

extension StoreError {
  /// What a return code of SQLite means to someone who keeps records. Asks the connection for its
  /// own words at once, before another call replaces them.
  init(_ code: Int32, from handle: OpaquePointer?, path: String, isWriting: Bool) {
    let system = handle.map { Self.systemError($0) } ?? 0
    let said = handle.map { String(cString: sqlite3_errmsg($0)) }
    var reason = said ?? String(cString: sqlite3_errstr(code))
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL:
      self = .busy(path: path)
    case SQLITE_FULL:
      self = .full(path: path)
    case SQLITE_CORRUPT, SQLITE_NOTADB:
      self = .damaged(path: path, detail: reason)
    case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM:
      // A quota, or a limit on the size of files, is a full disk to whoever meets it.
      if [ENOSPC, EDQUOT, EFBIG].contains(system) {
        self = .full(path: path)
        return
      }
      if system != 0 { reason = String(cString: strerror(system)) }
      self =
        isWriting
        ? .cannotWrite(path: path, reason: reason) : .cannotRead(path: path, reason: reason)
    default:
      self = .fault(path: path, detail: "SQLite \(code): \(reason)")
    }
  }
}

extension StoreError {
  /// What the system answered when the connection, or the file under it, last failed.
  private static func systemError(_ handle: OpaquePointer) -> Int32 {
    let code = sqlite3_system_errno(handle)
    if code != 0 { return code }
    var ofFile: Int32 = 0
    let found = sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &ofFile)
    return found == SQLITE_OK ? ofFile : 0
  }
}

/// The system's words for what a call of its own has just answered.
func systemReason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }
