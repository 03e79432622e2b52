import DurableFiles
import CaseFiles
import Findings
import Glibc

/// A case on disk: case.xml, advice/, decisions.xml, drafts/, issued/.
package struct CaseFolder: Sendable {
  package let path: String

  package init(_ path: String) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.path = trimmed
  }

  var caseFile: String { path + "/case.xml" }
  var decisionsFile: String { path + "/" + CaseFolder.decisionsName }
  static let decisionsName = "decisions.xml"
  var adviceFolder: String { path + "/advice" }
  var draftsFolder: String { path + "/drafts" }
  var issuedFolder: String { path + "/issued" }

  struct Listing {
    /// XML files of the advice folder, by name.
    var advice: [String] = []
    /// Other files there that a person may have meant as advice.
    var others: [String] = []
  }

  /// The names of the files that are read as advice; for measuring.
  package func adviceNames() throws(PipelineFailure) -> [String] { try listing().advice }

  /// The files of advice/, without the leavings of editors and sync programs.
  func listing() throws(PipelineFailure) -> Listing {
    let names: [String]
    do {
      names = try FolderEntries.list(adviceFolder)
    } catch {
      if error.number == ENOENT { return Listing() }
      throw CaseFolder.unreadable(adviceFolder, because: error.words)
    }
    var listing = Listing()
    for name in names where !CaseFolder.isLeaving(name) {
      if name.lowercased().hasSuffix(".xml") { listing.advice.append(name) } else { listing.others.append(name) }
    }
    return listing
  }

  /// Lock and temporary files that office and sync programs leave behind.
  private static func isLeaving(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$") || name.hasSuffix("~") || name.hasSuffix(".tmp")
      || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
  }

  static func unreadable(_ path: String, because reason: String) -> PipelineFailure {
    PipelineFailure(
      .inputOutput,
      [
        Finding(
          "folder-unreadable", .error, "The folder cannot be read", remedy: "Check the permissions of the folder.",
          at: Place(file: path), note: reason)
      ])
  }
}
