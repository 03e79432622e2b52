/// Where a finding lies: in a sender's own file, in the plan, or both.
package struct Place: Sendable, Hashable {
  /// Path as the user gave it, or relative to the case folder.
  package var file: String?
  /// Line in that file, from 1.
  package var line: Int?
  /// Readable path inside the file, such as "session-length of provision 3".
  package var path: String?
  /// The submission and the item in it, by their own names.
  package var submission: String?
  package var item: String?
  /// The label of the plan item, such as "F3".
  package var label: String?
  /// The section letter of the plan, such as "F".
  package var section: String?
  /// The field of the item, such as "frequency".
  package var field: String?
  /// The words meant, as a range of Unicode scalars in the field.
  package var range: Range<Int>?
  /// The same again in other places of the field, where one finding is about several; `range` is the first of them.
  package var furtherRanges: [Range<Int>] = []

  package init(
    file: String? = nil, line: Int? = nil, path: String? = nil, submission: String? = nil, item: String? = nil,
    label: String? = nil, section: String? = nil, field: String? = nil, range: Range<Int>? = nil
  ) {
    self.file = file
    self.line = line
    self.path = path
    self.submission = submission
    self.item = item
    self.label = label
    self.section = section
    self.field = field
    self.range = range
  }
}
