import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// A plan is issued when the law's conditions for its stage hold, once, and stays as it was issued.
struct IssueTests {
  private func options(_ date: CivilDate = Make.today, copies: [String] = ["plan"]) -> Pipeline.Options {
    var options = Run.options(date, formats: ["html"])
    options.copies = copies
    return options
  }

  private func ready(_ change: (inout CaseRecord) -> Void = { _ in }) throws -> CaseOnDisk {
    var record = Make.recordReadyForFinal()
    change(&record)
    return try CaseOnDisk(record, [Make.completeAdvice()])
  }

  @discardableResult
  private func issue(
    _ folder: CaseOnDisk, _ stage: Stage = .final, _ options: Pipeline.Options? = nil, isOnlyAsked: Bool = false
  ) throws -> IssueReport {
    try Pipeline(try Run.workshop()).issue(
      CaseFolder(folder.path), stage, options ?? self.options(), isOnlyAsked: isOnlyAsked)
  }

  private func assemble(_ folder: CaseOnDisk) throws { try Run.draft(of: folder, Run.options(formats: ["html"])) }

  @Test("a complete case is issued, whole and read-only")
  func issued() throws {
    let folder = try ready()
    try assemble(folder)
    let report = try issue(folder)
    #expect(report.outcome == .issued, "\(report.obstacles.map(\.summary))")
    let path = folder.path + "/issued/1-final-2026-04-20"
    #expect(report.folder == path)
    #expect(
      try Disk.names(path) == ["account.xml", "findings.json", "manifest.json", "plan.html", "plan.xml"])
    #expect(try Disk.mode(path) == 0o550)
    for name in try Disk.names(path) { #expect(try Disk.mode(path + "/" + name) == 0o440, "\(name)") }
    let plan = try Disk.text(path + "/plan.xml")
    #expect(plan.contains("stage=\"final\""))
    #expect(!plan.contains(" number="))
    #expect(plan.contains("Elm Primary School"))
  }

  @Test("the manifest names every file that went in and came out, and the draft")
  func manifest() throws {
    let folder = try ready()
    try assemble(folder)
    let report = try issue(folder)
    let path = try #require(report.folder)
    let manifest = try ManifestRead(path + "/manifest.json")
    #expect(manifest.draft == 1)
    #expect(manifest.issued == 1)
    #expect(manifest.stage == "final")
    #expect(manifest.inputs.map(\.file) == ["advice/ep-1-1.xml", "case.xml", "drafts/1/plan.xml"])
    #expect(manifest.outputs.map(\.file).sorted() == (try Disk.names(path)).filter { $0 != "manifest.json" })
    #expect(manifest.outputs.allSatisfy { $0.sha256.count == 64 })
    #expect(manifest.libraries.keys.sorted() == ["libxml2", "libxslt", "libzip"])
  }

  @Test("issuing the same again does nothing; a change makes the next number")
  func again() throws {
    let folder = try ready()
    try issue(folder)
    let before = try Disk.contents(folder.path)
    #expect(try issue(folder).outcome == .unchanged)
    #expect(try Disk.contents(folder.path) == before)
    try folder.write(Make.completeAdvice(version: 2, "Needs shorter sentences."))
    let report = try issue(folder, .final, options(Make.date(2026, 5, 4)))
    #expect(report.outcome == .issued)
    #expect(try Disk.names(folder.path + "/issued") == ["1-final-2026-04-20", "2-final-2026-05-04"])
    #expect(
      try Disk.contents(folder.path + "/issued/1-final-2026-04-20") == contents(before, "issued/1-final-2026-04-20/"))
  }

  private func contents(_ all: [String: [UInt8]], _ start: String) -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for (name, bytes) in all where name.hasPrefix(start) { found[String(name.dropFirst(start.count))] = bytes }
    return found
  }

  @Test("each thing in the way is named, and nothing is written")
  func blocked() throws {
    var record = Make.recordReadyForFinal()
    record.events = []
    record.adviceRequests[3].status = "requested"
    record.sectionNotes.removeFirst()
    var open = Make.provision("P2", "Row with holes.")
    if case .provision(var row) = open.content {
      row.frequencies = []
      open = AdviceItem("P2", area: open.area, .provision(row))
    }
    let folder = try CaseOnDisk(
      record, [Make.completeAdvice(), Make.advice("salt-1", [Make.need("N9", "Lonely need."), open], head: .c)])
    let report = try issue(folder)
    #expect(report.outcome == .blocked)
    let ids = Set(report.obstacles.map(\.id))
    #expect(ids.isSuperset(of: ["stage-out-of-order", "need-without-provision", "gap-left"]), "\(ids)")
    #expect(report.obstacles.contains { $0.id == "provision-no-frequency" && $0.place.item == "P2" })
    #expect(report.obstacles.contains { $0.id == "gap-left" && $0.summary.hasPrefix("Section C is still open") })
    for obstacle in report.obstacles {
      #expect(obstacle.severity == .error)
      #expect(!obstacle.remedy.isEmpty)
    }
    #expect(!Disk.exists(folder.path + "/issued"))
  }

  @Test("advice that was sought and has not come stands in the way, and a reason on record lets the plan go on")
  func adviceOutstanding() throws {
    let folder = try ready { record in
      record.adviceRequests.append(Make.request(.h, from: "Occupational therapy", requested: Make.date(2026, 1, 5)))
    }
    #expect(try issue(folder).obstacles.map(\.id) == ["advice-outstanding"])
    var record = Make.recordReadyForFinal()
    var request = Make.request(.h, from: "Occupational therapy", requested: Make.date(2026, 1, 5))
    request.status = "not-received-exception"
    request.reason = "The appointment was missed."
    record.adviceRequests.append(request)
    try folder.write(record)
    #expect(try issue(folder).outcome == .issued)
  }

  @Test("a decision overrides what stands in the way, and the issued findings say so")
  func overridden() throws {
    let folder = try ready { record in record.events = [] }
    #expect(try issue(folder).obstacles.map(\.id).contains("stage-out-of-order"))
    var own = DecisionRequest.Own()
    own.check = "stage-out-of-order"
    var request = DecisionRequest(.own(.overrideCheck, own), on: Make.date(2026, 4, 2))
    request.by = "R. Officer"
    request.reason = "The draft was served by the authority before."
    _ = try Pipeline(try Run.workshop()).decide(CaseFolder(folder.path), request, Run.options())
    #expect(!(try issue(folder).obstacles.map(\.id).contains("stage-out-of-order")))
  }

  @Test("a file that may be about another child stops the plan until somebody decides")
  func wrongChild() throws {
    let folder = try ready()
    try folder.write(
      Make.advice(
        "stray-1", [Make.need("N1")], head: .h, child: Make.child("Jonas", "Berg", born: Make.date(2015, 1, 2)),
        reference: "AB-2026-0777"))
    #expect(try issue(folder).obstacles.map(\.id).contains("file-identity-unconfirmed"))
  }

  @Test("a plan that is late may still be issued")
  func late() throws {
    let folder = try ready { record in
      record.events.append(CaseEvent(kind: "request-received", on: Make.date(2025, 1, 6)))
      record.events.removeAll { $0.kind == "final-issued" }
    }
    let report = try issue(folder, isOnlyAsked: true)
    #expect(report.findings.contains { $0.id == "deadline-passed" && $0.severity == .error })
    #expect(!report.obstacles.contains { $0.id == "deadline-passed" })
  }

  @Test("stages follow each other by what was issued or by the events of the case", arguments: [true, false])
  func stages(byEvent: Bool) throws {
    let folder = try ready { record in
      if !byEvent { record.events.removeAll { $0.kind == "draft-served" } }
    }
    if !byEvent {
      #expect(try issue(folder).obstacles.map(\.id) == ["stage-out-of-order"])
      #expect(try issue(folder, .draft).outcome == .issued)
    }
    #expect(try issue(folder).outcome == .issued)
    #expect(try issue(folder, .amendedFinal).obstacles.map(\.id).contains("stage-out-of-order"))
    let expected = byEvent ? ["1-final-2026-04-20"] : ["1-draft-2026-04-20", "2-final-2026-04-20"]
    #expect(try Disk.names(folder.path + "/issued") == expected)
  }

  @Test("a final plan is made on the day it is issued, unless the case file says another day")
  func dateOfMaking() throws {
    let folder = try ready { record in record.events.removeAll { $0.kind == "final-issued" } }
    let first = try issue(folder, .final, options(Make.date(2026, 4, 27)))
    #expect(first.outcome == .issued, "\(first.obstacles.map(\.summary))")
    let path = try #require(first.folder)
    #expect(try Disk.text(path + "/plan.xml").contains("2026-04-27"))
    #expect(DocumentText.words(try Disk.bytes(path + "/plan.html")).contains("Plan made on: 27 April 2026"))
    let recorded = try ready()
    let second = try #require(try issue(recorded, .final, options(Make.date(2026, 4, 27))).folder)
    #expect(DocumentText.words(try Disk.bytes(second + "/plan.html")).contains("Plan made on: 20 April 2026"))
  }

  @Test("what the rules of the plan find stands in the way too")
  func rules() throws {
    let folder = try ready { record in
      record.signature = nil
      record.placements = []
      var asked = Representation(
        id: "R1", from: "parent", receivedOn: Make.date(2026, 3, 10), kind: "correct-fact", text: Prose("He is 8."))
      asked.draft = 1
      record.representations = [asked]
    }
    let ids = try issue(folder).obstacles.map(\.id)
    for id in ["final-not-signed", "placement-missing-in-final", "representation-unanswered"] {
      #expect(ids.contains(id), "\(id)")
    }
  }

  @Test("a working draft is not issued")
  func workingDraft() throws {
    let folder = try ready()
    let report = try issue(folder, .workingDraft)
    #expect(report.obstacles.map(\.id) == ["stage-not-issued"])
    #expect(!Disk.exists(folder.path + "/issued"))
  }

  @Test("asking writes nothing")
  func asked() throws {
    let folder = try ready()
    let before = try Disk.contents(folder.path)
    #expect(try issue(folder, isOnlyAsked: true).outcome == .ready)
    #expect(try Disk.contents(folder.path) == before)
    #expect(!Disk.exists(folder.path + "/issued"))
  }

  @Test("a document that cannot be made leaves nothing half-written")
  func renderingFails() throws {
    let folder = try ready()
    let layer = folder.scratch("layer")
    for part in ["", "/formats", "/formats/html"] { try Disk.makeFolder(layer + part) }
    try Disk.write(
      """
      <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
        <xsl:template match="/"><xsl:message terminate="yes">broken</xsl:message></xsl:template>
      </xsl:stylesheet>
      """, to: layer + "/formats/html/document.xsl")
    let before = try Disk.contents(folder.path)
    #expect(throws: PipelineFailure.self) {
      try Pipeline(try Run.workshop(authority: layer)).issue(CaseFolder(folder.path), .final, options())
    }
    #expect(try Disk.contents(folder.path) == before)
    #expect(!Disk.exists(folder.path + "/issued"))
  }

  @Test("a run that stopped before the folder was frozen is finished by the next")
  func finishedLater() throws {
    let folder = try ready()
    let path = try #require(try issue(folder).folder)
    try Disk.setMode(path, 0o750)
    #expect(try issue(folder).outcome == .unchanged)
    #expect(try Disk.mode(path) == 0o550)
  }

  @Test("an issued file that was changed, removed or added is told")
  func tampered() throws {
    let folder = try ready()
    let path = try #require(try issue(folder).folder)
    try Disk.setMode(path, 0o750)
    try Disk.setMode(path + "/plan.html", 0o640)
    try Disk.write("other", to: path + "/plan.html")
    Disk.remove(path + "/account.xml")
    try Disk.write("mine", to: path + "/notes.txt")
    let told = try issue(folder, isOnlyAsked: true).findings.filter { $0.id == "issued-plan-changed" }
    #expect(told.count == 3)
    #expect(try Disk.text(path + "/plan.html") == "other")
  }
}
