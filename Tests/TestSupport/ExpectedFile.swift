import Glibc
package import Testing

/// Compares a result with a file of the repository. `EHCPLAN_RECORD=1` writes the file anew; such a run fails, so that
/// nobody takes a recording for a pass.
package enum ExpectedFile {
  package static func check(
    _ actual: [UInt8], against path: String, recording: Bool = isRecording,
    at location: SourceLocation = #_sourceLocation
  ) {
    if recording {
      do {
        if let slash = path.lastIndex(of: "/") { try Disk.makeFolder(String(path[..<slash])) }
        try Disk.write(actual, to: path)
        Issue.record("\(path) recorded", sourceLocation: location)
      } catch {
        Issue.record(error, sourceLocation: location)
      }
      return
    }
    guard let expected = try? Disk.bytes(path) else {
      Issue.record("\(path) is not there. Record it with EHCPLAN_RECORD=1, then look at it.", sourceLocation: location)
      return
    }
    if let line = firstDifference(actual, expected) {
      Issue.record("\(path):\(line): the result differs from what is expected", sourceLocation: location)
    }
  }

  package static var isRecording: Bool { getenv("EHCPLAN_RECORD").map { String(cString: $0) } == "1" }

  /// The first line, from 1, on which two texts differ; nil when they are the same.
  package static func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int? {
    if left == right { return nil }
    let leftLines = left.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let rightLines = right.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let same = zip(leftLines, rightLines).prefix { $0 == $1 }.count
    return same + 1
  }
}
