package import DurableFiles
import Findings
import Glibc

/// Where receipts are written: in receipts/, with a returned file, and beside the sender's file.
package struct ReceiptFiles: Sendable {
  private let layout: ShareLayout

  package init(_ layout: ShareLayout) { self.layout = layout }

  /// By this a page is known as the watcher's own, so that no file of a sender is ever written over.
  static let mark = "<!-- ehcplan receipt -->"
  /// What a receipt is called that lies with a returned file.
  static let names: Set<String> = ["receipt.html", "receipt.json", "ehcplan-receipt.html", "ehcplan-receipt.json"]

  /// How the receipt that lies with a returned file is called. The file itself may bear that name: people send back
  /// what they were sent.
  static func stem(beside file: String) -> String {
    file == "receipt.html" || file == "receipt.json" ? "ehcplan-receipt" : "receipt"
  }

  private static let endings = [".receipt.html", ".receipt.json"]

  package static func isReceipt(_ name: RawName) -> Bool {
    endings.contains { name.bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// - Parameters:
  ///   - page: nil where it could not be made; the JSON is written all the same.
  ///   - beside: the sender's name of the file, where the inbox may be written.
  func write(_ receipt: Receipt, page: String?, beside name: RawName?) throws(SystemError) {
    guard let json = JSONText.bytes(receipt) else { throw SystemError("encode", number: EINVAL) }
    let html = page.map { Array(($0 + ReceiptFiles.mark + "\n").utf8) }
    if let html { try DurableFile.write(html, to: "\(layout.receipts)/\(receipt.id).html") }
    try DurableFile.write(json, to: "\(layout.receipts)/\(receipt.id).json")
    let returned = RawPath(layout.returned + "/" + receipt.id)
    if receipt.decision == .returned, FileSignature.exists(returned) {
      let stem = ReceiptFiles.stem(beside: receipt.file)
      if let html { try DurableFile.write(html, to: returned.appending(stem + ".html")) }
      try DurableFile.write(json, to: returned.appending(stem + ".json"))
    }
    if let name { put(json, html, beside: name) }
  }

  /// Beside the sender's file: where the inbox may not be written, or the name is too long, receipts/ has it all the same.
  private func put(_ json: [UInt8], _ html: [UInt8]?, beside name: RawName) {
    let paths = ReceiptFiles.endings.map { RawPath(layout.inbox).appending(RawName(bytes: name.bytes + $0.utf8)) }
    guard let page = paths.first, let data = paths.last else { return }
    if FileSignature.exists(page) || FileSignature.exists(data), !isOwn(page, data) { return }
    if let html { try? DurableFile.write(html, to: page) }
    try? DurableFile.write(json, to: data)
  }

  /// Whether what stands there was written by a watcher.
  private func isOwn(_ page: RawPath, _ data: RawPath) -> Bool {
    if FileSignature.exists(page) {
      guard let bytes = try? SmallFile.bytes(page),
        String(decoding: bytes.suffix(64), as: UTF8.self).hasSuffix(ReceiptFiles.mark + "\n")
      else { return false }
    }
    guard FileSignature.exists(data) else { return true }
    guard let bytes = try? SmallFile.bytes(data) else { return false }
    return JSONText.value(Receipt.self, from: bytes) != nil
  }

  /// Removes receipts of files that stay in the inbox, where nothing of that kind is there any more.
  func removeWaiting(besides ids: Set<String>) {
    for name in (try? FolderEntries.list(layout.receipts)) ?? [] where name.hasPrefix("wait-") {
      let id = String(name.prefix { $0 != "." })
      if ids.contains(id) { continue }
      // The sender may have taken the file back while no watcher ran.
      if let file = read(id)?.file { remove(id, beside: RawName(file)) }
      unlink(layout.receipts + "/" + name)
    }
  }

  package func read(_ id: String) -> Receipt? {
    try? StoredValue.read(Receipt.self, at: "\(layout.receipts)/\(id).json")
  }

  /// Removes the receipt of something that is over; one beside the file only where it is this one and no later one.
  func remove(_ id: String, beside name: RawName) {
    unlink("\(layout.receipts)/\(id).html")
    unlink("\(layout.receipts)/\(id).json")
    let paths = ReceiptFiles.endings.map { RawPath(layout.inbox).appending(RawName(bytes: name.bytes + $0.utf8)) }
    guard let page = paths.first, let data = paths.last, isOwn(page, data), let bytes = try? SmallFile.bytes(data),
      JSONText.value(Receipt.self, from: bytes)?.id == id
    else { return }
    for path in paths { unlink(path.cString) }
  }
}
