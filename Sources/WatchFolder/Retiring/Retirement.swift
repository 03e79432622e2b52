package import DurableFiles
import Glibc

/// Deletes retired cases after their date, with a record that they were deleted.
///
/// The order makes it safe to stop anywhere and to begin again: (a) the record says "deleting"; (b) the folder of the
/// case goes out of cases/ by one rename; (c) what else there is of the case is deleted, and the folder emptied; (d) the
/// record says "deleted", and the empty folder goes.
package struct Retirement: Sendable {
  package let layout: ShareLayout

  package init(_ layout: ShareLayout) { self.layout = layout }

  /// Deletes every retired case whose last day is over, and finishes what an earlier run began.
  ///
  /// - Parameter day: today, such as "2026-11-23".
  /// - Returns: the references of the cases that are gone now.
  /// - Throws: the first fault, after every other case was tried. Run again, it goes on where it stopped.
  @discardableResult
  package func deleteDue(on day: String) throws(SystemError) -> [String] {
    var deleted: [String] = []
    var fault: SystemError?
    for reference in try candidates() {
      do {
        if try delete(reference, on: day) { deleted.append(reference) }
      } catch {
        fault = fault ?? error
      }
    }
    if let fault { throw fault }
    return deleted
  }

  /// The record of a case that was deleted or is being deleted; nil for any other.
  package func record(of reference: String) throws(SystemError) -> DeletionRecord? {
    let record = try StoredValue.read(DeletionRecord.self, at: recordPath(reference))
    return record?.caseReference == reference ? record : nil
  }

  /// Cases that are there, and cases of which something may be left.
  private func candidates() throws(SystemError) -> [String] {
    var references = Set(try plainNames(in: layout.cases))
    references.formUnion(try plainNames(in: layout.retiring))
    for name in try plainNames(in: layout.retired) where name.hasSuffix(".json") {
      let reference = String(name.dropLast(5))
      if try record(of: reference)?.state == .deleting { references.insert(reference) }
    }
    return references.sorted()
  }

  /// Names that are UTF-8 and not hidden.
  private func plainNames(in folder: String) throws(SystemError) -> [String] {
    try StoredValue.names(in: folder).filter { RawName($0.text) == $0 && !$0.text.hasPrefix(".") }.map(\.text)
  }

  /// - Returns: whether the case is gone now and was not before.
  private func delete(_ reference: String, on day: String) throws(SystemError) -> Bool {
    var record = try record(of: reference)
    let retired = try dueCase(reference, on: day)
    if let retired {
      guard let begun = try begin(retired, on: day, after: record) else { return false }
      record = begun
      try setAside(reference)
    }
    guard let record else { return false }
    let isAside = FileSignature.exists(aside(reference))
    if record.state == .deleted {
      if isAside { try FolderTree.remove(aside(reference)) }
      return false
    }
    let isThere = FileSignature.exists(RawPath(layout.caseFolder(reference)))
    if isThere, !isAside {
      // It was opened again before anything was deleted.
      try withdraw(record)
      return false
    }
    // A new case under the old reference keeps what came since.
    try removeTraces(of: reference, until: isThere ? record.deletedOn : nil)
    try finish(record)
    return true
  }

  /// What the folder of a case says, where its last day is over. A folder that was renamed or copied by hand says the
  /// reference of another, and is let be.
  private func dueCase(_ reference: String, on day: String) throws(SystemError) -> RetiredCase? {
    let folder = layout.caseFolder(reference)
    guard let kind = try? FileSignature(of: RawPath(folder)).kind, kind == .folder else { return nil }
    guard let retired = try RetiredCase.read(folder), retired.caseReference == reference, retired.isDue(on: day) else {
      return nil
    }
    return retired
  }

  private func recordPath(_ reference: String) -> String { "\(layout.retired)/\(reference).json" }

  /// Where the folder of a case lies while it is being deleted.
  package func aside(_ reference: String) -> RawPath { RawPath("\(layout.retiring)/\(reference)") }
}

/// The steps, one by one.
extension Retirement {
  /// (a) Says that the case is being deleted, and how much it is.
  /// - Returns: nil when somebody else has set it aside in the meantime.
  package func begin(
    _ retired: RetiredCase, on day: String, after known: DeletionRecord?
  ) throws(SystemError) -> DeletionRecord? {
    let size: FolderTree.Size
    do {
      size = try FolderTree.size(RawPath(layout.caseFolder(retired.caseReference)))
    } catch {
      if error.number == ENOENT { return nil }
      throw error
    }
    var record = DeletionRecord(retired, on: day, files: size.files, bytes: size.bytes)
    if let known, known.isFor(retired) {
      record.deletedOn = known.deletedOn
      record.earlier = known.earlier
    } else if var known, known.state == .deleted {
      record.earlier = [known]
      if let older = known.earlier {
        known.earlier = nil
        record.earlier = [known] + older
      }
    } else {
      record.earlier = known?.earlier
    }
    try Folder.makeOne(layout.retired)
    try StoredValue.write(record, to: recordPath(record.caseReference))
    return record
  }

  /// (b) Takes the folder out of cases/: from now on the case is not there.
  package func setAside(_ reference: String) throws(SystemError) {
    try Folder.makeOne(layout.retiring)
    // Left by an earlier case of the same reference.
    try FolderTree.remove(aside(reference))
    do {
      try Renaming.new(RawPath(layout.caseFolder(reference)), aside(reference))
    } catch {
      guard error.number == ENOENT else { throw error }
    }
    Folder.sync(layout.retiring)
    Folder.sync(layout.cases)
  }

  /// (c) Deletes what lies elsewhere, then what was set aside; its empty folder still says that it was.
  package func removeTraces(of reference: String, until day: String?) throws(SystemError) {
    try Folder.makeOne(layout.retiring)
    try Folder.makeOne("\(layout.retiring)/\(reference)")
    try CaseTraces(layout, reference, aside: aside(reference), until: day).remove()
    try FolderTree.empty(aside(reference))
  }

  /// (d) Says that it is done.
  package func finish(_ record: DeletionRecord) throws(SystemError) {
    var done = record
    done.state = .deleted
    try StoredValue.write(done, to: recordPath(record.caseReference))
    try FolderTree.remove(aside(record.caseReference))
    Folder.sync(layout.retiring)
  }

  private func withdraw(_ record: DeletionRecord) throws(SystemError) {
    guard let earlier = record.earlier, var newest = earlier.first else {
      try StoredValue.remove(recordPath(record.caseReference))
      Folder.sync(layout.retired)
      return
    }
    if earlier.count > 1 { newest.earlier = Array(earlier.dropFirst()) }
    try StoredValue.write(newest, to: recordPath(record.caseReference))
  }
}
