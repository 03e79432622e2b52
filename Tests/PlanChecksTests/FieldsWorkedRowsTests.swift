import Findings
import PlanChecks
import PlanModel
import TestSupport
import Testing

/// One row of section F in four ways, from one that promises nothing to one that nothing is missing from: what is told of
/// each by the rules of wording, fields and arithmetic, and nothing else.
struct FieldsWorkedRowsTests {
  private static let groups: Set<RuleGroup> = [.wording, .fields]
  private static let ids = Set(AllRules.rules.map(\.about).filter { groups.contains($0.group) }.map(\.id))

  private func told(_ words: String, _ row: (inout Provision) -> Void = { _ in }) throws -> [String] {
    var example = ExampleCase.calm
    example.add(provision: words, in: .f, row)
    return try ExampleRun().findings(example).map(\.id).filter(Self.ids.contains).sorted()
  }

  @Test("A row that promises nothing is told what it leaves out and by which words")
  func typical() throws {
    let told = try told(
      "Amira would benefit from regular access to small group SaLT input, with strategies shared with staff as "
        + "appropriate."
    )
    #expect(
      told == [
        "provision-no-frequency", "provision-no-group-size", "provision-no-length", "provision-no-provider",
        "vague-access", "vague-benefit", "vague-discretion", "vague-frequency", "vague-group", "vague-input",
        "vague-person",
      ])
  }

  @Test("A row that says who and how often is told what is left, each fact once")
  func better() throws {
    #expect(
      try told("Amira will receive SaLT weekly in a small group.")
        == ["period-unclear", "provision-no-length", "provision-no-review", "vague-group"])
  }

  private static let good =
    "An HCPC-registered speech and language therapist will teach Amira narrative skills in a group of 3 or 4 for "
    + "30 minutes each week in term time (18 hours over 36 weeks). A TA trained by the therapist (3 hours, each "
    + "September) will practise the same targets with Amira alone for 15 minutes on four other days. The therapist "
    + "will "
    + "review the programme with the TA for 45 minutes each half term and report in writing each July."

  @Test("A row that says everything is told nothing")
  func good() throws {
    #expect(try told(Self.good) == [])
  }

  @Test("Flexibility with its limit and its reason is none to be told of")
  func flexible() throws {
    let words = Self.good + " If Amira is absent or unwell the therapist will re-arrange the session within two weeks."
    #expect(try told(words) == [])
  }

  @Test("What a field says is not asked for again: the sentence is only told to agree")
  func fieldsFirst() throws {
    let ids = try told("Regular teaching of letter sounds to Amira alone by a teaching assistant.") {
      $0.deliveredBy = [Coded("teaching assistant", code: "teaching-assistant")]
      $0.frequencies = [Provision.Frequency(words: "every school day", times: "1", per: "day")]
      $0.sessionLengths = [Provision.SessionLength(words: "15 minutes", minutes: 15)]
      $0.group = Provision.Group(words: "individually")
      $0.group?.kind = "individual"
    }
    #expect(!ids.contains { $0.hasPrefix("provision-no") })
  }

  @Test(
    "Any text whatever is read without harm",
    arguments: [
      "", " ", "…", "££££", "👩🏽‍🏫👩🏽‍🏫", "每週兩次，每次三十分鐘", "مرتين في الأسبوع", String(repeating: "weekly; up to 4 ", count: 4000),
      String(repeating: "(", count: 20000), "99999999999999999999 hours a week, 0 minutes, 1/0 weekly",
    ])
  func anyText(_ text: String) throws {
    _ = try told(text) {
      $0.frequencies = [Provision.Frequency(words: text, times: "999999999999", per: "day")]
      $0.sessionLengths = [Provision.SessionLength(words: text, minutes: .max)]
      $0.group = Provision.Group(words: text)
      $0.group?.min = .max
      $0.group?.max = .max
      var total = Provision.Total(words: text)
      (total.hours, total.sessions, total.per) = ("999999999999", .max, "week")
      $0.totals = [total]
    }
  }
}
