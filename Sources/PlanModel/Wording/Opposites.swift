/// Statements that cannot both be so of one child at one time, by the phrases that make them: "hearing normal" and "hearing
/// loss".
///
/// What an author denies is turned round where that says something ("not dry by day"), and what an author doubts, or says
/// of the past or of another person, is not taken as stated.
package struct Opposites: Sendable, Hashable {
  package struct Matter: Sendable, Hashable {
    package var name: String
    /// Days after which the child may well have changed, so that both statements can be right, each in its time.
    package var days: Int
    package var sides: [Side]
    /// Names of the diagnosis that it is about, as facts give them; none where it is about no diagnosis.
    package var diagnoses: [String]

    package init(name: String, days: Int, sides: [Side], diagnoses: [String] = []) {
      self.name = name
      self.days = days
      self.sides = sides
      self.diagnoses = diagnoses
    }
  }

  package struct Side: Sendable, Hashable {
    package var name: String
    /// The side that is stated by denying this one.
    package var denied: String?
    package var phrases: [String]
    /// Words of the form for how sure a diagnosis is that state this side: "suspected".
    package var standings: [String]

    package init(name: String, denied: String? = nil, phrases: [String], standings: [String] = []) {
      self.name = name
      self.denied = denied
      self.phrases = phrases
      self.standings = standings
    }
  }

  /// What a text states of a matter.
  package struct Statement: Sendable, Hashable {
    package var matter: String
    package var side: String
  }

  /// In the order of the list.
  package private(set) var matters: [Matter] = []
  /// Days after which a later finding about a diagnosis stands in place of an earlier one.
  package private(set) var diagnosisDays = 180
  private var phrases = PhraseTable<Said>()
  private var before = PhraseTable<Before>()
  private var deniedDiagnoses = PhraseTable<Bool>()
  /// Statements by the name of a diagnosis and how sure it is.
  private var standings: [String: [String: Statement]] = [:]

  /// What a word before a phrase does to it.
  private enum Before: Sendable, Hashable { case denial, doubt, end }

  private struct Said: Sendable, Hashable {
    var matter: String
    var side: String
    var denied: String?
  }

  /// How many words before a phrase a denial reaches.
  private static let reach = 4

  package init() {}

  package mutating func add(_ matter: Matter) {
    if let known = matters.firstIndex(where: { $0.name == matter.name }) {
      matters[known].sides += matter.sides
      matters[known].diagnoses += matter.diagnoses
    } else {
      matters.append(matter)
    }
    for name in matters.first(where: { $0.name == matter.name })?.diagnoses ?? [] {
      for side in matter.sides {
        for standing in side.standings {
          standings[Folding.nameKey(name), default: [:]][standing] = Statement(matter: matter.name, side: side.name)
        }
      }
    }
    for side in matter.sides {
      for text in side.phrases { phrases.add(text, Said(matter: matter.name, side: side.name, denied: side.denied)) }
    }
  }

  package mutating func add(denials: [String], doubts: [String], breaks: [String], deniedDiagnoses: [String]) {
    for text in denials { before.add(text, .denial) }
    for text in doubts { before.add(text, .doubt) }
    for text in breaks { before.add(text, .end) }
    for text in deniedDiagnoses { self.deniedDiagnoses.add(text, true) }
  }

  package mutating func set(diagnosisDays: Int) { self.diagnosisDays = diagnosisDays }

  /// What a text states, one statement for a matter. A text that states two sides of a matter tells of a change or weighs
  /// one against the other: it states neither.
  package func statements(in text: String) -> [Statement] {
    var sides: [String: Set<String>] = [:]
    for clause in WordList.clauses(in: text) {
      for match in phrases.matches(in: clause) {
        guard let side = side(match, in: clause) else { continue }
        sides[match.meaning.matter, default: []].insert(side)
      }
    }
    return matters.compactMap { matter in
      guard let stated = sides[matter.name], stated.count == 1, let side = stated.first else { return nil }
      return Statement(matter: matter.name, side: side)
    }
  }

  private func side(_ match: PhraseTable<Said>.Match, in clause: [String]) -> String? {
    let words = Array(clause[max(0, match.start - Opposites.reach)..<match.start])
    let said = before.matches(in: words).map(\.meaning)
    let near = said.lastIndex(of: .end).map { said[($0 + 1)...] } ?? said[...]
    if near.contains(.doubt) { return nil }
    return near.contains(.denial) ? match.meaning.denied : match.meaning.side
  }

  /// What the record of a diagnosis states of a matter, by its name and by how sure it is: "suspected".
  package func statement(ofDiagnosis name: String, _ standing: String) -> Statement? {
    standings[Folding.nameKey(name)]?[standing]
  }

  /// Whether the words of a diagnosis say that there is none.
  package func deniesDiagnosis(_ text: String) -> Bool { !deniedDiagnoses.matches(in: text).isEmpty }
}
