import Findings
import Glibc
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// decisions.xml of a case in a folder: it only grows, and what does not hold together is not written.
struct DecidingTests {
  private static let close = "</decisions>\n"

  private func folder(_ items: [AdviceItem] = []) throws -> DecidedCase {
    var record = Make.record([Make.view("V1")])
    var officer = Officer(name: "R. Officer")
    officer.role = "SEND officer"
    record.officers = [officer]
    return try DecidedCase(
      record,
      [
        Make.advice("ep-1", [Make.need("N1", "Tires."), Make.provision("P1", needs: ["N1"])] + items),
        Make.advice("slt-1", [Make.need("N1", "Yawns."), Make.provision("P1", "Rest.", needs: ["N1"])], head: .e),
      ])
  }

  @Test func aDecisionIsAddedAtTheEndAndNothingBeforeItChanges() throws {
    let folder = try folder()
    #expect(!Disk.exists(folder.file))
    try folder.decide(.setAside, ["slt-1#P1"])
    let first = try Disk.bytes(folder.file)
    try folder.decide(.split, ["ep-1#N1", "slt-1#N1"])
    let second = try Disk.bytes(folder.file)
    #expect(second.starts(with: first.dropLast(Self.close.utf8.count)))
    #expect(second.count > first.count)
    #expect(String(decoding: second, as: UTF8.self).hasSuffix(Self.close))
    #expect(try folder.record().decisions.map(\.id) == ["d1", "d2"])
    #expect(try Disk.names(folder.path).filter { $0.contains("making") }.isEmpty)
  }

  @Test func whatAPersonWroteIntoTheFileStays() throws {
    let folder = try folder()
    let text = """
      <?xml version="1.0"?>
      <decisions xmlns="urn:ehcplan:decisions"   schema-version="1.0" case='\(Make.reference)'>
      \t<!-- Looked at on Monday: “yes”. -->
        <decision id="old-7" kind="set-aside" by="K. Lee" on="2026-04-01"><item submission="slt-1" item="P1"/>
           <reason>Said twice.</reason></decision>

      </decisions>
      <!-- end -->
      """
    try Disk.write(text, to: folder.file)
    try folder.decide(.setAside, ["ep-1#P1"])
    let after = try Disk.text(folder.file)
    let split = try #require(text.firstRange(of: "</decisions>"))
    #expect(after.hasPrefix(text[..<split.lowerBound]))
    #expect(after.hasSuffix(text[split.lowerBound...]))
    #expect(try folder.record().decisions.map(\.id) == ["old-7", "d1"])
  }

  @Test func itemsCarryTheHashOfTheirWordsAndPeopleTheirRole() throws {
    let folder = try folder()
    let report = try folder.decide(.choose, ["ep-1#P1", "slt-1#P1"]) { $0.keep = "ep-1#P1" }
    let decision = try #require(try folder.record().decisions.first)
    #expect(report.decision.items == decision.items)
    let hashes = decision.items.compactMap(\.wordsSHA256)
    #expect(hashes.count == 2)
    #expect(hashes.allSatisfy { $0.utf8.count == 64 })
    #expect(Set(hashes).count == 2)
    #expect(decision.value.keep?.wordsSHA256 == decision.items.first { $0.submission == "ep-1" }?.wordsSHA256)
    #expect(decision.role == "SEND officer")
    #expect(decision.on == Make.today)
    try folder.decide(.setAside, ["slt-1"])
    let whole = try #require(try folder.record().decisions.last?.items.first)
    let came = try folder.assembled().plan.annex.compactMap(\.advice)
    #expect(came.map(\.id) == ["ep-1"])
    try folder.decide(.withdraw, replaces: ["d2"])
    let back = try folder.assembled().plan.annex.compactMap(\.advice).first { $0.id == "slt-1" }
    #expect(whole.wordsSHA256 == back?.source.sha256)
  }

  @Test func itemsAreNamedByLabelAnnexSubmissionAndCaseFile() throws {
    let folder = try folder()
    let plan = try folder.assembled().plan
    let label = try #require(plan.entries.first { $0.sources.first?.submission == "slt-1" && $0.kind == .need }?.label)
    let annex = try #require(plan.annex.first { $0.advice?.id == "slt-1" }?.label)
    for (name, submission, item) in [
      (label, "slt-1", "N1"), ("\(annex)#N1", "slt-1", "N1"), ("ep-1#P1", "ep-1", "P1"), ("case#V1", nil, "V1"),
    ] as [(String, String?, String)] {
      let report = try folder.decide(.overrideCheck, [name]) { $0.check = "x" }
      #expect(report.decision.items.map(\.submission) == [submission], "\(name)")
      #expect(report.decision.items.map(\.item) == [item], "\(name)")
    }
    let whole = try folder.decide(.setAside, [annex])
    #expect(whole.decision.items.map(\.submission) == ["slt-1"])
    #expect(whole.decision.items.map(\.item) == [nil])
  }

  @Test func whatIsNotThereIsRefusedAndNothingIsWritten() throws {
    let folder = try folder([Make.need("N2", "Lonely.")])
    func refusal(_ body: () throws -> Void) throws -> [String] { try DecidedCase.refusal(body) }
    let question = try #require(try folder.assembled().plan.questions.first?.id)
    #expect(try refusal { try folder.answer("q_00000000", 1) } == ["question-unknown"])
    #expect(try refusal { try folder.answer(question, 99) } == ["choice-unknown"])
    #expect(try refusal { try folder.answer(question, 0) } == ["choice-unknown"])
    for name in ["F99", "K9#P1", "ep-1#P9", "ep-9", "ep-9#P1", "case#X", "case", "", "#"] {
      #expect(try refusal { try folder.decide(.setAside, [name]) } == ["item-unknown"], "\(name)")
    }
    #expect(
      try refusal { try folder.decide(.setAside, ["ep-1#P1"], replaces: ["d7"]) } == ["decision-unknown"])
    #expect(
      try refusal { try folder.decide(.setAside, ["ep-1#P1"], by: nil) } == ["decision-without-person"])
    #expect(
      try refusal { try folder.decide(.setAside, ["ep-1#P1"], because: nil) } == ["decision-incomplete"])
    #expect(try refusal { try folder.decide(.setAside) } == ["decision-incomplete"])
    #expect(try refusal { try folder.decide(.reword, ["ep-1#N1"]) } == ["decision-incomplete"])
    #expect(!Disk.exists(folder.file))
  }

  @Test func aDecisionThatWouldChangeNothingIsRefused() throws {
    let folder = try folder()
    try folder.decide(.setAside, ["slt-1#P1"])
    let before = try Disk.bytes(folder.file)
    for (kind, item, field) in [
      (.reword, "case#V1", "text"), (.reword, "ep-1#N1", "frequency"), (.depart, "slt-1#P1", "what"),
      (.reword, "ep-1#P1", "colour"),
    ] as [(Decision.Kind, String, String)] {
      let refused = try DecidedCase.refusal {
        try folder.decide(kind, [item]) { ($0.field, $0.text) = (field, "New words.") }
      }
      #expect(refused == ["decision-without-effect"], "\(item) \(field)")
    }
    let merge = try DecidedCase.refusal {
      try folder.decide(.merge, ["ep-1#N1", "ep-1#P1"]) { $0.keep = "ep-1#N1" }
    }
    #expect(merge == ["decision-without-effect"])
    #expect(try Disk.bytes(folder.file) == before)
  }

  @Test func decisionsOfAnotherCaseAreRefused() throws {
    let folder = try folder()
    try folder.decide(.setAside, ["slt-1#P1"])
    let text = try Disk.text(folder.file)
    let other = text.split(separator: Make.reference, omittingEmptySubsequences: false).joined(separator: "ZZ-1")
    try Disk.write(other, to: folder.file)
    #expect(try DecidedCase.refusal { try folder.draft() } == ["decisions-of-another-case"])
    #expect(
      try DecidedCase.refusal { try folder.decide(.setAside, ["ep-1#P1"]) } == ["decisions-of-another-case"])
    #expect(try Disk.text(folder.file) == other)
    #expect(!Disk.exists(folder.path + "/drafts"))
  }

  @Test(arguments: [
    "", "no XML", "<decisions", "<decisions xmlns=\"urn:ehcplan:decisions\" schema-version=\"1.0\"/>",
    "<decisions xmlns=\"urn:ehcplan:decisions\" schema-version=\"1.0\" case=\"AB-2026-0001\"><decision/></decisions>",
    "<!DOCTYPE decisions [<!ENTITY a \"b\">]><decisions/>",
  ])
  func brokenDecisionsStopTheRunAndAreLeftAlone(_ text: String) throws {
    let folder = try folder()
    try Disk.write(text, to: folder.file)
    for act in [
      { try folder.draft() as Any },
      { try folder.decide(.setAside, ["ep-1#P1"]) as Any },
    ] {
      let refused = #expect(throws: PipelineFailure.self) { _ = try act() }
      #expect(refused?.kind == .notValid)
      #expect(refused?.findings.isEmpty == false)
      #expect(refused?.findings.allSatisfy { $0.place.file == "decisions.xml" && $0.severity == .error } == true)
    }
    #expect(try Disk.text(folder.file) == text)
    #expect(!Disk.exists(folder.path + "/drafts"))
  }

  @Test func severalDecidersAtTheSameTimeLoseNothing() async throws {
    let count = 8
    let folder = try folder((1...count).map { Make.strength("S\($0)", "Strength \($0).", area: .semh) })
    let disk = folder.disk
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...count {
        group.addTask {
          let mine = try DecidedCase(disk)
          var isDone = false
          while !isDone {
            let refused = try DecidedCase.refusal { try mine.decide(.setAside, ["ep-1#S\(number)"]) }
            // Whoever finds the case busy is told so, and tries again.
            #expect(refused.isEmpty || refused == ["case-busy"])
            isDone = refused != ["case-busy"]
            if !isDone { usleep(5000) }
          }
        }
      }
      try await group.waitForAll()
    }
    let decisions = try folder.record().decisions
    #expect(decisions.map(\.id) == (1...count).map { "d\($0)" })
    #expect(Set(decisions.compactMap { $0.items.first?.item }) == Set((1...count).map { "S\($0)" }))
  }

  @Test func aDecisionMakesANewDraftAndTheSameDecisionsMakeNone() throws {
    let folder = try folder()
    #expect(try folder.draft().isNew)
    try folder.decide(.setAside, ["slt-1#P1"])
    #expect(try folder.draft().number == 2)
    #expect(try !folder.draft().isNew)
    #expect(try folder.disk.text("account.xml", draft: 2).contains("set-aside"))
    let elsewhere = try DecidedCase(Make.record(), [])
    Disk.remove(elsewhere.path)
    try Disk.copy(folder.path, to: elsewhere.path)
    Disk.remove(elsewhere.path + "/drafts/2")
    try elsewhere.draft()
    #expect(try elsewhere.disk.file("plan.xml", draft: 2) == folder.disk.file("plan.xml", draft: 2))
  }
}
