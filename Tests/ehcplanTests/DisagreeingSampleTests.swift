import Findings
import PlanModel
import TestSupport
import Testing

/// The sample in which nine submissions disagree in every way: from the first draft to one without open conflicts, by the
/// printed commands alone.
struct DisagreeingSampleTests {
  private static let date = "2026-11-04"

  private struct Told: Decodable {
    var findings: [Item]
    struct Item: Decodable {
      var id: String
      var file: String?
    }
  }

  private func draft(_ folder: CaseOnDisk, _ number: Int) throws -> (
    findings: [Told.Item], review: String, plan: String
  ) {
    try Ehcplan.run(["assemble", folder.path, "--date", Self.date, "--formats", "html", "--fail-on", "never"])
    let told = try #require(JSONText.value(Told.self, from: try folder.file("findings.json", draft: number)))
    func words(_ name: String) throws -> String { DocumentText.words(try folder.file(name, draft: number)) }
    return (told.findings, try words("review.html"), try words("plan.html"))
  }

  /// Ids of findings that say that something is in dispute.
  private static func isConflict(_ id: String) -> Bool {
    id.hasPrefix("conflict-") || id.hasPrefix("duplicate-") || id.hasPrefix("wrong-child")
      || [
        "older-and-newer", "outcome-duplicate", "need-within-need", "identifier-conflict", "file-identity-unconfirmed",
        "pronoun-mismatch", "other-childs-identifier", "decision-reopened", "decision-without-effect",
      ].contains(id)
  }

  @Test func bothSidesOfEachConflictAreShownAndTheWrongChildIsStopped() throws {
    let folder = try CaseOnDisk(sample: .disagreeing)
    let draft = try draft(folder, 1)
    let sides = [
      // Therapy: three amounts; adult support; specialist teaching; who gives the handwriting programme.
      ["20 minutes", "30 minutes", "60 minutes"], ["15 hours", "25 hours"], ["30 minutes", "45 minutes"],
      ["teaching assistant", "occupational therapist"],
      // Two scores of one test; the diagnosis; older and newer hearing.
      ["78", "87"],
    ]
    for side in sides {
      let missing = ItemWords.missing(side, from: draft.review)
      #expect(missing.isEmpty, "\(side)")
    }
    let ids = Set(draft.findings.map(\.id))
    for id in [
      "conflict-amount", "conflict-deliverer", "conflict-score", "conflict-fact", "older-and-newer", "duplicate-need",
      "outcome-duplicate", "need-within-need",
    ] { #expect(ids.contains(id), "\(id)") }
    // The whole file about another child, and the one with words about another child in it.
    for file in ["cw-dietitian-7", "cw-nurse-1"] {
      let stopped = try OpenQuestions.of(folder.path).filter { $0.kind == "wrong-child" && $0.items == [file] }
      #expect(stopped.count == 1, "\(file)")
    }
    let lines = try CaseItems.accounted(folder).filter {
      $0.item.hasPrefix("cw-dietitian-7 ") || $0.item.hasPrefix("cw-nurse-1 ")
    }
    #expect(lines.count >= 4)
    #expect(lines.allSatisfy { $0.fate == "apart" })
    // Name, number and needs of the other children are nowhere in the plan.
    for words in ["Callum", "Reid-Asante", "999 829 5092", "gastrostomy", "Tyler"] {
      #expect(!draft.plan.contains(words), "\(words)")
    }
  }

  @Test func thePrintedCommandsSettleEverything() throws {
    let folder = try CaseOnDisk(sample: .disagreeing)
    var rounds = 0
    var taken = 0
    var open = try OpenQuestions.of(folder.path)
    #expect(open.count > 20)
    while !open.isEmpty, rounds < 8 {
      rounds += 1
      for question in open {
        let command = try #require(question.choices.first?.command, "\(question.kind)")
        let run = try Ehcplan.shell(command)
        // An answer may settle another question of the same round; nothing else may go wrong.
        #expect(run.exitCode == 0 || run.messages.contains("[question-unknown]"), "\(command): \(run.messages)")
        if run.exitCode == 0 { taken += 1 }
      }
      open = try OpenQuestions.of(folder.path)
    }
    #expect(open.isEmpty)
    let draft = try draft(folder, 1)
    #expect(draft.findings.filter { Self.isConflict($0.id) }.map(\.id) == [])
    // Every item of every file is accounted for exactly once.
    #expect(try CaseItems.accounted(folder).map(\.item) == CaseItems.inFiles(of: folder))
    let record = try Disk.text(folder.path + "/decisions.xml")
    #expect(record.split(separator: "<decision ").count - 1 == taken)
  }
}
