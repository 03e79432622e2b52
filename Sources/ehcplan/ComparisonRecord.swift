import PlanModel
import PlanPipeline

/// What `compare --format json` prints.
///
/// The shape is part of the interface, and `version` is its number: keys are never renamed, new ones may come. Absent
/// means "does not apply". Words of fields are those of the plan, with codes and dates put into words.
struct ComparisonRecord: Encodable {
  var version = 1
  var from: Side
  var to: Side
  /// How many changes of each kind there are; kinds without any are left out.
  var counts: [String: Int]
  /// In the printed order of the newer plan; what was removed stands at its old place.
  var changes: [Change]
  /// Names of the documents written.
  var files: [String]?

  init(_ comparison: Comparison, plans: [String], files: [String]?, text: ComparisonText) {
    from = Side(comparison.from, plans[0])
    to = Side(comparison.to, plans[1])
    counts = Dictionary(comparison.changes.map { ($0.kind.rawValue, 1) }, uniquingKeysWith: +)
    changes = comparison.changes.map { Change($0, text) }
    self.files = files
  }

  struct Side: Encodable {
    /// Path of the plan.xml.
    var file: String
    var caseReference: String
    var stage: String
    var number: Int?
    var date: String

    init(_ side: Comparison.Side, _ file: String) {
      self.file = file
      caseReference = side.reference
      stage = side.stage.rawValue
      number = side.number
      date = side.date.iso
    }
  }

  struct Change: Encodable {
    /// added, removed, moved, weakened, strengthened, mixed, changed, reworded or relinked.
    var kind: String
    /// What it is besides, such as moved.
    var also: [String]?
    /// Kind of item (need, outcome, provision, view …), or placement, education-otherwise, five-day-note, budget,
    /// payment, note, annex.
    var subject: String
    /// Where it stands; for what was removed, where it stood.
    var section: String
    var area: String?
    var label: String?
    /// Plan item id.
    var id: String?
    var title: String?
    /// Where it stood and what it was called, when that is not the same.
    var was: Place?
    /// Every reason of every field, once.
    var reasons: [String]?
    var fields: [Field]

    init(_ change: PlanChange, _ text: ComparisonText) {
      kind = change.kind.rawValue
      also = change.also.isEmpty ? nil : change.also.map(\.rawValue)
      subject = change.subject.name
      section = change.section.rawValue
      area = change.area?.rawValue
      label = change.label
      id = change.id
      title = change.title.isEmpty ? nil : change.title
      was = change.was.map(Place.init)
      reasons = change.reasons.isEmpty ? nil : change.reasons.map(\.rawValue)
      fields = change.fields.map { Field($0, text) }
    }
  }

  struct Place: Encodable {
    var section: String
    var area: String?
    var label: String?
    var id: String?

    init(_ place: PlanChange.Place) {
      section = place.section.rawValue
      area = place.area?.rawValue
      label = place.label
      id = place.id
    }
  }

  struct Field: Encodable {
    /// As in the form; "amount" is the time in a year that several fields give.
    var name: String
    /// less, more, both, different, wording or links; absent for what is new or gone as a whole.
    var effect: String?
    var reasons: [String]?
    /// Absent where nothing was said.
    var before: String?
    var after: String?

    init(_ field: FieldChange, _ text: ComparisonText) {
      name = field.field
      effect = field.effect?.rawValue
      reasons = field.reasons.isEmpty ? nil : field.reasons.map(\.rawValue)
      before = field.before.map { text.text($0) }
      after = field.after.map { text.text($0) }
    }
  }
}
