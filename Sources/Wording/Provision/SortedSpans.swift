/// Looks up spans that are sorted by their first token and do not lie over each other, without passing over all of them.
enum SortedSpans {
  /// Those that have a token in a range.
  static func overlapping(_ spans: [PhraseSpan], _ range: Range<Int>) -> ArraySlice<PhraseSpan> {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].tokens.upperBound > range.lowerBound { high = middle } else { low = middle + 1 }
    }
    var end = low
    while end < spans.count, spans[end].tokens.lowerBound < range.upperBound { end += 1 }
    return spans[low..<end]
  }

  /// The amounts that begin in a range.
  static func beginning(_ parts: [FoundPart], _ range: Range<Int>) -> ArraySlice<FoundPart> {
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].tokens.lowerBound >= range.lowerBound { high = middle } else { low = middle + 1 }
    }
    var end = low
    while end < parts.count, parts[end].tokens.lowerBound < range.upperBound { end += 1 }
    return parts[low..<end]
  }
}

/// What lies over each token of a statement.
struct Cover {
  /// Bits of the kinds of phrases.
  private var kinds: [UInt64]
  /// Part of an amount, other than a group or “all day”.
  private(set) var isCounted: [Bool]
  private(set) var isAmount: [Bool]
  /// How many tokens the vague phrase over it has that is no escape; 0 for none.
  private(set) var emptied: [UInt8]
  private(set) var isVague: [Bool]

  init(_ marks: Marks, _ amounts: [FoundPart], count: Int) {
    kinds = Array(repeating: 0, count: count)
    isCounted = Array(repeating: false, count: count)
    isAmount = isCounted
    isVague = isCounted
    emptied = Array(repeating: 0, count: count)
    for (kind, spans) in marks.spans.enumerated() {
      let bit = UInt64(1) << UInt64(kind)
      for span in spans { for index in span.tokens { kinds[index] |= bit } }
    }
    for part in amounts {
      for index in part.tokens where index < count {
        isAmount[index] = true
        if part.kind != .continuous, part.kind != .group { isCounted[index] = true }
      }
    }
    for span in marks.vague {
      for index in span.tokens {
        isVague[index] = true
        if span.effect != .escape { emptied[index] = UInt8(clamping: span.tokens.count) }
      }
    }
  }

  static func bits(_ kinds: [PhraseKind]) -> UInt64 { kinds.reduce(0) { $0 | UInt64(1) << UInt64($1.rawValue) } }

  func has(_ bits: UInt64, at index: Int) -> Bool { kinds[index] & bits != 0 }
  func isAll(_ bits: UInt64, _ range: Range<Int>) -> Bool { range.allSatisfy { kinds[$0] & bits != 0 } }
}
