package import DurableFiles

/// Copies that a sync program made because a file was changed in two places at once. Nobody but a person can say which
/// of the two is meant.
package enum ConflictCopies {
  package struct Copy: Sendable, Equatable {
    /// The program that made it, as people know it.
    package var tool: String
    /// The name of the file that it was copied from; nil where the copy's name does not tell for certain.
    package var original: RawName?
  }

  /// The sync program that made a file of this name; nil for any other name. Only names that cannot well be anything
  /// else count: "advice (1).xml" is just as often a second file on purpose.
  package static func tool(of name: RawName) -> String? { copy(name)?.tool }

  package static func copy(_ name: RawName) -> Copy? {
    let parts = NameParts(name)
    return syncthing(name) ?? inBrackets(name) ?? resilio(parts) ?? synology(parts) ?? ownCloud(parts)
      ?? oneDrive(parts)
  }

  /// `advice.sync-conflict-20260102-120000-ABCDEFG.xml`; older versions have no letters at the end.
  private static func syncthing(_ name: RawName) -> Copy? {
    let bytes = name.bytes
    guard let mark = ByteMatch.last(of: ".sync-conflict-", in: ASCIIFolding.folded(bytes)[...]) else { return nil }
    var rest = ByteMatch(bytes[mark.upperBound...])
    guard rest.takeDigits(8), rest.take("-"), rest.takeDigits(6) else { return nil }
    if rest.take("-") { guard rest.takeLettersAndDigits(7) else { return nil } }
    guard rest.bytes.isEmpty || rest.bytes.first == UInt8(ascii: ".") else { return nil }
    return Copy(tool: "Syncthing", original: RawName(bytes: bytes[..<mark.lowerBound] + rest.bytes))
  }

  /// `advice (conflicted copy 2026-01-02 120000).xml`, `advice (Ann's conflicted copy 2026-01-02).xml` and their like.
  private static func inBrackets(_ name: RawName) -> Copy? {
    let bytes = name.bytes
    let folded = ASCIIFolding.folded(bytes)
    for (words, tool) in bracketed {
      guard let mark = ByteMatch.last(of: words, in: folded[...]),
        let open = ByteMatch.opening(before: mark.lowerBound, in: folded),
        let close = ByteMatch.closing(after: mark.upperBound, in: folded)
      else { continue }
      let before = bytes[..<open]
      let stem = before.last == UInt8(ascii: " ") ? before.dropLast() : before
      let after = bytes[(close + 1)...]
      let inside = (before: folded[(open + 1)..<mark.lowerBound], after: folded[mark.upperBound..<close])
      if tool != nil, !inside.before.isEmpty { continue }
      // Somebody may write of a conflict in brackets; a program puts nothing but a number after it.
      if tool == "Dropbox", !inside.after.allSatisfy({ $0 == 0x20 || ByteMatch.isDigit($0) }) { continue }
      let isPlain = !stem.isEmpty && (after.isEmpty || after.first == UInt8(ascii: "."))
      return Copy(
        tool: tool ?? maker(inside.before, inside.after), original: isPlain ? RawName(bytes: stem + after) : nil)
    }
    return nil
  }

  private static let bracketed: [(words: String, tool: String?)] = [
    ("conflicted copy", nil), ("case conflict", "Dropbox"), ("selective sync conflict", "Dropbox"),
    ("unicode encoding conflict", "Dropbox"), ("case clash from ", "Nextcloud"), ("sfconflict ", "Seafile"),
  ]

  /// Dropbox puts somebody's name before the words; ownCloud and Nextcloud put a time of day after the date.
  private static func maker(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> String {
    if !before.isEmpty { return "Dropbox" }
    var time = ByteMatch(after.suffix(6))
    return after.count > 6 && time.takeDigits(6) ? "ownCloud or Nextcloud" : "Dropbox, ownCloud or Nextcloud"
  }

  /// `advice.Conflict.xml`
  private static func resilio(_ parts: NameParts) -> Copy? {
    guard parts.stem.count > 9, parts.stem.ends(with: ".Conflict".utf8) else { return nil }
    return Copy(tool: "Resilio Sync", original: RawName(bytes: parts.stem.dropLast(9) + parts.ending))
  }

  /// `advice_laptop_Jan-02-120000-2026_Conflict.xml` and `advice_laptop_Jan-02-120000-2026_CaseConflict_1.xml`.
  private static func synology(_ parts: NameParts) -> Copy? {
    var words = parts.stem.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    if let last = words.last, last.count <= 3, !last.isEmpty, last.allSatisfy(ByteMatch.isDigit) { words.removeLast() }
    guard words.count >= 3, let kind = words.popLast().map({ String(decoding: $0, as: UTF8.self) }) else { return nil }
    guard let date = words.popLast() else { return nil }
    switch kind {
    case "Conflict": guard isSynologyDate(date) else { return nil }
    case "CaseConflict", "UnicodeConflict", "TypeConflict", "EncodingConflict": break
    default: return nil
    }
    // The name of the machine may hold the same mark: only three parts can be told apart.
    let original = words.count == 2 && isSynologyDate(date) ? RawName(bytes: words[0] + parts.ending) : nil
    return Copy(tool: "Synology Drive", original: original)
  }

  /// `Jan-02-120000-2026`
  private static func isSynologyDate(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return words.count == 4 && words[0].count == 3 && words[0].allSatisfy(ByteMatch.isLetter)
      && words[1...].allSatisfy { !$0.isEmpty && $0.allSatisfy(ByteMatch.isDigit) } && words[3].count == 4
  }

  /// `advice_conflict-20260102-120000.xml`: ownCloud and Nextcloud before 2018.
  private static func ownCloud(_ parts: NameParts) -> Copy? {
    guard let mark = ByteMatch.last(of: "_conflict-", in: parts.stem), mark.lowerBound > parts.stem.startIndex else {
      return nil
    }
    var rest = ByteMatch(parts.stem[mark.upperBound...])
    guard rest.takeDigits(8), rest.take("-"), rest.takeDigits(6), rest.bytes.isEmpty else { return nil }
    return Copy(
      tool: "ownCloud or Nextcloud", original: RawName(bytes: parts.stem[..<mark.lowerBound] + parts.ending))
  }

  /// `advice-DESKTOP-AB12CD3.xml`: OneDrive adds the name of the machine. Only the names that Windows gives to machines
  /// by itself are certain; anything else may be part of the sender's own name.
  private static func oneDrive(_ parts: NameParts) -> Copy? {
    for (mark, count) in [("-DESKTOP-", 7), ("-LAPTOP-", 8)] {
      guard let found = ByteMatch.last(of: mark, in: parts.stem), found.lowerBound > parts.stem.startIndex else {
        continue
      }
      var rest = ByteMatch(parts.stem[found.upperBound...])
      guard rest.takeLettersAndDigits(count) else { continue }
      if rest.take("-") { guard rest.bytes.count <= 2, rest.takeDigits(rest.bytes.count) else { continue } }
      guard rest.bytes.isEmpty else { continue }
      return Copy(tool: "OneDrive", original: RawName(bytes: parts.stem[..<found.lowerBound] + parts.ending))
    }
    return nil
  }
}
