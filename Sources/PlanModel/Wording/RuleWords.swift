/// Lists of words that rules of the catalogue look for. The lists are data; only what they are for is known here.
///
/// The empty lists find nothing.
package struct RuleWords: Sendable, Hashable {
  /// What the words of a list are. The raw values are the codes of `signs.xsd`.
  package enum List: String, Sendable, Hashable, CaseIterable {
    /// Words that were to be replaced: "TBC", "lorem ipsum".
    case placeholder
    /// First words between square brackets that were to be replaced: "[insert …]".
    case blankBracket = "blank-bracket"
    /// An author says that earlier advice still holds.
    case stillHolds = "still-holds"
    /// A reply without an assessment: "not known to this service".
    case nilReply = "nil-reply"
    /// Words that say somebody did look: they make a reply more than nil.
    case assessed
    case hearing, vision
    /// Both at once.
    case bothSenses = "both-senses"
    /// A loss that is suspected and not proven.
    case suspected
    /// A clause with one of these says that there is none.
    case denial
    case teacherOfDeaf = "teacher-of-deaf"
    case teacherOfVision = "teacher-of-vision"
    /// People other than the child.
    case otherPerson = "other-person"
    /// Health and conduct of a person.
    case personalDetail = "personal-detail"
    /// What joins a person to it: "has", "was diagnosed with".
    case personVerb = "person-verb"
    /// Words that turn back to the child, or away from the person.
    case turnsAway = "turns-away"
    /// A stated age that is not the child's now.
    case otherAge = "other-age"
    case numberWord = "number-word"
    /// Words that name the phase after this one.
    case nextPhase = "next-phase"
    /// Before a date: what ends on it.
    case endsOn = "ends-on"
    case unit
    /// Before the name of a paper: "see the", "as set out in the".
    case cites
    case paper
    case ownPaper = "own-paper"
    case protection
    case addressesParent = "addresses-parent"
    case planToParents = "plan-to-parents"
    case promise
  }

  /// Roles whose papers are named by certain words, such as "audiology".
  package struct Discipline: Sendable, Hashable {
    package var roles: Set<String>
    package init(roles: Set<String>) { self.roles = roles }
  }

  private var tables: [List: PhraseTable<Bool>] = [:]
  private var disciplines = PhraseTable<Discipline>()
  private var registers: [String: String] = [:]

  package init() {}

  /// - Parameter spared: phrases that hold such words and mean something else, such as "colour blind".
  package mutating func add(_ phrases: [String], spared: [String], to list: List) {
    for text in spared { tables[list, default: PhraseTable()].add(text, false) }
    for text in phrases { tables[list, default: PhraseTable()].add(text, true) }
  }

  package mutating func add(discipline words: [String], roles: [String]) {
    for text in words { disciplines.add(text, Discipline(roles: Set(roles))) }
  }

  package mutating func add(register: String, roles: [String]) { for role in roles { registers[role] = register } }

  /// The phrases of a list among words, from left to right, none over another.
  package func matches(_ list: List, in words: [String]) -> [Range<Int>] {
    (tables[list]?.matches(in: words) ?? []).filter(\.meaning).map { $0.start..<$0.start + $0.count }
  }

  package func holds(_ list: List, in words: [String]) -> Bool { !matches(list, in: words).isEmpty }

  package func holds(_ list: List, in text: String) -> Bool { holds(list, in: WordList.words(in: text)) }

  /// The disciplines named among words, with the place of their names.
  package func disciplines(in words: [String]) -> [(place: Range<Int>, roles: Set<String>)] {
    disciplines.matches(in: words).map { ($0.start..<$0.start + $0.count, $0.meaning.roles) }
  }

  /// Who keeps the register that a role must be on; nil where there is none.
  package func register(of role: String) -> String? { registers[role] }

  /// Every role that a line of the lists names.
  package var roles: Set<String> { Set(registers.keys) }
}
