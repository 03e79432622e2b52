/// The short notation of the lists, written out: `as ... permits` is three phrases, `{fully|well} trained` two.
enum PhraseNotation {
  /// Most phrases that one text may stand for; the rest are not taken in, so that no list can fill the memory.
  private static let most = 2000

  static func plain(_ text: String) -> [String] {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: ".") }) else { return [text] }
    var phrases: [String] = [""]
    var rest = text[...]
    while let first = rest.first {
      let choices: [Substring]
      if rest.hasPrefix("...") {
        choices = ["_", "_ _", "_ _ _"]
        rest = rest.dropFirst(3)
      } else if first == "{", let end = rest.firstIndex(of: "}") {
        choices = rest[rest.index(after: rest.startIndex)..<end].split(separator: "|")
        rest = rest[rest.index(after: end)...]
      } else {
        choices = [rest.prefix(1)]
        rest = rest.dropFirst()
      }
      guard phrases.count * max(1, choices.count) <= most else { break }
      if choices.count == 1 {
        for index in phrases.indices { phrases[index] += choices[0] }
      } else {
        phrases = phrases.flatMap { phrase in choices.map { phrase + $0 } }
      }
    }
    return phrases
  }
}
