internal import CCrypto

/// A SHA-256 digest: what names bytes.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  public let bytes: [UInt8]

  /// The digest of everything that is written into it, in order.
  public init(of write: (inout Hasher) -> Void) {
    var hasher = Hasher()
    write(&hasher)
    bytes = hasher.finish()
  }

  public init(of text: String) {
    self.init { $0.add(text) }
  }

  /// In lowercase hexadecimal.
  public var description: String {
    String(
      decoding: bytes.flatMap { [Self.digits[Int($0 >> 4)], Self.digits[Int($0 & 15)]] },
      as: UTF8.self)
  }

  /// The first twelve digits: enough to notice a change, short enough to copy by hand.
  public var short: String { String(description.prefix(12)) }

  private static let digits = Array("0123456789abcdef".utf8)
}

extension Digest {
  /// Takes bytes piece by piece.
  public struct Hasher: ~Copyable {
    private let context: OpaquePointer?
    private var works: Bool

    fileprivate init() {
      context = EVP_MD_CTX_new()
      works = EVP_DigestInit_ex(context, Algorithm.sha256.handle, nil) == 1
    }

    deinit { EVP_MD_CTX_free(context) }

    public mutating func add(_ bytes: UnsafeRawBufferPointer) {
      guard let start = bytes.baseAddress else { return }
      works = EVP_DigestUpdate(context, start, bytes.count) == 1 && works
    }

    public mutating func add(_ text: String) {
      var text = text
      text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    fileprivate mutating func finish() -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: 32)
      works = EVP_DigestFinal_ex(context, &bytes, nil) == 1 && works
      // Only a broken OpenSSL fails here, and no record may carry a digest that is none.
      precondition(works, "SHA-256 is not available from the system's libcrypto")
      return bytes
    }
  }

  /// Fetching an algorithm by name is slow in OpenSSL 3, so it is done once.
  private struct Algorithm: @unchecked Sendable {
    static let sha256 = Algorithm(handle: EVP_MD_fetch(nil, "SHA256", nil))
    let handle: OpaquePointer?
  }
}
