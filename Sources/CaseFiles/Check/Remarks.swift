import Findings
import XMLKit

/// What is wrong in a file that is taken in all the same.
struct Remarks {
  static let limit = 20

  let file: String
  private(set) var findings: [Finding] = []

  static func list(_ root: XMLElement, file: String, _ add: (inout Remarks) -> Void) -> [Finding] {
    var remarks = Remarks(file: file)
    BrokenCharacters.add(root, to: &remarks)
    add(&remarks)
    return remarks.findings.enumerated().sorted { left, right in
      (left.element.place.line ?? 0, left.offset) < (right.element.place.line ?? 0, right.offset)
    }.map(\.element)
  }

  mutating func add(_ finding: Finding) {
    if findings.count < Remarks.limit { findings.append(finding) }
  }
}
