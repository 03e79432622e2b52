/// The words of all phrases, by number. Looked up by bytes, without making strings.
package struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]
  /// Numbers of words by the hash of their bytes; open addressing, a power of two.
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  /// Long words with a letter left out, for finding typing slips: hash and word.
  private var slips: [UInt64: Int32] = [:]

  /// The word that stands for any number in a phrase; -1 when no phrase has it.
  private(set) var anyNumber: Int32 = -1

  package init() {}

  package var count: Int { ends.count - 1 }

  private static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }

  private func range(_ word: Int32) -> Range<Int> { Int(ends[Int(word)])..<Int(ends[Int(word) + 1]) }

  private func isEqual(_ word: Int32, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let own = self.range(word)
    guard own.count == range.count else { return false }
    for offset in 0..<own.count where bytes[own.lowerBound + offset] != text[range.lowerBound + offset] { return false }
    return true
  }

  /// The number of a word; -1 when no phrase has it.
  func word(_ text: [UInt8], _ range: Range<Int>) -> Int32 {
    var slot = Int(truncatingIfNeeded: Self.hash(text, range)) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isEqual(slots[slot], text, range) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  package func word(_ text: String) -> Int32 {
    let bytes = Array(text.utf8)
    return word(bytes, 0..<bytes.count)
  }

  mutating func add(_ text: [UInt8], _ range: Range<Int>) -> Int32 {
    let known = word(text, range)
    if known >= 0 { return known }
    if (count + 1) * 2 > slots.count { grow() }
    let number = Int32(count)
    bytes.append(contentsOf: text[range])
    ends.append(Int32(bytes.count))
    place(number)
    if range.count == 1, text[range.lowerBound] == UInt8(ascii: "#") { anyNumber = number }
    if range.count >= Self.slipLength { addSlips(number) }
    return number
  }

  private mutating func place(_ number: Int32) {
    var slot = Int(truncatingIfNeeded: Self.hash(bytes, range(number))) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in 0..<Int32(count) { place(number) }
  }

  // MARK: - Forms of a word

  /// The word, and its base form when that is another word of the lists. A long word that is not known is taken for one
  /// that differs by one letter left out, added, changed or swapped.
  func find(_ text: [UInt8], _ range: Range<Int>) -> (word: Int32, base: Int32, isVerbForm: Bool) {
    let exact = word(text, range)
    let base = self.base(text, range)
    let isVerbForm = base >= 0 && text[range.upperBound - 1] != UInt8(ascii: "s")
    if exact >= 0 || base >= 0 || range.count < Self.slipLength { return (exact, base, isVerbForm) }
    let meant = slip(text, range)
    return (
      meant, meant >= 0 ? self.base(bytes, self.range(meant)) : -1, text[range.upperBound - 1] != UInt8(ascii: "s")
    )
  }

  private func base(_ text: [UInt8], _ range: Range<Int>) -> Int32 {
    guard range.count > 3 else { return -1 }
    let end = range.upperBound
    let last = text[end - 1]
    if last == UInt8(ascii: "s"), text[end - 2] != UInt8(ascii: "s") {
      let plural = word(text, range.lowerBound..<end - 1)
      if plural >= 0 { return plural }
      guard text[end - 2] == UInt8(ascii: "e") else { return -1 }
      if text[end - 3] == UInt8(ascii: "i"), range.count > 4 {
        return word(Array(text[range.lowerBound..<end - 3]) + [UInt8(ascii: "y")], 0..<range.count - 2)
      }
      return word(text, range.lowerBound..<end - 2)
    }
    if last == UInt8(ascii: "d"), text[end - 2] == UInt8(ascii: "e") {
      return stem(text, range.lowerBound..<end - 2)
    }
    if range.count > 4, last == UInt8(ascii: "g"), text[end - 2] == UInt8(ascii: "n"),
      text[end - 3] == UInt8(ascii: "i")
    {
      return stem(text, range.lowerBound..<end - 3)
    }
    return -1
  }

  /// “provid”: provide; “plann”: plan.
  private func stem(_ text: [UInt8], _ range: Range<Int>) -> Int32 {
    let plain = word(text, range)
    if plain >= 0 || range.count < 2 { return plain }
    let withE = Array(text[range]) + [UInt8(ascii: "e")]
    let silent = word(withE, 0..<withE.count)
    if silent >= 0 { return silent }
    let end = range.upperBound
    return text[end - 1] == text[end - 2] ? word(text, range.lowerBound..<end - 1) : -1
  }

  // MARK: - Typing slips

  private static let slipLength = 7
  private static let longestSlip = 24

  private mutating func addSlips(_ number: Int32) {
    let word = Array(bytes[range(number)])
    guard word.count <= Self.longestSlip else { return }
    for hash in Self.shortened(word, 0..<word.count) where slips[hash] == nil { slips[hash] = number }
  }

  /// Hashes of a word, and of it with each of its letters left out.
  private static func shortened(_ text: [UInt8], _ range: Range<Int>) -> [UInt64] {
    var hashes = [hash(text, range)]
    for left in range {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for index in range where index != left { hash = (hash ^ UInt64(text[index])) &* 0x100_0000_01b3 }
      hashes.append(hash ^ (hash >> 29))
    }
    return hashes
  }

  private func slip(_ text: [UInt8], _ range: Range<Int>) -> Int32 {
    guard range.count <= Self.longestSlip else { return -1 }
    let word = Array(text[range])
    for hash in Self.shortened(word, 0..<word.count) {
      if let candidate = slips[hash], Self.isSlip(word, Array(bytes[self.range(candidate)])) { return candidate }
    }
    return -1
  }

  /// One letter added, left out or changed, or two neighbours swapped; the first letter is right.
  private static func isSlip(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    guard a.first == b.first, abs(a.count - b.count) <= 1 else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    let restA = a[start...]
    let restB = b[start...]
    if a.count == b.count {
      if restA.dropFirst().elementsEqual(restB.dropFirst()) { return !Self.isEnding(a.count - start) }
      guard restA.count >= 2 else { return false }
      return a[start] == b[start + 1] && a[start + 1] == b[start]
        && restA.dropFirst(2).elementsEqual(restB.dropFirst(2))
    }
    // A last letter more or less is another form of the word, not a slip.
    if start == min(a.count, b.count) { return false }
    return a.count > b.count
      ? restA.dropFirst().elementsEqual(restB) : restA.elementsEqual(restB.dropFirst())
  }

  private static func isEnding(_ rest: Int) -> Bool { rest <= 1 }

  // MARK: - Abbreviations

  private static let abbreviations: Set<String> = [
    "approx", "incl", "inc", "max", "min", "mins", "hr", "hrs", "wk", "wks", "yr", "yrs", "no", "nos", "vs", "poss",
    "ref", "ext", "fig", "para", "reg", "sec", "pp", "vol", "eg", "ie", "cf", "app", "appx",
  ]
  private static let titles: Set<String> = ["mr", "mrs", "ms", "dr", "prof", "st", "rev", "eg", "ie", "approx", "incl"]

  func isAbbreviation(_ text: [UInt8], _ range: Range<Int>?) -> Bool { Self.holds(Self.abbreviations, text, range) }
  func isTitle(_ text: [UInt8], _ range: Range<Int>?) -> Bool { Self.holds(Self.titles, text, range) }

  private static func holds(_ set: Set<String>, _ text: [UInt8], _ range: Range<Int>?) -> Bool {
    guard let range, range.count <= 6, !range.isEmpty else { return false }
    return set.contains(String(decoding: text[range], as: UTF8.self))
  }
}
