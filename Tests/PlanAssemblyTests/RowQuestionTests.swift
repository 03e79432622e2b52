import Findings
import PlanAssembly
import PlanModel
import TestSupport
import Testing

/// Rows and recommendations that a person must look at by themselves.
struct RowQuestionTests {
  private func row(_ id: String, _ words: String, type: String? = nil, _ change: (inout Provision) -> Void = { _ in })
    -> AdviceItem
  {
    var row = Provision(what: Prose(words))
    row.type = type
    change(&row)
    return AdviceItem(id, area: .communicationInteraction, .provision(row))
  }

  // MARK: Pointers

  @Test("A row that only points elsewhere is asked about, as an error, and can be left out or kept")
  func pointer() throws {
    let advice = Make.advice("sub-1", [row("P1", "As above.")])
    let made = try Asking.of([advice])
    let question = try #require(made.questions(.pointer).first)
    #expect(made.findings.contains { $0.id == "provision-field-holds-admin-text" && $0.severity == .error })
    #expect(question.choices.map(\.decision.kind) == [.setAside, .overrideCheck])
    for choice in question.choices.indices {
      #expect(try Asking.of([advice], decisions: [made.taken(question, choice)]).questions(.pointer).isEmpty)
    }
  }

  @Test("With an amount in any field it is a promise")
  func noPointer() throws {
    let promised = row("P1", "Please see attached report.") {
      $0.frequencies = [Provision.Frequency(words: "once a week", times: "1", per: "week")]
    }
    #expect(
      try Asking.of([Make.advice("sub-1", [promised, row("P2", "Teaching of spelling.")])]).questions(.pointer).isEmpty)
  }

  // MARK: Settings

  @Test("A row or a waiting recommendation that names a school is asked about in a draft")
  func setting() throws {
    let advice = Make.advice(
      "sub-1",
      [
        row("P1", "The resourced base at Oakfield School will teach Amira."),
        Make.recommendation("R1", kind: "placement-feature", "She should move to Larkfield Academy."),
        row("P2", "A class of no more than ten."), Make.need("N1", "She left Hill Primary School in Year 1."),
      ])
    let made = try Asking.of([advice])
    #expect(Set(made.questions(.namesSetting).flatMap(\.items)) == ["sub-1/P1", "sub-1/R1"])
    let findings = made.findings.filter { $0.id == "placement-hinted-in-draft" }
    #expect(findings.map(\.severity) == [.warning, .warning])
    #expect(try Asking.of([advice], showsPlacement: true).questions(.namesSetting).isEmpty)
    let row = try #require(made.questions(.namesSetting).first { $0.items == ["sub-1/P1"] })
    #expect(row.ask?.contains("ehcplan decide . reword --item sub-1#P1 --field what") == true)
    let recommended = try #require(made.questions(.namesSetting).first { $0.items == ["sub-1/R1"] })
    let keep = made.taken(recommended, 1)
    #expect(keep.value.check == "placement-hinted-in-draft")
    #expect(try Asking.of([advice], decisions: [keep]).questions(.namesSetting).map(\.items) == [["sub-1/P1"]])
  }

  @Test("The child's own school and the one the family wishes for are known by the beginning of their names")
  func known() throws {
    var child = Make.child()
    child.settings = [EducationSetting(name: "Little Otters Nursery")]
    let wish = Make.request("Q1", kind: "setting-preference", "We would like River Bank Special School.")
    let made = try Asking.of(
      [
        Make.advice(
          "sub-1",
          [
            row("P1", "Her teacher visits Little Otters twice."), row("P2", "Swimming at River Bank once a week."),
            Make.need("N1", "At Little Otters she plays alone."), Make.need("N2", "She would be happy at River Bank."),
          ])
      ], record: Make.record(child: child, [wish]))
    #expect(Set(made.questions(.namesSetting).flatMap(\.items)) == ["sub-1/P1", "sub-1/P2", "sub-1/N2"])
  }

  @Test("What the family wants is theirs to say")
  func familysWish() throws {
    let wish = Make.request("Q1", kind: "setting-preference", "We would like Larkfield School.")
    let view = Make.view("V1", "I like Larkfield School.")
    #expect(try Asking.of([Make.advice("parents", [wish, view], head: .a)]).questions(.namesSetting).isEmpty)
  }

  // MARK: For every child

  @Test("What is there for every child is noted, and only where its author says so")
  func ordinary() throws {
    let made = try Asking.of([
      Make.advice(
        "sub-1",
        [
          row("P1", "A visual timetable.") { $0.isOrdinarilyAvailable = true },
          row("P2", "Praise.") { $0.isOrdinarilyAvailable = false },
        ])
    ])
    #expect(made.questions(.ordinarilyAvailable).map(\.items) == [["sub-1/P1"]])
    #expect(made.findings.contains { $0.id == "ordinary-provision" && $0.severity == .note })
  }

  // MARK: Expertise

  private func author(_ id: String, _ role: String, _ items: [AdviceItem]) -> Advice {
    var advice = Make.advice(id, items)
    advice.authors = [Author(name: "Kim", role: Coded(role, code: role))]
    return advice
  }

  @Test("A psychologist who advises physiotherapy is outside their field, unless a physiotherapist advises it too")
  func expertise() throws {
    let psychologist = author("ep", "EP", [row("P1", "Physiotherapy twice a week.", type: "physio-direct")])
    let alone = try Asking.of([psychologist])
    #expect(alone.questions(.outsideExpertise).map(\.items) == [["ep/P1"]])
    #expect(alone.findings.contains { $0.id == "advice-outside-expertise" && $0.severity == .note })
    let physiotherapist = author("pt", "physio", [row("P1", "Physiotherapy weekly.", type: "physio-direct")])
    #expect(try Asking.of([psychologist, physiotherapist]).questions(.outsideExpertise).isEmpty)
  }

  @Test(
    "The right profession, the family, an author without a code and an open type are not asked about",
    arguments: [
      ("physio", "physio-direct"), ("parent", "physio-direct"), ("", "physio-direct"), ("EP", "adult-support-class"),
    ])
  func inField(_ role: String, _ type: String) throws {
    var advice = author("sub-1", role, [row("P1", "Help.", type: type)])
    if role.isEmpty { advice.authors[0].role.code = nil }
    #expect(try Asking.of([advice]).questions(.outsideExpertise).isEmpty)
  }
}
