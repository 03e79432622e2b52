import CGcrypt

/// SHA-256 by libgcrypt, which libexslt brings into the process anyway.
package enum SHA256 {
  /// Runs once in the process, on first use; Swift makes other threads wait for it.
  private static let prepared: Void = cgcrypt_initialise()

  /// The 32 bytes of the hash.
  package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    _ = prepared
    var hash = [UInt8](repeating: 0, count: 32)
    bytes.withUnsafeBytes { source in
      // Never a null pointer, even for no bytes at all.
      var nothing: UInt8 = 0
      gcry_md_hash_buffer(Int32(GCRY_MD_SHA256.rawValue), &hash, source.baseAddress ?? .init(&nothing), source.count)
    }
    return hash
  }

  /// The hash as 64 lower-case hexadecimal digits.
  package static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in digest(bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
