import Digest
import DurableFiles
import Findings
import Glibc

/// What was taken from an inbox in which files stay: by content on disk, so that it is known after a restart, and by
/// name, size and date in memory, so that nothing is read twice.
struct Originals {
  /// Bytes. The reader takes 4 MB; a little more shows it that a file is too large.
  static let copiesAtMost = 5 << 20

  /// ledger/HASH.json
  private struct Taken: Codable {
    var id: String
  }

  private let layout: ShareLayout
  private var known: [RawName: FileSignature] = [:]

  init(_ layout: ShareLayout) { self.layout = layout }

  func isKnown(_ name: RawName, _ signature: FileSignature) -> Bool { known[name] == signature }

  mutating func remember(_ name: RawName, _ signature: FileSignature) { known[name] = signature }

  /// Of the file in the inbox of which a copy was taken.
  func signature(of name: RawName) -> FileSignature? { known[name] }

  /// Lets it be looked at again, such as one that stopped before its end.
  mutating func forget(_ name: RawName) { known[name] = nil }

  /// Whether the content was taken before, under whatever name.
  mutating func isKnownContent(_ path: RawPath, _ name: RawName, _ signature: FileSignature) throws(SystemError) -> Bool
  {
    let bytes = try SmallFile.bytes(path, limit: Originals.copiesAtMost)
    guard FileSignature.exists(RawPath(file(SHA256.hex(bytes)))) else { return false }
    known[name] = signature
    return true
  }

  /// Writes down that a content was taken.
  func record(_ sha256: String, id: String) throws(SystemError) {
    try StoredValue.write(Taken(id: id), to: file(sha256))
  }

  private func file(_ sha256: String) -> String { "\(layout.ledger)/\(sha256).json" }
}
