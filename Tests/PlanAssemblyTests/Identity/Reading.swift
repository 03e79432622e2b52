import Findings
import PlanAssembly
import PlanModel
import TestSupport

/// Reads text as part of one submission in the case of a girl called Amira Example, unless said otherwise.
enum Reading {
  private static let names = Result { try Run.names() }

  static func lexicon() throws -> NameLexicon { try names.get() }

  static func girl(_ forename: String = "Amira", _ surname: String = "Example") -> Child {
    var child = Make.child(forename, surname, nhs: Make.nhsNumber)
    child.sex = "F"
    return child
  }

  static func narrative(_ text: String, heading: String = "Assessment") -> Narrative {
    Narrative(
      heading: heading, text: Prose(text.split(separator: "\n").map { Prose.Paragraph([Prose.Run(String($0))]) }))
  }

  /// - Parameter settled: “submission/check-id” of what a decision has answered.
  static func assembly(
    _ advices: [Advice], _ record: CaseRecord, settled: [String] = []
  ) throws -> Assembly {
    var input = AssemblyInput(
      record: record, advices: advices, placing: Placing(), alwaysSought: [], stage: .draft, date: Make.today)
    input.names = try lexicon()
    input.decisions = settled.enumerated().map { number, key in
      let parts = key.split(separator: "/").map(String.init)
      var decision = Decision(
        id: "D\(number + 1)", kind: .overrideCheck, reason: Prose("It was read."), by: "Kim Writer", on: Make.today)
      decision.items = [Decision.ItemReference(submission: parts.first, item: nil)]
      decision.value.check = parts.last
      return decision
    }
    return Assembly(input)
  }

  /// The findings of identity for a submission with these items and this narrative.
  static func findings(
    _ items: [AdviceItem] = [], narrative: String? = nil, child: Child = girl(), others: [OtherName] = [],
    contacts: [Contact] = [], author: String? = nil, besides: [Advice] = []
  ) throws -> Told {
    var record = Make.record(child: child)
    record.otherNames = others
    record.contacts = contacts
    var advice = Make.advice("sub-1", items, child: child)
    advice.narratives = narrative.map { [self.narrative($0)] } ?? []
    if let author { advice.authors[0].name = author }
    let made = try assembly([advice] + besides, record)
    let ids: Set = ["wrong-child-name", "name-varies", "pronoun-mismatch", "other-childs-identifier", "dob-mismatch"]
    return Told(
      findings: made.findings.filter { ids.contains($0.id) && $0.place.submission == "sub-1" },
      isSetApart: made.setApart.contains { $0.path == advice.source.path })
  }

  struct Told {
    var findings: [Finding]
    var isSetApart: Bool
    var ids: [String] { findings.map(\.id) }
    var isQuiet: Bool { findings.isEmpty && !isSetApart }
  }
}
