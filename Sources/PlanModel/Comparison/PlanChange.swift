/// One thing of a plan that is not as it was.
package struct PlanChange: Sendable, Hashable {
  package var kind: Kind
  /// What it is besides: a row that is weakened and moved, one that is moved and reworded.
  package var also: [Kind] = []
  package var subject: Subject
  /// The section where it stands, or stood before it was removed.
  package var section: Section
  package var area: Area?
  package var label: String?
  /// Plan item id; nil for what is no entry.
  package var id: String?
  /// Where it stood, what it was called; nil where that is the same, and for what is new.
  package var was: Place?
  /// The words by which a reader knows it; empty where there are none.
  package var title: String
  package var fields: [FieldChange]

  package init(_ kind: Kind, _ subject: Subject, in section: Section, title: String, fields: [FieldChange]) {
    self.kind = kind
    self.subject = subject
    self.section = section
    self.title = title
    self.fields = fields
  }

  /// Every reason of every field, each once, in order.
  package var reasons: [Reason] {
    var seen: Set<Reason> = []
    return fields.flatMap(\.reasons).filter { seen.insert($0).inserted }
  }

  package struct Place: Sendable, Hashable {
    package var section: Section
    package var area: Area?
    package var label: String?
    package var id: String?

    package init(section: Section, area: Area?, label: String?, id: String?) {
      self.section = section
      self.area = area
      self.label = label
      self.id = id
    }
  }

  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case added, removed
    /// Less is promised: less time, less often, a larger group, a later date, words that bind less, a field left blank.
    case weakened
    case strengthened
    /// More of one thing and less of another.
    case mixed
    /// What is said differs, and no rule tells whether it is more or less.
    case changed
    /// Another section or area, the content as it was.
    case moved
    /// Other words, the same promise as far as numbers, codes and binding words show.
    case reworded
    /// Only what it goes with differs: needs, outcomes, help, advice.
    case relinked
  }

  /// What it is that changed.
  package enum Subject: Sendable, Hashable {
    case item(ItemKind)
    case placement
    case educationOtherwise
    case fiveDayNote
    case budget
    case payment
    /// Why a section or area has no entries.
    case note
    case annex

    /// As JSON and XML name it.
    package var name: String {
      switch self {
      case .item(let kind): kind.rawValue
      case .placement: "placement"
      case .educationOtherwise: "education-otherwise"
      case .fiveDayNote: "five-day-note"
      case .budget: "budget"
      case .payment: "payment"
      case .note: "note"
      case .annex: "annex"
      }
    }

    package static let all: [Subject] =
      ItemKind.allCases.map(Subject.item) + [
        .placement, .educationOtherwise, .fiveDayNote, .budget, .payment, .note, .annex,
      ]
  }
}
