import Findings
import PlanModel
import TestSupport
import Testing
import WatchFolder

/// What becomes of a file that is dropped into the inbox.
struct WatchRoadTests {
  @Test("A file goes into the case that it names, a draft is made, and its sender has a receipt that says so")
  func accepted() throws {
    let share = try WatchedShare()
    let advice = WatchedShare.advice(need: "Cannot tell left from right.")
    try share.drop(advice, as: "Amira's report (final).xml")
    try share.watch()

    #expect(try share.names("inbox").isEmpty)
    let stored = try share.advice()
    #expect(stored.count == 1)
    #expect(stored.first?.hasPrefix("d-") == true)
    #expect(
      try Disk.bytes(share("cases/AB-2026-0001/advice/\(stored.first ?? "")")) == CaseOnDisk.bytes(advice: advice))
    #expect(try share.drafts() == [1])
    #expect(try share.plan().contains("Cannot tell left from right."))
    let receipt = try #require(share.receipts()["Amira's report (final).xml"])
    #expect(receipt.decision == .accepted)
    #expect(receipt.waitsFor == nil)
    #expect(receipt.draft == 1)
    #expect(receipt.caseReference == "AB-2026-0001")
    #expect(receipt.submission == "ep-1")
    #expect(Disk.exists(share("inbox/Amira's report (final).xml.receipt.html")))
    #expect(Disk.exists(share("inbox/Amira's report (final).xml.receipt.json")))
  }

  @Test("The receipt of accepted advice names the rows of this file that leave something open, and of no other file")
  func openPoints() throws {
    let share = try WatchedShare()
    var open = Make.provision("SP1", "Amira will benefit from regular access to therapy as appropriate.", needs: ["N1"])
    if case .provision(var row) = open.content {
      row.frequencies = []
      open.content = .provision(row)
    }
    try share.drop(
      Make.advice("salt-1", [Make.need("N1", "Finds it hard to follow talk."), open], head: .f), as: "salt.xml")
    try share.drop(WatchedShare.advice(), as: "ep.xml")
    try share.watch()
    let told = try #require(share.receipts()["salt.xml"])
    #expect(told.decision == .accepted)
    #expect(told.findings.contains { $0.id == "provision-no-frequency" && $0.item == "SP1" && $0.severity == "error" })
    #expect(told.findings.allSatisfy { $0.item != nil && $0.severity != "note" })
    let words = try Disk.text(share("inbox/salt.xml.receipt.html"))
    #expect(words.contains("SP1 does not say how often"))
    #expect(!words.contains("benefit from regular access"))
    #expect(try share.receipts()["ep.xml"]?.findings.contains { $0.item == "SP1" } == false)
    try share.drop(
      Make.advice("salt-1", [Make.need("N1", "Finds it hard to follow talk."), open], head: .f), as: "again.xml")
    try share.watch()
    #expect(try share.receipts()["again.xml"]?.decision == .unchanged)
  }

  @Test(
    "The case is found by the identity block inside the file: a slip in the reference, the child's name and birth day")
  func byIdentity() throws {
    let share = try WatchedShare([
      Make.record(), Make.record(child: Make.child("Ben", "Sample", born: Make.date(2014, 1, 2)), reference: "AB-2"),
    ])
    try share.drop(
      WatchedShare.advice(child: Make.child("Ben", "Sample", born: Make.date(2014, 1, 2)), reference: "unknown"),
      as: "report about Amira.xml")
    try share.watch()
    #expect(try share.advice(of: "AB-2").count == 1)
    #expect(try share.advice().isEmpty)
  }

  @Test("A file about another child than its reference says is returned, and nothing of it is in the case")
  func wrongChild() throws {
    let share = try WatchedShare()
    let advice = WatchedShare.advice(child: Make.child("Ben", "Sample", born: Make.date(2014, 1, 2)))
    try share.drop(advice, as: "a.xml")
    try share.watch()
    #expect(try share.advice().isEmpty)
    let receipt = try #require(share.receipts()["a.xml"])
    #expect(receipt.decision == .returned)
    #expect(receipt.findings.map(\.id) == ["file-identity-unconfirmed"])
    #expect(try Disk.bytes(share("returned/\(receipt.id)/a.xml")) == CaseOnDisk.bytes(advice: advice))
  }

  @Test("A file that cannot be used is returned at once, unchanged, with every reason and the line")
  func faulty() throws {
    let share = try WatchedShare()
    let text = "<advice xmlns=\"urn:ehcplan:advice\" schema-version=\"1.0\">\n<nonsense/>\n</advice>"
    try share.drop(text, as: "bad.xml")
    try share.drop("%PDF-1.7 and so on", as: "scan.pdf")
    try share.watch()
    let receipts = try share.receipts()
    #expect(receipts["bad.xml"]?.decision == .returned)
    #expect(receipts["bad.xml"]?.findings.contains { $0.line == 2 } == true)
    #expect(receipts["scan.pdf"]?.findings.map(\.id) == ["file-not-xml"])
    #expect(try Disk.text(share("returned/\(receipts["bad.xml"]?.id ?? "")/bad.xml")) == text)
  }

  @Test("The same bytes again change nothing, and the receipt says so")
  func sameAgain() throws {
    let share = try WatchedShare()
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.watch()
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.drop(WatchedShare.advice(), as: "copy of a.xml")
    try share.watch()
    #expect(try share.advice().count == 1)
    #expect(try share.drafts() == [1])
    let receipts = try share.receipts()
    #expect(receipts["copy of a.xml"]?.decision == .unchanged)
    #expect(receipts["a.xml"]?.decision == .unchanged)
    #expect(try share.names("inbox").isEmpty)
  }

  @Test("The same version with other words is returned; a new version takes the place of the old in the plan")
  func versions() throws {
    let share = try WatchedShare()
    try share.drop(WatchedShare.advice(need: "First words."), as: "1.xml")
    try share.watch()
    try share.drop(WatchedShare.advice(need: "Other words."), as: "2.xml")
    try share.drop(WatchedShare.advice(version: 2, need: "Second words."), as: "3.xml")
    try share.watch()
    let receipts = try share.receipts()
    #expect(receipts["2.xml"]?.decision == .returned)
    #expect(receipts["2.xml"]?.findings.first?.id == "same-id-new-content")
    #expect(receipts["3.xml"]?.decision == .accepted)
    #expect(try share.plan().contains("Second words."))
    #expect(try !share.plan().contains("First words."))
    #expect(try share.advice().count == 2)
  }

  @Test("Two files that claim to be the same version and come at once: one is used, the other is returned")
  func sameVersionAtOnce() throws {
    let share = try WatchedShare()
    try share.drop(WatchedShare.advice(need: "First words."), as: "1.xml")
    try share.drop(WatchedShare.advice(need: "Other words."), as: "2.xml")
    try share.watch()
    #expect(try share.receipts().values.map(\.decision.rawValue).sorted() == ["accepted", "returned"])
    #expect(try share.advice().count == 1)
    #expect(try share.names("returned").count == 1)
  }

  @Test("A file for a case that is not open waits, its receipt says so, and it is taken when the case is opened")
  func caseNotOpen() throws {
    let share = try WatchedShare([])
    let advice = WatchedShare.advice()
    try share.drop(advice, as: "early.xml")
    try share.watch()
    #expect(try share.receipts()["early.xml"]?.decision == .waiting)
    #expect(try share.receipts()["early.xml"]?.waitsFor == .caseNotOpen)
    #expect(try share.state().waiting.map(\.file) == ["early.xml"])
    #expect(try share.places(of: CaseOnDisk.bytes(advice: advice)).count == 1)
    try share.watch()
    try share.open(Make.record())
    try share.watch()
    #expect(try share.receipts()["early.xml"]?.decision == .accepted)
    #expect(try share.drafts() == [1])
    #expect(try share.state().waiting.isEmpty)
  }

  @Test("A file that stops before its end is not refused: it stays, its receipt says so, and the rest of it may come")
  func unfinished() throws {
    let share = try WatchedShare()
    let bytes = try CaseOnDisk.bytes(advice: WatchedShare.advice())
    try share.drop(Array(bytes.prefix(bytes.count / 2)), as: "slow.xml")
    // Ends where an element ends, so that only reading shows that more must come.
    let cut = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\n" }
    try share.drop(String(cut) + "\n<advice xmlns=\"urn:ehcplan:advice\">", as: "slower.xml")
    try share.watch()
    #expect(try share.names("inbox") == ["slow.xml", "slower.xml"])
    #expect(try share.receipts()["slow.xml"]?.waitsFor == .unfinished)
    #expect(try share.receipts()["slower.xml"]?.waitsFor == .unfinished)
    try share.drop(bytes, as: "slow.xml")
    try share.watch()
    #expect(try share.names("inbox") == ["slower.xml"])
    #expect(try share.receipts()["slow.xml"]?.decision == .accepted)
  }

  @Test("A file that its sender takes back leaves no receipt behind that says it waits, be the watcher running or not")
  func takenBack() throws {
    let share = try WatchedShare()
    try share.drop("<advice>", as: "slow.xml")
    try share.watch()
    #expect(try share.receipts()["slow.xml"]?.waitsFor == .unfinished)
    #expect(try share.names("inbox").contains("slow.xml"))
    #expect(Disk.exists(share("inbox/slow.xml.receipt.html")))
    Disk.remove(share("inbox/slow.xml"))
    try share.watch()
    #expect(try share.receipts().isEmpty)
    #expect(!Disk.exists(share("inbox/slow.xml.receipt.html")))
    #expect(!Disk.exists(share("inbox/slow.xml.receipt.json")))
  }

  @Test("A waiting receipt that is over takes no later one with it")
  func laterReceiptStays() throws {
    let share = try WatchedShare()
    try share.drop("<advice>", as: "a.xml")
    try share.watch()
    Disk.remove(share("inbox/a.xml"))
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.watch()
    #expect(try share.receipts()["a.xml"]?.decision == .accepted)
    #expect(Disk.exists(share("inbox/a.xml.receipt.html")))
  }

  @Test(
    "Where the case file is at fault the advice is kept, the receipt says that the plan waits, and it is made later")
  func planNotMade() throws {
    let share = try WatchedShare()
    try Disk.write("<decisions/>", to: share("cases/AB-2026-0001/decisions.xml"))
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.watch()
    #expect(try share.advice().count == 1)
    #expect(try share.receipts()["a.xml"]?.decision == .accepted)
    #expect(try share.receipts()["a.xml"]?.waitsFor == .planNotMade)
    #expect(try share.state().notMade.keys.sorted() == ["AB-2026-0001"])
    Disk.remove(share("cases/AB-2026-0001/decisions.xml"))
    try share.watch()
    #expect(try share.drafts() == [1])
    #expect(try share.receipts()["a.xml"]?.waitsFor == nil)
    #expect(try share.receipts()["a.xml"]?.draft == 1)
    #expect(try share.state().notMade.isEmpty)
  }

  @Test("A returned file can be taken up again")
  func retry() throws {
    let share = try WatchedShare()
    let advice = WatchedShare.advice(child: Make.child("Ben", "Sample", born: Make.date(2014, 1, 2)))
    try share.drop(advice, as: "a.xml")
    try share.watch()
    let id = try #require(share.receipts()["a.xml"]?.id)
    // The authority finds that its own case file was wrong.
    try share.open(Make.record(child: Make.child("Ben", "Sample", born: Make.date(2014, 1, 2))))
    let run = try Ehcplan.run(["watch", share.path, "--retry", share("returned/\(id)/a.xml")])
    #expect(run.exitCode == 0)
    try share.watch()
    #expect(try share.advice().count == 1)
    #expect(try share.names("returned").isEmpty)
    #expect(try Ehcplan.run(["watch", share.path, "--retry", share("returned/\(id)/a.xml")]).exitCode == 66)
  }

  @Test("The authority's own layer on the share applies to receipts and plans, and a fault in it stops the taking")
  func authorityLayer() throws {
    let share = try WatchedShare()
    Disk.remove(share("authority"))
    try Disk.copy(RepositoryFolder.sampleLayer, to: share("authority"))
    try share.drop(WatchedShare.advice(), as: "a.xml")
    try share.watch()
    #expect(try Disk.text(share("inbox/a.xml.receipt.html")).contains("Fordhaven Borough Council"))
    try Disk.write("<authority>", to: share("authority/authority.xml"))
    try share.drop(WatchedShare.advice("salt-1"), as: "b.xml")
    try share.watch(expecting: 78)
    #expect(try share.names("inbox").count + Disk.names(share(".ehcplan/claims")).count == 1)
    #expect(try share.names("returned").isEmpty)
  }

  @Test("A receipt that somebody sends back is a file like any other: it is returned, and kept as it was")
  func receiptSentBack() throws {
    let share = try WatchedShare()
    try share.drop("no advice", as: "a.xml")
    try share.watch()
    let id = try #require(share.receipts()["a.xml"]?.id)
    let bytes = try Disk.bytes(share("returned/\(id)/receipt.json"))
    try share.drop(bytes, as: "receipt.json")
    try share.watch()
    let other = try #require(share.receipts()["receipt.json"])
    #expect(other.decision == .returned)
    #expect(try Disk.bytes(share("returned/\(other.id)/receipt.json")) == bytes)
    let wrong = try Ehcplan.run(["watch", share.path, "--retry", share("returned/\(other.id)/ehcplan-receipt.json")])
    #expect(wrong.exitCode == 64)
    #expect(try Disk.bytes(share("returned/\(other.id)/receipt.json")) == bytes)
    let right = try Ehcplan.run(["watch", share.path, "--retry", share("returned/\(other.id)/receipt.json")])
    #expect(right.exitCode == 0)
    #expect(try Disk.bytes(share("inbox/receipt.json")) == bytes)
    #expect(try share.names("returned") == [id])
  }
}
