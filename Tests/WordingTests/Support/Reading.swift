import CaseFiles
import PlanModel
import Templates
import Testing
import Wording

/// The reader with the program's own words.
enum Reading {
  static let reader: Result<WordingReader, any Error> = Result {
    let reading = try LayerFiles(templates: TemplateStore()).readLexicon()
    return WordingReader(try #require(reading.value))
  }

  static func provision(_ text: String, in section: Section = .f) throws -> ProvisionReading {
    try reader.get().provision(text, in: section)
  }

  static func verdict(_ text: String, in section: Section = .f) throws -> Verdict? {
    try provision(text, in: section).verdict
  }

  static func missing(_ text: String, in section: Section = .f) throws -> [Element] {
    try provision(text, in: section).missing
  }

  static func families(_ text: String, in section: Section = .f) throws -> Set<String> {
    Set(try provision(text, in: section).vague.map(\.family))
  }

  static func parts(_ kind: ReadPart.Kind, _ text: String, in section: Section = .f) throws -> [ReadPart] {
    try provision(text, in: section).parts.filter { $0.kind == kind }
  }

  /// The words at a place given in Unicode scalars.
  static func words(_ range: Range<Int>, of text: String) -> String {
    String(String.UnicodeScalarView(Array(text.unicodeScalars)[range]))
  }
}
