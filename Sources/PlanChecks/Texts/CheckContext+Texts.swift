import Findings
import PlanModel

/// An entry with its words read.
struct Statement {
  let entry: PlanEntry
  let fields: [PlanTexts.Field]

  /// The field that holds the statement itself.
  var main: PlanTexts.Field? { fields.first }

  var row: Provision? { if case .provision(let row) = entry.content { row } else { nil } }
}

/// A phrase of a list, and where it was found.
struct FoundPhrase {
  let statement: Statement
  let field: PlanTexts.Field
  let match: PhraseLists.Match
}

extension CheckContext {
  var lists: PhraseLists { texts.lists }

  /// Entries that were drafted here, with their words. A plan that was taken over from another authority is theirs.
  func statements(in sections: [Section], _ kind: ItemKind? = nil) -> [Statement] {
    guard stage?.isAssessedHere != false else { return [] }
    return plan.entries.enumerated().compactMap { index, entry in
      guard sections.contains(entry.section), kind == nil || entry.kind == kind,
        !entry.marks.contains(.fromPreviousPlan)
      else { return nil }
      return Statement(entry: entry, fields: texts[index])
    }
  }

  func place(of found: FoundPhrase) -> Place { place(of: found.statement, found.field.name, found.match.range) }

  func place(of statement: Statement, _ field: String?, _ range: Range<Int>?) -> Place {
    var place = place(of: statement.entry, field: field)
    place.range = range
    return place
  }

  /// The first phrase of a list in a statement, outside of quotations.
  func first(_ list: PhraseLists.List, in statement: Statement, fields: [String]? = nil) -> FoundPhrase? {
    for field in statement.fields where fields?.contains(field.name) != false {
      if let match = lists.first(list, in: field.text) {
        return FoundPhrase(statement: statement, field: field, match: match)
      }
    }
    return nil
  }

  /// Whether a list has a phrase anywhere in a statement.
  func holds(_ list: PhraseLists.List, _ statement: Statement, fields: [String]? = nil) -> Bool {
    statement.fields.contains { fields?.contains($0.name) != false && lists.holds(list, in: $0.text) }
  }

  /// Every phrase of a list in a section, in printed order.
  func all(
    _ list: PhraseLists.List, in sections: [Section], _ isMeant: (Statement) -> Bool = { _ in true }
  ) -> [FoundPhrase] {
    statements(in: sections).filter(isMeant).flatMap { statement in
      statement.fields.flatMap { field in
        lists.matches(list, in: field.text).filter { !$0.isExempt }.map {
          FoundPhrase(statement: statement, field: field, match: $0)
        }
      }
    }
  }

  /// Whether a person has decided where the row stands, or otherwise about it.
  func isPlaced(_ entry: PlanEntry) -> Bool {
    plan.decisions.contains { $0.kind == .place && entry.decisions.contains($0.id) }
  }

  /// "F3"; for what has no label of its own where it comes from, such as "K4 N2".
  func name(_ entry: PlanEntry) -> String {
    entry.label ?? entry.sources.first.map { "\(name(of: $0)) \($0.item)" }
      ?? "A statement of section \(entry.section.rawValue)"
  }
}

extension Section {
  /// Sections whose words are the authority's to make readable.
  static let written: [Section] = [.b, .c, .d, .e, .f, .g, .h1, .h2]
}

extension Sequence where Element == FoundPhrase {
  /// The first place of each term, and in how many entries it stands.
  func byTerm(_ key: (FoundPhrase) -> String) -> [(first: FoundPhrase, entries: Int)] {
    var order: [String] = []
    var found: [String: (first: FoundPhrase, entries: Set<PlanItemID>)] = [:]
    for phrase in self {
      let name = key(phrase)
      if found[name] == nil {
        order.append(name)
        found[name] = (phrase, [])
      }
      found[name]?.entries.insert(phrase.statement.entry.id)
    }
    return order.compactMap { name in found[name].map { ($0.first, $0.entries.count) } }
  }
}

/// "F3", "F3 and one more", "F3 and 4 more".
func andMore(_ label: String, _ count: Int) -> String {
  switch count {
  case ...1: label
  case 2: "\(label) and one more"
  default: "\(label) and \(count - 1) more"
  }
}
