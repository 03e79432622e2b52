package import DurableFiles
import Findings
import Glibc

/// That a case is closed, and until when it is kept: `retired.json` in its folder. No file is taken for it any more.
package struct RetiredCase: Codable, Sendable, Equatable {
  package static let fileName = "retired.json"

  package var caseReference: String
  /// The day on which it was closed, such as "2026-11-23".
  package var closedOn: String
  /// The last day on which it is kept, in the same form.
  package var deleteAfter: String
  /// Who closed it; nil where nobody was named.
  package var by: String?

  package init(caseReference: String, closedOn: String, deleteAfter: String, by: String? = nil) {
    self.caseReference = caseReference
    self.closedOn = closedOn
    self.deleteAfter = deleteAfter
    self.by = by
  }

  /// - Parameter day: today, such as "2026-11-23".
  package func isDue(on day: String) -> Bool {
    RetiredCase.isDay(deleteAfter) && RetiredCase.isDay(day) && deleteAfter < day
  }

  /// Nil for a case that is open. What is no record of this kind closes nothing, and never leads to a deletion.
  /// - Throws: what kept the file from being read; whether the case is closed is then not known.
  package static func read(_ caseFolder: String) throws(SystemError) -> RetiredCase? {
    try StoredValue.read(RetiredCase.self, at: caseFolder + "/" + fileName)
  }

  package func write(to caseFolder: String) throws(SystemError) {
    try StoredValue.write(self, to: caseFolder + "/" + RetiredCase.fileName)
  }

  /// Opens a case again. One that is open stays so.
  package static func remove(from caseFolder: String) throws(SystemError) {
    try StoredValue.remove(caseFolder + "/" + fileName)
    Folder.sync(caseFolder)
  }

  /// Whether it has the shape of a day, by which days can be compared as texts.
  private static func isDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 10
      && bytes.enumerated().allSatisfy { place, byte in
        place == 4 || place == 7 ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte)
      }
  }
}
