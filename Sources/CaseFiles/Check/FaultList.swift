import Findings

/// The faults of one file: the first few in full, the rest as a number. A file with ten thousand faults takes no longer
/// and says no more than one with thirty.
struct FaultList {
  static let limit = 20

  let file: String
  private(set) var findings: [Finding] = []
  private(set) var count = 0
  /// Lines with a fault, whether or not it is told in full.
  private(set) var lines: Set<Int> = []
  private var firstOmitted: Int?

  init(file: String) { self.file = file }

  var isFull: Bool { count >= FaultList.limit }

  var hasRoom: Bool { findings.count < FaultList.limit }

  mutating func add(_ finding: Finding, line: Int) {
    guard hasRoom else { return count(line: line) }
    count += 1
    lines.insert(line)
    findings.append(finding)
  }

  /// Counts a fault that is not told in full.
  mutating func count(line: Int) {
    count += 1
    lines.insert(line)
    firstOmitted = firstOmitted ?? line
  }

  mutating func note(_ text: String, line: Int) {
    guard let index = findings.firstIndex(where: { $0.place.line == line && $0.note.isEmpty }) else { return }
    findings[index].note = text
  }

  /// All that is told, in the order of the file.
  func told() -> [Finding] {
    var told = findings.enumerated().sorted { left, right in
      (left.element.place.line ?? 0, left.offset) < (right.element.place.line ?? 0, right.offset)
    }.map(\.element)
    let more = count - findings.count
    if more > 0 {
      told.append(
        Finding(
          "form-more-faults", .error, more == 1 ? "1 more fault in this file" : "\(more) more faults in this file",
          remedy: "Correct the faults above and check the file again; the rest are then listed",
          at: Place(file: file, line: firstOmitted)))
    }
    return told
  }
}
