/// Lists of words that rules look for, by name. The lists are data of `wording/`; an
/// authority adds to them.
package struct PhraseLists: Sendable, Hashable {
  /// Names of the lists, as `wordlists.xsd` has them.
  package enum List: String, Sendable, Hashable, CaseIterable {
    // Which section provision belongs in.
    case clinicalCare = "clinical-care"
    case teaching
    case speechTherapy = "speech-therapy"
    case otherTherapy = "other-therapy"
    case skillsTeaching = "skills-teaching"
    case medicalProcedure = "medical-procedure"
    case educational
    case residentialBreak = "residential-break"
    case signpost
    case schoolSecures = "school-secures"
    case body
    case obsolete
    case highlySpecialised = "highly-specialised"
    case nationalCommissioner = "national-commissioner"
    case placeLead = "place-lead"
    case settingKind = "setting-kind"
    case residential
    case tuition
    // Adult life.
    case employment
    case independentLiving = "independent-living"
    case community
    case adultHealth = "adult-health"
    case adultService = "adult-service"
    case adultServiceNoun = "adult-service-noun"
    case childLanguage = "child-language"
    case attendanceWord = "attendance-word"
    // Words that carry the meaning.
    case negation
    case bindingVerb = "binding-verb"
    case expectingVerb = "expecting-verb"
    case permittingVerb = "permitting-verb"
    case side
    case unit
    // Readability.
    case plainAcronym = "plain-acronym"
    case acronym
    case jargon
    case glossLead = "gloss-lead"
    case personTitle = "person-title"
    case firstPerson = "first-person"
    case medicine
    case vendorText = "vendor-text"
  }

  package struct Sign: Sendable, Hashable {
    /// The phrase as the list has it.
    package var phrase: String
    /// What to say in its place, or what it means.
    package var say: String?
    /// It is no sign, although it holds one: "non-residential".
    var isSpared = false
    /// Whether it is written in capitals and found only so: "PCT".
    var isCapital = false

    package init(phrase: String, say: String? = nil) {
      self.phrase = phrase
      self.say = say
    }
  }

  private var tables: [List: PhraseTable<Sign>] = [:]
  /// The lists in which a phrase begins with a word, as bits: most words begin none.
  private var beginnings: [String: UInt64] = [:]
  private var counts: [List: Int] = [:]

  package init() {}

  package var isEmpty: Bool { tables.isEmpty }

  package mutating func add(_ phrases: [String], to list: List, say: String? = nil, spared: Bool = false) {
    if !spared { counts[list, default: 0] += phrases.count }
    for phrase in phrases {
      let isCapital = phrase.unicodeScalars.contains { $0.properties.isUppercase } && phrase == phrase.uppercased()
      var sign = Sign(phrase: phrase, say: say)
      sign.isSpared = spared
      sign.isCapital = isCapital
      tables[list, default: PhraseTable()].add(phrase, sign)
      if let first = WordList.words(in: phrase).first { beginnings[first, default: 0] |= PhraseLists.bit(list) }
    }
  }

  /// Whether a list holds just this, as it is written there.
  package func holds(_ word: String, in list: List) -> Bool {
    tables[list]?.matches(in: [word]).contains { $0.count == 1 && !$0.meaning.isSpared } ?? false
  }

  private static let bits = Dictionary(
    uniqueKeysWithValues: List.allCases.enumerated().map { ($0.element, UInt64(1) << UInt64($0.offset)) })

  private static func bit(_ list: List) -> UInt64 { bits[list] ?? 0 }
}

extension PhraseLists {
  /// A text that was read once, to be asked for many lists.
  package struct Text: Sendable, Hashable {
    package let words: [PlacedWord]
    fileprivate let folded: [String]
    fileprivate let beginnings: UInt64

    package var isEmpty: Bool { words.isEmpty }
  }

  /// A phrase of a list in a text.
  package struct Match: Sendable, Hashable {
    /// Indices of its words.
    package var words: Range<Int>
    /// In Unicode scalars.
    package var range: Range<Int>
    package var sign: Sign
    /// Whether it stands in somebody's exact words.
    package var isExempt: Bool

    package init(words: Range<Int>, range: Range<Int>, sign: Sign, isExempt: Bool) {
      self.words = words
      self.range = range
      self.sign = sign
      self.isExempt = isExempt
    }
  }

  package func text(_ prose: Prose) -> Text {
    let words = PlacedWord.words(in: prose)
    let folded = words.map(\.text)
    return Text(words: words, folded: folded, beginnings: folded.reduce(0) { $0 | (beginnings[$1] ?? 0) })
  }

  package func matches(_ list: List, in text: Text) -> [Match] {
    guard text.beginnings & PhraseLists.bit(list) != 0, let table = tables[list] else { return [] }
    return table.matches(in: text.folded).compactMap { match in
      let words = text.words[match.start..<match.start + match.count]
      guard !match.meaning.isSpared, let first = words.first, let last = words.last,
        !match.meaning.isCapital || words.allSatisfy({ $0.capitals == $0.count || $0.isNumber })
      else { return nil }
      // A phrase does not reach over the end of a sentence.
      guard words.dropFirst().allSatisfy({ $0.before.isDisjoint(with: [.sentence]) }) else { return nil }
      return Match(
        words: match.start..<match.start + match.count, range: first.range.lowerBound..<last.range.upperBound,
        sign: match.meaning, isExempt: words.contains(where: \.isExempt))
    }
  }

  package func holds(_ list: List, in text: Text) -> Bool { !matches(list, in: text).isEmpty }

  /// Outside of anybody's exact words.
  package func first(_ list: List, in text: Text) -> Match? { matches(list, in: text).first { !$0.isExempt } }
}

extension PhraseLists {
  /// What a single word of a list means, where the list says.
  package func meaning(of word: String, in list: List) -> String? {
    tables[list]?.matches(in: [word]).first { !$0.meaning.isSpared }?.meaning.say
  }
}

extension PhraseLists {
  /// How many phrases a list has, those that are spared left out.
  package func count(of list: List) -> Int { counts[list] ?? 0 }
}
