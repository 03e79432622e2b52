import DurableFiles
import Findings
import TestSupport
import WatchFolder

/// A share with two cases and all that the watcher leaves of each: receipts, pages beside files, returned files, notes.
struct RetiredShare {
  let scratch: TemporaryFolder
  let layout: ShareLayout
  /// The case that is closed, and one that has nothing to do with it.
  static let closed = "AB-2026-0001"
  static let other = "AB-2026-0002"
  static let lastDay = "2026-11-22"
  static let dayAfter = "2026-11-23"

  init() throws {
    scratch = try TemporaryFolder()
    layout = ShareLayout(scratch("share"))
    try Share(layout).make()
    for (number, reference) in [RetiredShare.closed, RetiredShare.other].enumerated() {
      try fill(
        reference, id: "20261101-08000\(number)-00000\(number)", returnedID: "20261102-08000\(number)-0000a\(number)")
    }
    try RetiredCase(
      caseReference: RetiredShare.closed, closedOn: "2026-11-20", deleteAfter: RetiredShare.lastDay, by: "R. Officer"
    ).write(to: layout.caseFolder(RetiredShare.closed))
  }

  private func fill(_ reference: String, id: String, returnedID: String) throws {
    let folder = layout.caseFolder(reference)
    for path in [folder, folder + "/advice", folder + "/drafts", folder + "/drafts/1", folder + "/issued"] {
      try Disk.makeFolder(path)
    }
    for name in ["case.xml", "advice/d-1.xml", "drafts/1/plan.html", "issued/plan.xml"] {
      try Disk.write("\(reference) \(name)", to: folder + "/" + name)
    }
    try Disk.setMode(folder + "/issued/plan.xml", 0o440)
    try Disk.setMode(folder + "/issued", 0o550)
    try writeReceipt(reference, id, at: layout.receipts + "/" + id)
    try writeReceipt(reference, returnedID, at: layout.receipts + "/" + returnedID)
    try writeReceipt(reference, id, at: layout.inbox + "/Maja \(reference).xml.receipt")
    try Disk.makeFolder(layout.returned + "/" + returnedID)
    try Disk.write("<advice/>", to: layout.returned + "/\(returnedID)/Maja.xml")
    try writeReceipt(reference, returnedID, at: layout.returned + "/\(returnedID)/receipt")
    try Disk.write("{\"caseReference\": \"\(reference)\"}", to: layout.ledger + "/\(id).json")
    try Disk.write("{}", to: layout.pending + "/\(reference).json")
  }

  func writeReceipt(_ reference: String, _ id: String, at path: String) throws {
    var receipt = Receipt(id: id, file: "Maja.xml", size: 9, at: "2026-11-02T08:00:00Z", decision: .accepted)
    receipt.caseReference = reference
    try Disk.write(JSONText.bytes(receipt) ?? [], to: path + ".json")
    try Disk.write("<p>\(id)</p><!-- ehcplan receipt -->\n", to: path + ".html")
  }

  /// Every file of the share, by its path, with its bytes.
  func contents() throws -> [String: [UInt8]] { try Disk.contents(layout.root) }

  /// What is there of a case, by path or by content.
  func left(of reference: String, id: String) throws -> [String] {
    try contents().filter { path, bytes in
      guard !path.hasPrefix("retired/") else { return false }
      let text = String(decoding: bytes, as: UTF8.self)
      return path.contains(reference) || text.contains(reference) || path.contains(id) || text.contains(id)
    }.map(\.key).sorted()
  }

  func record() throws -> DeletionRecord? {
    try Retirement(layout).record(of: RetiredShare.closed)
  }
}
