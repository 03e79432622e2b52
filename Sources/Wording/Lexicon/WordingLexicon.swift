/// The words by which statements are read: the program's lists, and what an authority adds.
package struct WordingLexicon: Sendable {
  /// What a phrase means.
  package enum Meaning: Sendable, Hashable {
    case list(PhraseKind, code: String)
    /// A vague phrase of the family with this index.
    case vague(family: Int, VagueFamily.Effect)
    /// Words that hold a vague phrase and are none; nil for every family.
    case exception(family: Int?)
  }

  package private(set) var families: [VagueFamily] = []
  package private(set) var meanings: [Meaning] = []
  package private(set) var matcher = PhraseMatcher()
  /// The list and the code of each meaning.
  private(set) var kinds: [PhraseKind?] = []
  private(set) var codes: [String] = []
  private var known: [Meaning: Int32] = [:]
  /// The words by which outcomes and needs are read; they have meanings of their own.
  package var outcomes = OutcomeLexicon()
  package var needs = NeedLexicon()

  package init() {}

  package mutating func add(_ kind: PhraseKind, code: String, phrases: [String]) {
    add(phrases, .list(kind, code: code))
  }

  /// Adds a family; one that is known already keeps its settings.
  package mutating func add(_ family: VagueFamily) {
    if !families.contains(where: { $0.id == family.id }) { families.append(family) }
  }

  /// - Parameter family: the id of a family; phrases of a family that is not there are not added.
  package mutating func add(vague phrases: [String], family: String, effect: VagueFamily.Effect) {
    guard let index = families.firstIndex(where: { $0.id == family }) else { return }
    add(phrases, .vague(family: index, effect))
  }

  package mutating func add(exceptions phrases: [String], family: String?) {
    let index = family.flatMap { id in families.firstIndex { $0.id == id } }
    if family != nil, index == nil { return }
    add(phrases, .exception(family: index))
  }

  private mutating func add(_ phrases: [String], _ meaning: Meaning) {
    let number = known[meaning] ?? Int32(meanings.count)
    if known[meaning] == nil {
      known[meaning] = number
      meanings.append(meaning)
      if case .list(let kind, let code) = meaning {
        kinds.append(kind)
        codes.append(code)
      } else {
        kinds.append(nil)
        codes.append("")
      }
    }
    for phrase in phrases { matcher.add(phrase, meaning: number) }
  }

  package func meaning(_ match: PhraseMatch) -> Meaning { meanings[Int(match.meaning)] }
}
