public import Digests
internal import Words

extension Bank {
  /// Names everything that these folders teach: the SHA-256 of the name, the length and the bytes of
  /// every file, folder by folder, in the order of their names.
  public static func digest(of folders: [String]) -> Digest {
    Digest { hasher in
      for path in folders {
        var faults: [Fault] = []
        let folder = Folder(path, faults: &faults)
        for file in folder.files {
          let name =
            file.hasPrefix(folder.path + "/") ? file.dropFirst(folder.path.count + 1) : file[...]
          let read: Void? = withBytes(of: file, faults: &faults) { bytes, _ in
            hasher.add("\(name)\u{0}\(bytes.count)\u{0}")
            hasher.add(UnsafeRawBufferPointer(bytes))
          }
          if read == nil { hasher.add("\(name)\u{0}-\u{0}") }
        }
      }
    }
  }
}
