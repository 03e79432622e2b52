import PlanModel
import Testing

/// A statement is taken as its author made it: denied, doubted, of the past or of somebody else.
struct OppositesTests {
  private let opposites: Opposites = {
    var opposites = Opposites()
    opposites.add(
      Opposites.Matter(
        name: "dry", days: 60,
        sides: [
          Opposites.Side(name: "pads", phrases: ["wears pads"]),
          Opposites.Side(name: "dry by day", denied: "pads", phrases: ["dry by day", "no accidents"]),
        ]))
    opposites.add(
      denials: ["not", "no"], doubts: ["was", "used to", "mother"], breaks: ["and"],
      deniedDiagnoses: ["criteria not met"])
    return opposites
  }()

  @Test(
    "What is stated, and what its denial states",
    arguments: [
      ("She is dry by day.", "dry by day"), ("She is not yet dry by day.", "pads"), ("He wears pads.", "pads"),
      ("No accidents this year.", "dry by day"), ("He is not ill and dry by day.", "dry by day"),
      ("He is not ill, dry by day.", "dry by day"),
    ])
  func stated(_ text: String, _ side: String) { #expect(opposites.statements(in: text).map(\.side) == [side]) }

  @Test(
    "Doubt, the past, other people and a denial that says nothing state nothing",
    arguments: [
      "He was dry by day.", "She used to be dry by day.", "His mother says he is dry by day.", "He does not wear pads.",
      "It is not said that he wears pads.", "Dry days.",
    ])
  func unstated(_ text: String) { #expect(opposites.statements(in: text).isEmpty) }

  @Test("A text that states both sides tells of a change and states neither")
  func both() { #expect(opposites.statements(in: "She wears pads. At home she is dry by day.").isEmpty) }

  @Test("A diagnosis can be denied in words")
  func diagnosis() {
    #expect(opposites.deniesDiagnosis("Assessed; criteria not met."))
    #expect(!opposites.deniesDiagnosis("Criteria met."))
  }
}
