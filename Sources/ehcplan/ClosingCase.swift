import CaseFiles
import DurableFiles
import Findings
import Glibc
import PlanModel
import PlanPipeline
import WatchFolder
import XMLKit

/// Closing a case of a share, and opening it again. Each answer is a sentence for the person who asked.
struct ClosingCase {
  private let folder: String
  private let reference: String

  /// - Throws: `notFound` where there is no case.xml, `notValid` where the folder is no case of a share.
  init(_ path: String) throws(PipelineFailure) {
    let given = CaseFolder(path)
    let schemas: FormSchemas
    do {
      schemas = try FormSchemas()
    } catch {
      throw Workshop.ownFault(error.detail)
    }
    reference = try given.reference(schemas)
    // What is deleted is found by the name of the folder, and receipts by the reference: they must be the same.
    guard let kind = try? FileSignature(of: RawPath(given.path)).kind, kind == .folder || given.path.hasSuffix("."),
      let whole = realpath(given.path, nil)
    else { throw ClosingCase.noFolder(path) }
    defer { free(whole) }
    folder = String(cString: whole)
    guard folder.split(separator: "/").last.map(String.init) == reference else {
      throw ClosingCase.otherName(path, reference)
    }
  }

  func close(until day: CivilDate, on today: CivilDate, by officer: String?) throws(PipelineFailure) -> String {
    let name = ShownText.words(officer)
    let before = try Retiring.faultless { () throws(SystemError) in try RetiredCase.read(folder) }
    let retired = RetiredCase(
      caseReference: reference, closedOn: before?.closedOn ?? today.iso, deleteAfter: day.iso, by: name ?? before?.by)
    try Retiring.faultless { () throws(SystemError) in try retired.write(to: folder) }
    let last = day.displayed(.long)
    guard let before, before.caseReference == reference else {
      return "\(reference) is closed. It is kept until \(last) and deleted after that.\(unwatched)\n"
    }
    guard before.deleteAfter != retired.deleteAfter else {
      return "\(reference) was closed already, and is kept until \(last) as before.\n"
    }
    let old = CivilDate(iso: before.deleteAfter)?.displayed(.long) ?? before.deleteAfter
    return "\(reference) was closed already. It is now kept until \(last), and no longer until \(old).\n"
  }

  func reopen() throws(PipelineFailure) -> String {
    let before = try Retiring.faultless { () throws(SystemError) in try RetiredCase.read(folder) }
    try Retiring.faultless { () throws(SystemError) in try RetiredCase.remove(from: folder) }
    return before == nil ? "\(reference) was not closed.\n" : "\(reference) is open again, and is not deleted.\n"
  }

  /// A case elsewhere than on a share is deleted by nobody.
  private var unwatched: String {
    let share = ShareLayout(folder + "/../..")
    guard FileSignature.exists(RawPath(share.sentinel)) else {
      return "\nIt does not lie on a share that is watched, so nothing deletes it by itself."
    }
    return ""
  }

  private static func noFolder(_ path: String) -> PipelineFailure {
    PipelineFailure(
      .notValid,
      [
        Finding(
          "case-not-a-folder", .error, "This is no folder of a case",
          remedy: "Name the folder itself, not a link to it.", at: Place(file: path))
      ])
  }

  private static func otherName(_ path: String, _ reference: String) -> PipelineFailure {
    PipelineFailure(
      .notValid,
      [
        Finding(
          "case-folder-name", .error, "The folder is not named \(reference), which is the reference of its case",
          explanation: "What has to be deleted later is found by the reference, so the two must be the same.",
          remedy: "Rename the folder, or correct the reference in case.xml.", at: Place(file: path))
      ])
  }
}
