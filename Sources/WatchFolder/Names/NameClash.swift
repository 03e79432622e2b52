package import DurableFiles

/// Names that are two on one machine and one on another: Windows and macOS do not tell large letters from small ones,
/// and macOS and some sync programs write `é` as two letters where Windows writes one.
package enum NameClash {
  /// Groups of two or more names that differ only in that, each in byte order, the groups in the order of their first.
  /// Linear in the names. A name that is not UTF-8 is only ever like itself.
  package static func groups(_ names: [RawName]) -> [[RawName]] {
    var alike: [Key: [RawName]] = [:]
    for name in Set(names) { alike[Key(name), default: []].append(name) }
    return alike.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// Whether two names may be one name elsewhere.
  package static func isOne(_ first: RawName, _ second: RawName) -> Bool { Key(first) == Key(second) }

  /// Strings of Swift are the same when their letters are, however they are composed; that is what is wanted here.
  private enum Key: Hashable {
    case text(String)
    case bytes([UInt8])

    init(_ name: RawName) {
      // Large first: `ß` and `SS` are one name to file systems that fold every letter.
      self =
        String(validating: name.bytes, as: UTF8.self).map { .text($0.uppercased().lowercased()) } ?? .bytes(name.bytes)
    }
  }
}
