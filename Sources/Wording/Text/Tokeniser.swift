/// Cuts a text into tokens, in one pass over its bytes.
struct Tokeniser {
  private let text: [UInt8]
  private let vocabulary: Vocabulary
  /// Bytes read, and scalars read.
  private var at = 0
  private var scalar = 0
  private var isAfterSpace = true
  private var isAtLineStart = true
  /// The first token of an open quotation; nil when none is open.
  private var quotation: Int?
  private var singleQuotation: Int?
  private(set) var folded: [UInt8] = []
  private(set) var tokens: [Token] = []

  init(_ text: [UInt8], _ vocabulary: Vocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    folded.reserveCapacity(text.count)
    tokens.reserveCapacity(text.count / 5 + 4)
  }

  mutating func run() {
    while at < text.count { step() }
  }

  // MARK: - Reading scalars

  private func value(_ index: Int) -> (value: UInt32, length: Int) {
    let first = text[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= text.count else { return (0xFFFD, text.count - index) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
    return (value, length)
  }

  /// What stands at a byte; a space beyond the end.
  private func kind(_ index: Int) -> FoldedScalar {
    index < text.count ? FoldedScalar.of(value(index).value) : .space
  }

  private func isLetter(_ index: Int) -> Bool { if case .letter = kind(index) { true } else { false } }
  private func isDigit(_ index: Int) -> Bool { index < text.count && text[index] >= 0x30 && text[index] <= 0x39 }
  private func isWordPart(_ index: Int) -> Bool { isLetter(index) || isDigit(index) }
  private func isByte(_ index: Int, _ ascii: Unicode.Scalar) -> Bool {
    index < text.count && text[index] == UInt8(ascii: ascii)
  }

  private mutating func pass(_ length: Int) {
    at += length
    scalar += 1
  }

  // MARK: - Tokens

  private mutating func step() {
    let (value, length) = value(at)
    switch FoldedScalar.of(value) {
    case .letter: word()
    case .digit, .fraction: number()
    case .space:
      pass(length)
      isAfterSpace = true
    case .nothing: pass(length)
    case .lineBreak:
      mark(UInt8(ascii: "\n"), length)
      isAtLineStart = true
      isAfterSpace = true
      return
    case .apostrophe: apostrophe(length)
    case .quotation: quotationMark(length)
    case .dash: dash(length)
    case .mark(let byte): punctuation(byte, length)
    }
    if case .space = FoldedScalar.of(value) {} else { isAtLineStart = false }
  }

  private mutating func add(_ token: Token, from source: Int) {
    var token = token
    token.source = source..<at
    token.isJoined = !isAfterSpace
    isAfterSpace = false
    tokens.append(token)
  }

  private mutating func mark(_ byte: UInt8, _ length: Int) {
    let start = folded.count
    folded.append(byte)
    var token = Token(kind: .mark, start: scalar, end: scalar + 1, bytes: start..<folded.count)
    token.mark = byte
    token.word = vocabulary.word(folded, start..<folded.count)
    pass(length)
    add(token, from: at - length)
  }

  private mutating func word() {
    let start = folded.count
    let first = scalar
    let source = at
    var capitals = 0
    var letters = 0
    var isCapital = false
    loop: while at < text.count {
      let (value, length) = value(at)
      switch FoldedScalar.of(value) {
      case .letter:
        // “x2”, “2x30”: the sign of multiplication, not a word.
        if letters == 1, at - 1 >= 0, folded[start] == UInt8(ascii: "x"), isDigit(at) { break loop }
        if (0x41...0x5A).contains(value) || (0xC0...0xDE).contains(value) {
          capitals += 1
          if letters == 0 { isCapital = true }
        }
        letters += 1
        append(value)
        pass(length)
      case .digit:
        if letters == 1, folded.count == start + 1, folded[start] == UInt8(ascii: "x") { break loop }
        folded.append(text[at])
        pass(length)
      case .nothing: pass(length)
      case .apostrophe:
        guard isLetter(at + length) else { break loop }
        folded.append(UInt8(ascii: "'"))
        pass(length)
      case .mark(UInt8(ascii: ".")):
        // “e.g.”, “p.a.”: single letters with full stops are one word.
        guard isDottedLetter(start) else { break loop }
        pass(length)
      default: break loop
      }
    }
    // The full stop that closes “e.g.”, unless it closes the sentence as well.
    if letters > 1, tokensHoldDots(from: first, letters: letters), isByte(at, "."), !endsSentence(at) { pass(1) }
    var token = Token(kind: .word, start: first, end: scalar, bytes: start..<folded.count)
    if folded.count - start > 2, folded[folded.count - 1] == UInt8(ascii: "s"),
      folded[folded.count - 2] == UInt8(ascii: "'")
    {
      folded.removeLast(2)
      token.bytes = start..<folded.count
      token.isPossessive = true
    }
    token.isCapital = isCapital
    token.isAllCapitals = capitals > 1 && capitals == letters
    (token.word, token.base, token.isVerbForm) = vocabulary.find(folded, token.bytes)
    add(token, from: source)
  }

  /// Whether the scalars read for a word outnumber its letters, as full stops do.
  private func tokensHoldDots(from first: Int, letters: Int) -> Bool {
    scalar - first > letters && at >= 2 && isByte(at - 2, ".")
  }

  private func isDottedLetter(_ start: Int) -> Bool {
    let isSingle = folded.count - start == 1 || (at >= 2 && text[at - 2] == UInt8(ascii: "."))
    return isSingle && isLetter(at + 1) && !isLetter(at + 2)
  }

  private mutating func append(_ value: UInt32) {
    switch value {
    case 0x41...0x5A: folded.append(UInt8(value) + 0x20)
    case 0..<0x80: folded.append(UInt8(value))
    case 0xD7: folded.append(UInt8(ascii: "x"))
    case 0xE0...0xE5, 0xC0...0xC5: folded.append(UInt8(ascii: "a"))
    case 0xE8...0xEB, 0xC8...0xCB: folded.append(UInt8(ascii: "e"))
    case 0xEC...0xEF, 0xCC...0xCF: folded.append(UInt8(ascii: "i"))
    case 0xF2...0xF6, 0xD2...0xD6: folded.append(UInt8(ascii: "o"))
    case 0xF9...0xFC, 0xD9...0xDC: folded.append(UInt8(ascii: "u"))
    case 0xE7, 0xC7: folded.append(UInt8(ascii: "c"))
    case 0xF1, 0xD1: folded.append(UInt8(ascii: "n"))
    default: if let scalar = Unicode.Scalar(value) { folded.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    }
  }

  private mutating func apostrophe(_ length: Int) {
    let isOpening = isAfterSpace || tokens.last.map { $0.isMark("(") } ?? true
    if isOpening, isWordPart(at + length) {
      singleQuotation = tokens.count
    } else if let open = singleQuotation, !isWordPart(at + length) {
      // A quotation of a few words; a lone apostrophe may stand anywhere.
      if tokens.count - open <= 40 { for index in open..<tokens.count { tokens[index].isQuoted = true } }
      singleQuotation = nil
    } else if let last = tokens.last, !isAfterSpace, last.kind == .word, folded.last == UInt8(ascii: "s") {
      tokens[tokens.count - 1].isPossessive = true
    }
    pass(length)
  }

  private mutating func quotationMark(_ length: Int) {
    let isInches = !isAfterSpace && tokens.last?.kind == .number && quotation == nil
    pass(length)
    if isInches { return }
    if let open = quotation {
      for index in open..<tokens.count { tokens[index].isQuoted = true }
      quotation = nil
    } else {
      quotation = tokens.count
    }
  }

  private mutating func dash(_ length: Int) {
    let isSpaceNext = if case .space = kind(at + length) { true } else { at + length >= text.count }
    if isAtLineStart, isSpaceNext { return mark(UInt8(ascii: "*"), length) }
    let isBetweenWords =
      !isAfterSpace && isWordPart(at + length) && (tokens.last?.kind == .word || isLetter(at + length))
    // “10 pm–7 am” is a range, “pre-teaching” one thing.
    let isRange = isDigit(at + length) && (length > 1 || tokens.last.map(isHalfOfDay) ?? false)
    if isBetweenWords, !isRange {
      pass(length)
      return
    }
    mark(UInt8(ascii: "-"), length)
  }

  private func isHalfOfDay(_ token: Token) -> Bool {
    token.bytes.count == 2
      && (folded[token.bytes].elementsEqual("am".utf8) || folded[token.bytes].elementsEqual("pm".utf8))
  }

  private mutating func punctuation(_ byte: UInt8, _ length: Int) {
    switch byte {
    case UInt8(ascii: "."): fullStop(length)
    case UInt8(ascii: "*") where isAtLineStart || !isWordPart(at + length): mark(byte, length)
    default: mark(byte, length)
    }
  }

  private mutating func fullStop(_ length: Int) {
    if endsSentence(at) {
      mark(UInt8(ascii: "."), length)
    } else if isAtLineStart || (tokens.last.map { $0.kind == .number } ?? false && isListNumber) {
      mark(UInt8(ascii: "*"), length)
    } else {
      pass(length)
    }
  }

  /// “1.” at the beginning of a line.
  private var isListNumber: Bool {
    guard let last = tokens.last, !isAfterSpace, last.decimals == 0 else { return false }
    return tokens.count == 1 || tokens[tokens.count - 2].isMark("\n")
  }

  /// Whether the full stop at a byte ends a sentence: what follows is no small letter, and the word is no abbreviation.
  private func endsSentence(_ index: Int) -> Bool {
    var next = index + 1
    guard next < text.count else { return true }
    if isByte(next, ")") || isByte(next, "\"") || isByte(next, "'") { next += 1 }
    switch kind(next) {
    case .space, .lineBreak: break
    case .quotation, .apostrophe: return true
    case .letter:
      return next == index + 1 && (0x41...0x5A).contains(text[next]) && (tokens.last?.isAllCapitals == false)
    default: return false
    }
    var looked = 0
    while next < text.count, looked < 16, case .space = kind(next) {
      next += value(next).length
      looked += 1
    }
    guard next < text.count else { return true }
    if isDigit(next) { return !isListNumber && !vocabulary.isAbbreviation(folded, tokens.last?.bytes) }
    return !((0x61...0x7A).contains(text[next]))
      && !(isLetter(next) && vocabulary.isTitle(folded, tokens.last?.bytes))
  }

  // MARK: - Numbers

  private mutating func number() {
    let start = folded.count
    let source = at
    var token = Token(kind: .number, start: scalar, end: scalar, bytes: start..<start)
    (token.milli, token.decimals) = digits()
    if isByte(at, ":"), isDigit(at + 1) {
      pass(1)
      token.kind = .pair
      token.second = digits().milli
    }
    if let last = tokens.last, !isAfterSpace, last.isMark("$") { token.isMoney = true }
    if isOrdinalEnding() {
      token.isOrdinal = true
      pass(1)
      pass(1)
    }
    token.end = scalar
    folded.append(contentsOf: text[source..<at])
    token.bytes = start..<folded.count
    token.word = vocabulary.word(folded, token.bytes)
    if token.kind == .number { token.base = vocabulary.anyNumber }
    add(token, from: source)
  }

  private func isOrdinalEnding() -> Bool {
    guard at + 1 < text.count, !isLetter(at + 2) else { return false }
    let ending = (text[at] | 0x20, text[at + 1] | 0x20)
    let a = (UInt8(ascii: "s"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"))
    let b = (UInt8(ascii: "t"), UInt8(ascii: "d"), UInt8(ascii: "h"))
    return ending == (a.0, b.0) || ending == (a.1, b.1) || ending == (a.2, b.1) || ending == (a.3, b.2)
  }

  /// A number of at most eight digits before the point; more digits are passed and count for nothing.
  private mutating func digits() -> (milli: Int, decimals: UInt8) {
    var whole = 0
    var count = 0
    var milli = 0
    var decimals: UInt8 = 0
    while at < text.count {
      if isDigit(at) {
        if count < 8 { whole = whole * 10 + Int(text[at] - 0x30) }
        count += 1
        pass(1)
      } else if isByte(at, ","), count > 0, count <= 3, isDigit(at + 1), isDigit(at + 2), isDigit(at + 3),
        !isDigit(at + 4)
      {
        pass(1)
      } else if isByte(at, "."), isDigit(at + 1), decimals == 0, count > 0 {
        pass(1)
        var unit = 100
        while isDigit(at) {
          milli += Int(text[at] - 0x30) * unit
          unit /= 10
          if decimals < 9 { decimals += 1 }
          pass(1)
        }
        break
      } else {
        break
      }
    }
    if case .fraction(let part) = kind(at) {
      milli += part
      pass(value(at).length)
    }
    return (whole * 1000 + milli, decimals)
  }
}
