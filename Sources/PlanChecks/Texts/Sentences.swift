import PlanModel

extension [PlacedWord] {
  /// The sentences, as ranges of words.
  var sentences: [Range<Int>] { parts(endedBy: .sentence) }

  /// The parts between any of these marks, as ranges of words.
  func parts(endedBy marks: PlacedWord.Marks) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in indices.dropFirst() where !self[index].before.isDisjoint(with: marks) {
      parts.append(start..<index)
      start = index
    }
    return isEmpty ? [] : parts + [start..<count]
  }

  /// The sentence that some of the words stand in.
  func sentence(around words: Range<Int>) -> Range<Int> {
    var start = Swift.min(words.lowerBound, Swift.max(count - 1, 0))
    while start > 0, !self[start].before.contains(.sentence) { start -= 1 }
    var end = Swift.min(words.upperBound, count)
    while end < count, !self[end].before.contains(.sentence) { end += 1 }
    return start..<Swift.max(start, end)
  }
}
