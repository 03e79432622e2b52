import Findings
import PlanModel

/// Weighs every name that stands where the child's own should.
///
/// One stray word must not set a file apart, and a pasted paragraph must. So a known forename needs one sentence of need
/// or one item that describes it, elsewhere two sentences of any kind. A forename that is also a word counts for less. A
/// word that is no known forename needs two, one of which only a person can be the subject of. A declared sister or
/// friend needs a sentence of need that mentions no relation.
struct NameEvidence {
  struct Hits {
    var score = 0
    var count = 0
    var first: Place
    /// Whether a verb stood beside it that only a person can be the subject of.
    var isPerson = false
  }

  private(set) var others: [String: Hits] = [:]
  private(set) var variants: (count: Int, first: Place)?
  private let context: IdentityContext
  private let reader: SubjectReader
  /// Words of the text written small, and unknown words that stood with a capital inside a sentence or after “at”.
  private var small: Set<String> = []
  private var inside: Set<String> = []
  private var places: Set<String> = []

  init(_ text: AdviceText, _ context: IdentityContext) {
    self.context = context
    reader = SubjectReader(names: context.names)
    let read = text.passages.filter { $0.kind != .views && $0.kind != .label }
    for passage in read {
      for words in passage.paragraphs { note(words) }
    }
    for passage in read {
      let hasRelation = passage.paragraphs.contains { $0.contains { context.names.holds($0.key, .kin) } }
      for words in passage.paragraphs { weigh(words, in: passage, hasRelation: hasRelation) }
    }
  }

  /// The names that the evidence is enough for, together.
  var found: (count: Int, first: Place)? {
    let enough = others.filter { key, hits in
      guard hits.score >= 2 else { return false }
      if context.names.holds(key, .calendar) { return hits.isPerson }
      return isListed(key) || (hits.isPerson && !small.contains(key) && !places.contains(key))
    }
    guard let first = enough.values.map(\.first).min(by: Self.inOrder) else { return nil }
    return (enough.values.map(\.count).reduce(0, +), first)
  }

  private static func inOrder(_ left: Place, _ right: Place) -> Bool {
    (left.line ?? 0, left.item ?? "") < (right.line ?? 0, right.item ?? "")
  }

  private mutating func note(_ words: [TextWord]) {
    for (index, word) in words.enumerated() {
      if word.shape == .small { small.insert(word.key) }
      guard index > 0, word.shape == .capital, !word.startsSentence else { continue }
      inside.insert(word.key)
      if context.names.holds(words[index - 1].key, .locative) { places.insert(word.key) }
    }
  }

  private func isListed(_ key: String) -> Bool {
    context.names.holds(key, .forename) || context.names.holds(key, .commonName)
      || context.names.holds(key, .calendar) || context.people.children.contains(key)
  }

  /// Of a name of two forenames with a hyphen, the first decides.
  private func listedKey(of word: TextWord) -> String {
    let parts = word.text.unicodeScalars.split { $0.isHyphen }
    guard parts.count > 1, let first = parts.first, parts.allSatisfy({ $0.first?.isUpper ?? false }) else {
      return word.key
    }
    let key = Folding.nameKey(String(first))
    return isListed(word.key) || !isListed(key) ? word.key : key
  }

  private mutating func weigh(_ words: [TextWord], in passage: Passage, hasRelation: Bool) {
    let subjects = reader.subjects(in: words) { isListed($0) || context.own.holds($0) || context.people.holds($0) }
    let sentences = SentenceNotes(words, context)
    for subject in subjects {
      let word = words[subject.index]
      if isVariant(words, subject) {
        variants = ((variants?.count ?? 0) + 1, variants?.first ?? passage.place)
        continue
      }
      guard !isKnown(words, subject), !sentences.mentionsKin(word.sentence, before: subject.index) else { continue }
      if subject.predicate != .need, subject.predicate != .difficulty, sentences.mentionsOwn(word.sentence) {
        continue
      }
      let key = listedKey(of: word)
      let weight = weight(of: key, subject.predicate, in: passage.kind, hasRelation: hasRelation)
      guard weight > 0 else { continue }
      var hits = others[key] ?? Hits(first: passage.place)
      hits.score += weight
      hits.count += 1
      hits.isPerson = hits.isPerson || subject.predicate == .person || subject.predicate == .difficulty
      others[key] = hits
    }
  }

  private func weight(
    of key: String, _ predicate: SubjectReader.Predicate, in kind: Passage.Kind, hasRelation: Bool
  ) -> Int {
    if context.people.children.contains(key) {
      guard predicate == .need || predicate == .difficulty, !hasRelation else { return 0 }
      return kind == .narrative ? 1 : 2
    }
    if predicate == .difficulty { return 2 }
    let isItem = kind != .narrative
    if context.names.holds(key, .forename) {
      switch predicate {
      case .difficulty, .need, .possession: return 2
      case .person: return isItem ? 2 : 1
      case .plain: return kind == .child ? 2 : 1
      case .object: return 1
      }
    }
    let isCalendar = context.names.holds(key, .calendar)
    if isCalendar || context.names.holds(key, .commonName) {
      switch predicate {
      case .difficulty: return 2
      case .need: return isCalendar ? 1 : 2
      case .person: return 1
      case .plain, .possession, .object: return isCalendar ? 0 : 1
      }
    }
    switch predicate {
    case .difficulty: return 2
    case .need, .person: return 1
    case .possession: return inside.contains(key) ? 1 : 0
    case .plain, .object: return 0
    }
  }

  private func isVariant(_ words: [TextWord], _ subject: SubjectReader.Subject) -> Bool {
    let word = words[subject.index]
    if context.own.isOtherSpelling(word.text, key: word.key) { return true }
    guard !context.own.holds(word.key), !context.people.holds(word.key), !context.own.isShortForm(word.key),
      !context.names.holds(word.key, .calendar), !small.contains(word.key)
    else { return false }
    let isForename = context.names.holds(word.key, .forename) || context.names.holds(word.key, .commonName)
    return context.own.isSlip(word.key, isForename: isForename)
  }

  /// Whether the name is this child's, or that of somebody who may be named.
  private func isKnown(_ words: [TextWord], _ subject: SubjectReader.Subject) -> Bool {
    let key = words[subject.index].key
    if context.people.children.contains(key), !context.own.holds(key) { return false }
    if context.own.holds(key) || context.own.isShortForm(key) || context.people.adults.contains(key) { return true }
    // A hyphen joins two forenames; one that is known is enough.
    let parts = words[subject.index].text.unicodeScalars.split { $0.isHyphen }.map { Folding.nameKey(String($0)) }
    return parts.count > 1 && parts.contains { context.own.holds($0) || context.people.adults.contains($0) }
  }
}
