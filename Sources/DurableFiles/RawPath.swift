/// A path as the bytes that the file system knows.
///
/// Names on a shared drive need not be UTF-8: a String would show such a name and could not open it again.
package struct RawPath: Sendable, Hashable {
  /// Without a NUL.
  package let bytes: [UInt8]

  package init(bytes: some Sequence<UInt8>) { self.bytes = bytes.filter { $0 != 0 } }
  package init(_ text: String) { self.init(bytes: text.utf8) }

  package func appending(_ name: RawName) -> RawPath { RawPath(bytes: bytes + [UInt8(ascii: "/")] + name.bytes) }
  package func appending(_ name: String) -> RawPath { RawPath(bytes: bytes + [UInt8(ascii: "/")] + name.utf8) }

  /// For a person; bytes that are not UTF-8 are shown as a replacement character.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// As the system's calls want it, with the NUL at its end.
  package var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}

/// The name of one file in its folder, as bytes.
package struct RawName: Sendable, Hashable, Comparable {
  package let bytes: [UInt8]

  package init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }
  package init(_ text: String) { self.init(bytes: text.utf8) }

  /// For a person; bytes that are not UTF-8 are shown as a replacement character.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package static func < (left: RawName, right: RawName) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
