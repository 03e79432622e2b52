import DurableFiles
import Findings
import TestSupport
import Testing
import WatchFolder

/// Deleting a case after its last day.
struct RetirementTests {
  private let share: RetiredShare

  init() throws { share = try RetiredShare() }

  private var retirement: Retirement { Retirement(share.layout) }

  private func isGone() throws -> Bool {
    let left = try share.left(of: RetiredShare.closed, id: "-080000-")
    #expect(left == [])
    #expect(!Disk.exists(share.layout.caseFolder(RetiredShare.closed)))
    #expect(try Disk.names(share.layout.retiring) == [])
    return left.isEmpty
  }

  @Test("A case is kept on its last day and gone on the day after")
  func lastDay() throws {
    let before = try share.contents()
    #expect(try retirement.deleteDue(on: RetiredShare.lastDay) == [])
    #expect(try share.contents() == before)
    #expect(try retirement.deleteDue(on: RetiredShare.dayAfter) == [RetiredShare.closed])
    #expect(try isGone())
  }

  @Test("What stays says that it was deleted, when and how much, and holds no name of a child or a file")
  func record() throws {
    try retirement.deleteDue(on: RetiredShare.dayAfter)
    let record = try #require(try share.record())
    #expect(record.state == .deleted)
    #expect(record.closedOn == "2026-11-20")
    #expect(record.deleteAfter == RetiredShare.lastDay)
    #expect(record.deletedOn == RetiredShare.dayAfter)
    #expect(record.by == "R. Officer")
    #expect(record.files == 5)
    #expect(record.bytes > 100)
    let text = try Disk.text(share.layout.retired + "/AB-2026-0001.json")
    for word in ["Maja", ".xml", ".html", "advice", "plan"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test("Nothing of another case is touched")
  func others() throws {
    let before = try share.contents().filter { path, bytes in
      path.contains(RetiredShare.other) || String(decoding: bytes, as: UTF8.self).contains(RetiredShare.other)
        || path.contains("-080001-")
    }
    #expect(before.count == 15)
    try retirement.deleteDue(on: RetiredShare.dayAfter)
    let after = try share.contents()
    for (path, bytes) in before { #expect(after[path] == bytes, "\(path)") }
  }

  @Test("Stopped after any step and run again, it ends in the same state", arguments: 0...4)
  func interrupted(after steps: Int) throws {
    let whole = try RetiredShare()
    try Retirement(whole.layout).deleteDue(on: RetiredShare.dayAfter)
    let retired = try #require(try RetiredCase.read(share.layout.caseFolder(RetiredShare.closed)))
    // (a) to (d), as far as it came.
    if steps > 0 { _ = try retirement.begin(retired, on: RetiredShare.dayAfter, after: nil) }
    if steps > 1 { try retirement.setAside(RetiredShare.closed) }
    if steps > 2 { try retirement.removeTraces(of: RetiredShare.closed, until: nil) }
    if steps > 3 {
      var record = try #require(try share.record())
      record.state = .deleted
      try Disk.write(try #require(JSONText.bytes(record)), to: share.layout.retired + "/AB-2026-0001.json")
    }
    // A day later it is still the deletion of that day.
    try retirement.deleteDue(on: steps == 0 ? RetiredShare.dayAfter : "2026-11-24")
    #expect(try isGone())
    let sentinels: (String) -> Bool = { $0 != ".ehcplan/share.json" }
    #expect(try share.contents().filter { sentinels($0.key) } == whole.contents().filter { sentinels($0.key) })
    let before = try share.contents()
    #expect(try retirement.deleteDue(on: "2026-11-25") == [])
    #expect(try share.contents() == before)
  }

  @Test("Stopped in the middle of deleting, it goes on with what is left", arguments: 0..<6)
  func halfDeleted(_ step: Int) throws {
    let retired = try #require(try RetiredCase.read(share.layout.caseFolder(RetiredShare.closed)))
    _ = try retirement.begin(retired, on: RetiredShare.dayAfter, after: nil)
    try retirement.setAside(RetiredShare.closed)
    let aside = share.layout.retiring + "/" + RetiredShare.closed
    // Any part may be gone already: of a pair of receipts the page goes first.
    let gone = [
      aside + "/case.xml", aside + "/retired.json", share.layout.receipts + "/20261101-080000-000000.html",
      share.layout.inbox + "/Maja AB-2026-0001.xml.receipt.html", share.layout.ledger + "/20261101-080000-000000.json",
      share.layout.pending + "/AB-2026-0001.json",
    ]
    for path in gone[...step] { Disk.remove(path) }
    try retirement.deleteDue(on: RetiredShare.dayAfter)
    #expect(try isGone())
    #expect(try share.record()?.state == .deleted)
  }

  @Test("A link inside a case is removed, and what it points at stays")
  func links() throws {
    let outside = share.scratch("outside")
    try Disk.makeFolder(outside)
    try Disk.write("mine", to: outside + "/keep.txt")
    let folder = share.layout.caseFolder(RetiredShare.closed)
    try Disk.link(folder + "/attachments", to: outside)
    try Disk.link(folder + "/advice/e-2.xml", to: outside + "/keep.txt")
    try Disk.link(folder + "/drafts/1/loop", to: folder)
    try retirement.deleteDue(on: RetiredShare.dayAfter)
    #expect(try isGone())
    #expect(try Disk.contents(outside) == ["keep.txt": Array("mine".utf8)])
    #expect(try share.record()?.files == 8)
  }

  @Test("A link in the place of a case, of a returned file or of a receipt leads nowhere")
  func linksElsewhere() throws {
    let outside = share.scratch("outside")
    try Disk.makeFolder(outside)
    try RetiredCase(caseReference: "AB-2026-0009", closedOn: "2026-01-01", deleteAfter: "2026-01-02").write(to: outside)
    try share.writeReceipt(RetiredShare.closed, "20261103-080000-00000b", at: outside + "/receipt")
    try Disk.link(share.layout.caseFolder("AB-2026-0009"), to: outside)
    try Disk.link(share.layout.returned + "/linked", to: outside)
    try Disk.link(share.layout.receipts + "/20261103-080000-00000b.json", to: outside + "/receipt.json")
    let before = try Disk.contents(outside)
    #expect(try retirement.deleteDue(on: RetiredShare.dayAfter) == [RetiredShare.closed])
    #expect(try Disk.contents(outside) == before)
    #expect(Disk.exists(share.layout.caseFolder("AB-2026-0009")))
  }

  @Test("A page beside a file that has lost its JSON is known by the number in it")
  func pageAlone() throws {
    Disk.remove(share.layout.inbox + "/Maja AB-2026-0001.xml.receipt.json")
    Disk.remove(share.layout.inbox + "/Maja AB-2026-0002.xml.receipt.json")
    try retirement.deleteDue(on: RetiredShare.dayAfter)
    #expect(!Disk.exists(share.layout.inbox + "/Maja AB-2026-0001.xml.receipt.html"))
    #expect(Disk.exists(share.layout.inbox + "/Maja AB-2026-0002.xml.receipt.html"))
  }

  @Test("A sender's own file that is called like a receipt stays, and so does a page that is not the watcher's")
  func namedAlike() throws {
    let mine = share.layout.inbox + "/mine.receipt"
    try Disk.write("{\"caseReference\": \"\(RetiredShare.closed)\"}", to: mine + ".json")
    try Disk.write("<p>20261101-080000-000000</p>", to: mine + "2.receipt.html")
    try Disk.write("my page", to: share.layout.inbox + "/Maja AB-2026-0001.xml.receipt.html")
    try Disk.makeFolder(share.layout.returned + "/20261109-080000-00000f")
    try share.writeReceipt(
      RetiredShare.closed, "of-another", at: share.layout.returned + "/20261109-080000-00000f/receipt")
    try retirement.deleteDue(on: RetiredShare.dayAfter)
    for path in [
      mine + ".json", mine + "2.receipt.html", share.layout.inbox + "/Maja AB-2026-0001.xml.receipt.html",
      share.layout.returned + "/20261109-080000-00000f/receipt.json",
    ] { #expect(Disk.exists(path), "\(path)") }
  }

  @Test("Files in the inbox are their senders' and stay")
  func inbox() throws {
    try Disk.write("<advice/>", to: share.layout.inbox + "/Maja AB-2026-0001.xml")
    try retirement.deleteDue(on: RetiredShare.dayAfter)
    #expect(Disk.exists(share.layout.inbox + "/Maja AB-2026-0001.xml"))
  }

  @Test("A case that was opened again before anything was deleted is kept, and nothing says that it goes")
  func reopenedInTime() throws {
    let folder = share.layout.caseFolder(RetiredShare.closed)
    let retired = try #require(try RetiredCase.read(folder))
    _ = try retirement.begin(retired, on: RetiredShare.dayAfter, after: nil)
    try RetiredCase.remove(from: folder)
    let before = try Disk.contents(folder)
    #expect(try retirement.deleteDue(on: RetiredShare.dayAfter) == [])
    #expect(try Disk.contents(folder) == before)
    #expect(try share.record() == nil)
  }

  @Test("A new case under the reference of a deleted one is not deleted, and both records are kept in the end")
  func sameReference() throws {
    try retirement.deleteDue(on: RetiredShare.dayAfter)
    let folder = share.layout.caseFolder(RetiredShare.closed)
    try Disk.makeFolder(folder)
    try Disk.write("new", to: folder + "/case.xml")
    #expect(try retirement.deleteDue(on: "2026-12-01") == [])
    #expect(try Disk.text(folder + "/case.xml") == "new")
    try RetiredCase(caseReference: RetiredShare.closed, closedOn: "2026-12-02", deleteAfter: "2026-12-03").write(
      to: folder)
    #expect(try retirement.deleteDue(on: "2026-12-04") == [RetiredShare.closed])
    let record = try #require(try share.record())
    #expect(record.deletedOn == "2026-12-04")
    #expect(record.earlier?.map(\.deletedOn) == [RetiredShare.dayAfter])
  }

  @Test(
    "What closes no case deletes none",
    arguments: [
      "", "{}", "null",
      "{\"caseReference\": \"AB-2026-0001\", \"closedOn\": \"2026-11-20\", \"deleteAfter\": \"soon\"}",
      "{\"caseReference\": \"AB-2026-0002\", \"closedOn\": \"2026-11-20\", \"deleteAfter\": \"2026-11-20\"}",
      "{\"caseReference\": \"AB-2026-0001\", \"closedOn\": \"2026-11-20\", \"deleteAfter\": \"2026-1-1\"}",
    ])
  func damaged(_ text: String) throws {
    try Disk.write(text, to: share.layout.caseFolder(RetiredShare.closed) + "/retired.json")
    let before = try share.contents()
    #expect(try retirement.deleteDue(on: "2999-01-01") == [])
    #expect(try share.contents() == before)
  }

  @Test("A share without any of the folders has nothing to delete")
  func nothing() throws {
    #expect(try Retirement(ShareLayout(share.scratch("none"))).deleteDue(on: RetiredShare.dayAfter) == [])
  }
}
