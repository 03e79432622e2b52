import Findings
import FoundationEssentials
import PlanModel
import TestSupport
import WatchFolder

/// A share on 26 May 2026 on which everything has gone wrong that can.
struct MessyShare {
  let share: ShareOnDisk

  init() throws {
    share = try ShareOnDisk()
    try addCases()
    try share.write(
      Array("<case xmlns=\"urn:ehcplan:case\" ref=\"AB-2026-0090\"><chi".utf8), to: "cases/AB-2026-0090/case.xml")
    try share.write([], to: "cases/AB-2026-0091/notes.txt")
    try addFiles()
    try share.write(
      Array(#"{"state":"deleted","deleteAfter":"2026-01-01","deletedOn":"2026-01-02"}"#.utf8),
      to: "retired/AB-2019-0001.json")
    try share.write(
      Array(#"{"caseReference":"AB-2020-0002","deleteAfter":"2032-10-01"}"#.utf8),
      to: "cases/AB-2020-0002/retired.json")
  }

  /// Late by a day; one of which a file was returned; near; advice late; no plan could be made.
  private func addCases() throws {
    try share.add(MessyShare.record("AB-2026-0001", received: Make.date(2026, 1, 5)))
    try share.add(MessyShare.record("AB-2026-0002", received: Make.date(2026, 4, 1)))
    try share.add(MessyShare.record("AB-2026-0003", received: Make.date(2026, 1, 8)))
    var waiting = MessyShare.record("AB-2026-0004", received: Make.date(2026, 3, 1))
    var request = Make.request(.d, from: "Educational psychology", requested: Make.date(2026, 4, 1))
    request.organisation = "Vale Council"
    request.chasedOn = Make.date(2026, 5, 20)
    waiting.adviceRequests[3] = request
    try share.add(waiting)
    try share.add(MessyShare.record("AB-2026-0005", received: Make.date(2026, 4, 1)))
  }

  private func addFiles() throws {
    var returned = MessyShare.receipt("20260520-091500-aaaaaa", .returned, "AB-2026-0002")
    (returned.submission, returned.version, returned.sha256) = ("ep-2", 1, "00")
    returned.findings = [4, 9].map { FindingRecord(Finding("value-not-valid", .error, "Line \($0) holds no date")) }
    var stray = MessyShare.receipt("20260521-091500-bbbbbb", .returned, nil)
    stray.findings = [FindingRecord(Finding("file-not-xml", .error, "The file is not XML"))]
    for receipt in [returned, stray] {
      let bytes = JSONText.bytes(receipt) ?? []
      try share.write(bytes, to: "receipts/\(receipt.id).json")
      try share.write([], to: "returned/\(receipt.id)/\(receipt.file)")
    }
    try share.write(MessyShare.state(at: "2026-05-26T07:40:12Z"), to: ".ehcplan/state.json")
  }

  static func state(at: String) -> [UInt8] {
    var state = ShareState(at: at, pollSeconds: 10, host: "server", process: 1, strategy: "polling")
    var waiting = receipt("20260526-070000-cccccc", .waiting, "ZZ-2026-0009")
    waiting.waitsFor = .caseNotOpen
    state.waiting = [waiting]
    state.notMade = [
      "AB-2026-0005": [
        FindingRecord(Finding("decisions-of-another-case", .error, "decisions.xml belongs to another case"))
      ]
    ]
    return JSONText.bytes(state) ?? []
  }

  private static func receipt(_ id: String, _ decision: Receipt.Decision, _ reference: String?) -> Receipt {
    var receipt = Receipt(
      id: id, file: "Tamsin Orrery.xml", size: 1, at: "\(id.prefix(4))-05-\(id.dropFirst(6).prefix(2))T07:00:00Z",
      decision: decision)
    receipt.caseReference = reference
    return receipt
  }

  /// Assessed, with all advice accounted for.
  private static func record(_ reference: String, received: CivilDate) -> CaseRecord {
    var record = Make.recordWithAllAdviceDeclined()
    record.reference = reference
    record.child = Make.child("Tamsin", "Orrery")
    record.events = [
      CaseEvent(kind: "request-received", on: received),
      CaseEvent(kind: "decision-to-assess", on: received.adding(days: 38) ?? received),
      CaseEvent(kind: "decision-to-make-plan", on: received.adding(days: 50) ?? received),
    ]
    return record
  }
}

/// What `status --format json` prints, as a stranger reads it.
struct StatusJSON: Decodable {
  struct Watcher: Decodable { var state: String }
  struct Reason: Decodable { var kind: String }
  struct Today: Decodable {
    var caseReference: String?
    var reasons: [Reason]
  }
  struct AskedOf: Decodable {
    var name: String?
    var organisation: String?
  }
  struct Advice: Decodable {
    var head: String
    var state: String
    var askedOn: String?
    var dueOn: String?
    var chasedOn: String?
    var daysLate: Int?
  }
  struct Request: Decodable {
    var caseReference: String
    var advice: Advice
  }
  struct Chase: Decodable {
    var askedOf: AskedOf?
    var requests: [Request]
  }
  struct Turn: Decodable {
    var party: String
    var step: String
  }
  struct File: Decodable {
    var id: String
    var reasons: [String]
  }
  struct Case: Decodable {
    var reference: String
    var turns: [Turn]
    var advice: [Advice]
    var files: [File]
  }
  struct Retired: Decodable {
    var caseReference: String
    var deleteAfter: String?
    var deletedOn: String?
  }
  var version: Int
  var date: String
  var watcher: Watcher
  var today: [Today]
  var chase: [Chase]
  var cases: [Case]
  var files: [File]
  var retired: [Retired]

  static func of(_ share: ShareOnDisk, on date: String = "2026-05-26") throws -> StatusJSON {
    let run = try Ehcplan.run(["status", share.path, "--date", date, "--format", "json"])
    guard run.exitCode == 0 else { throw TestFault("status ended with \(run.exitCode): \(run.messages)") }
    return try JSONDecoder().decode(StatusJSON.self, from: Data(run.output.utf8))
  }
}
