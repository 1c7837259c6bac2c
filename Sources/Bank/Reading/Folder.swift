@preconcurrency internal import Glibc

/// The files of a bank's folder, or the one file named instead of a folder.
struct Folder {
  /// As the reader of a message will want to see it.
  let path: String
  private(set) var files: [String] = []
  private let limit: Int
  private let extent: Bank.Extent
  private var isFull = false

  init(
    _ path: String, limit: Int = Limits.files, extent: Bank.Extent = .everything,
    faults: inout [Fault]
  ) {
    self.limit = limit
    self.extent = extent
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    var status = stat()
    guard stat(self.path, &status) == 0 else {
      faults.append(Fault(.error, .notAFolder(path), Place(path, 1, 1)))
      return
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      let root = Self.resolved(self.path) ?? self.path
      visit(self.path, depth: 0, root: root, faults: &faults)
      files.sort()
    } else {
      files = [self.path]
    }
  }

  /// What a folder may hold beside the bank's own files.
  private static let passedOver: Set = ["schema", "README.md"]

  private mutating func visit(_ folder: String, depth: Int, root: String, faults: inout [Fault]) {
    guard depth < 8, !isFull else { return }
    guard let stream = opendir(folder) else {
      let reason = String(cString: strerror(errno))
      faults.append(Fault(.error, .unreadable(reason), Place(folder, 1, 1)))
      return
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") || Self.passedOver.contains(name) { continue }
      if case .frame(let guideline) = extent {
        let isFrame = name.hasSuffix(".yaml") && !name.hasPrefix("laws.") || name == "guidelines"
        if depth == 0, !isFrame { continue }
        if depth > 0, let guideline, !name.hasPrefix("\(guideline).") { continue }
      }
      let path = "\(folder)/\(name)"
      var status = stat()
      // What the folder itself calls a plain file needs no further look.
      if entry.pointee.d_type == DT_REG {
        status.st_mode = S_IFREG
      } else if lstat(path, &status) != 0 {
        continue
      }
      if status.st_mode & S_IFMT == S_IFLNK {
        guard let target = Self.resolved(path), target.hasPrefix(root + "/") else {
          faults.append(Fault(.error, .linkOut, Place(path, 1, 1)))
          continue
        }
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        visit(path, depth: depth + 1, root: root, faults: &faults)
      } else if name.hasSuffix(".yaml") {
        guard files.count < limit else {
          if !isFull { faults.append(Fault(.error, .tooManyFiles, Place(self.path, 1, 1))) }
          isFull = true
          return
        }
        files.append(path)
      }
    }
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}

/// The bytes of a file, for as long as the body needs them.
func withBytes<Result>(
  of path: String, faults: inout [Fault],
  _ body: (UnsafeBufferPointer<UInt8>, inout [Fault]) -> Result?
) -> Result? {
  func refuse(_ reason: Fault.Reason) -> Result? {
    faults.append(Fault(.error, reason, Place(path, 1, 1)))
    return nil
  }
  // O_NONBLOCK: a named pipe in the folder must not hold us up.
  let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard file >= 0 else { return refuse(.unreadable(String(cString: strerror(errno)))) }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
    return refuse(.unreadable("not a regular file"))
  }
  let size = Int(status.st_size)
  if size > Limits.bytes { return refuse(.tooLarge(bytes: size)) }
  return withUnsafeTemporaryAllocation(byteCount: size + 1, alignment: 1) { buffer -> Result? in
    var count = 0
    while count < size {
      let got = read(file, buffer.baseAddress?.advanced(by: count), size - count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { return refuse(.unreadable(String(cString: strerror(errno)))) }
      if got == 0 { break }
      count += got
    }
    let bytes = UnsafeBufferPointer(
      start: buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), count: count)
    return body(bytes, &faults)
  }
}
