import DurableFiles
import Findings
import Glibc

/// What there is of a case outside its folder: receipts, files that were returned, and the watcher's own notes. Each is
/// known by the reference that it holds itself, never by its name.
struct CaseTraces {
  private let layout: ShareLayout
  private let reference: String
  private let aside: RawPath
  /// Only what was decided on this day or before; nil for everything.
  private let lastDay: String?

  init(_ layout: ShareLayout, _ reference: String, aside: RawPath, until lastDay: String?) {
    self.layout = layout
    self.reference = reference
    self.aside = aside
    self.lastDay = lastDay
  }

  /// The part of a receipt, or of another note, that says whose it is.
  private struct Mark: Decodable {
    var id: String?
    var caseReference: String?
    var at: String?
  }

  /// Nothing is deleted before what leads to it.
  /// - Throws: ENOENT where receipts/ or returned/ is not there: then the share has gone, and not what is in it.
  func remove() throws(SystemError) {
    let ids = try ownIDs()
    try removeBesideFiles(ids)
    try moveReturned()
    for name in try FolderEntries.list(RawPath(layout.receipts)) where try isOwn(json(name, in: layout.receipts)) {
      // The page first, because the JSON says whose they are.
      try StoredValue.remove(RawPath(layout.receipts).appending(name.with(".html", for: ".json")))
      try StoredValue.remove(RawPath(layout.receipts).appending(name))
    }
    for name in try StoredValue.names(in: layout.ledger) where try isOwn(json(name, in: layout.ledger)) {
      try StoredValue.remove(RawPath(layout.ledger).appending(name))
    }
    if lastDay == nil { try StoredValue.remove("\(layout.pending)/\(reference).json") }
    for folder in [layout.inbox, layout.returned, layout.receipts, layout.ledger, layout.pending] {
      Folder.sync(folder)
    }
  }

  /// The ids of its receipts: a page beside a file may have lost its JSON, and holds the id.
  private func ownIDs() throws(SystemError) -> [String] {
    var ids: [String] = []
    for name in try FolderEntries.list(RawPath(layout.receipts)) where try isOwn(json(name, in: layout.receipts)) {
      ids.append(String(name.text.dropLast(5)))
    }
    return ids
  }

  /// Only what the watcher wrote itself: a sender's own file may bear such a name.
  private func removeBesideFiles(_ ids: [String]) throws(SystemError) {
    let names = try StoredValue.names(in: layout.inbox)
    let all = Set(names)
    for name in names {
      let path = RawPath(layout.inbox).appending(name)
      if name.ends(in: ".receipt.json") {
        guard try isOwn(path), try StoredValue.read(Receipt.self, at: path) != nil else { continue }
        let page = RawPath(layout.inbox).appending(name.with(".html", for: ".json"))
        if pageText(page) != nil { try StoredValue.remove(page) }
        try StoredValue.remove(path)
      } else if name.ends(in: ".receipt.html"), !all.contains(name.with(".json", for: ".html")) {
        guard !ids.isEmpty, let text = pageText(path), ids.contains(where: text.contains) else { continue }
        try StoredValue.remove(path)
      }
    }
  }

  /// Nil for what is no page of the watcher's.
  private func pageText(_ path: RawPath) -> String? {
    guard let bytes = try? SmallFile.bytes(path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.hasSuffix(ReceiptFiles.mark + "\n") ? text : nil
  }

  /// A returned file goes with its folder into what was set aside: it would not be known again once its receipt is gone.
  private func moveReturned() throws(SystemError) {
    for name in try FolderEntries.list(RawPath(layout.returned)) {
      let folder = RawPath(layout.returned).appending(name)
      guard try FileSignature.isFolder(folder) else { continue }
      var isMine = false
      for receipt in ["receipt.json", "ehcplan-receipt.json"] where !isMine {
        isMine = try isOwn(folder.appending(receipt), id: name.text)
      }
      guard isMine else { continue }
      let place = aside.appending(name)
      try FolderTree.remove(place)
      try Renaming.new(folder, place)
    }
  }

  private func json(_ name: RawName, in folder: String) -> RawPath? {
    name.ends(in: ".json") ? RawPath(folder).appending(name) : nil
  }

  /// - Parameter id: the id that the receipt must have; nil for any.
  private func isOwn(_ path: RawPath?, id: String? = nil) throws(SystemError) -> Bool {
    guard let path, let mark = try StoredValue.read(Mark.self, at: path), mark.caseReference == reference else {
      return false
    }
    if let id, mark.id != id { return false }
    guard let lastDay, let at = mark.at else { return lastDay == nil }
    return at.prefix(10) <= lastDay[...]
  }
}

extension FileSignature {
  /// False where it has gone in the meantime.
  fileprivate static func isFolder(_ path: RawPath) throws(SystemError) -> Bool {
    do {
      return try FileSignature(of: path).kind == .folder
    } catch {
      if error.number == ENOENT { return false }
      throw error
    }
  }
}

extension RawName {
  fileprivate func ends(in ending: String) -> Bool { bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8) }

  /// The name with another ending of the same or another length; names need not be UTF-8.
  fileprivate func with(_ ending: String, for old: String) -> RawName {
    RawName(bytes: bytes.dropLast(old.utf8.count) + Array(ending.utf8))
  }
}
