package import DurableFiles

/// What is known of one file in hand, in .ehcplan/journal/ID.json.
package struct JournalEntry: Codable, Sendable, Equatable {
  package var id: String
  package var step: Step
  /// The sender's own name of the file, for people; the file itself bears it in its claim.
  package var file: String
  /// The bytes of that name where it is not UTF-8.
  package var fileBytes: [UInt8]?
  package var size: Int64
  /// When it was taken, such as "2026-11-23T07:40:12Z".
  package var takenAt: String
  /// What the reader said.
  package var verdict: Verdict?
  /// The draft that was made with it.
  package var draft: Int?
  /// Why no draft was made with it.
  package var isPlanMissing = false
  /// Times that a worker ended over it.
  package var deaths = 0

  package init(id: String, step: Step, file: RawName, size: Int64, takenAt: String) {
    self.id = id
    self.step = step
    self.file = file.text
    fileBytes = Array(file.text.utf8) == file.bytes ? nil : file.bytes
    self.size = size
    self.takenAt = takenAt
  }
}
