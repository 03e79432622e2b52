import TestSupport
import Testing

/// The comparison with expected files can fail, and a recording is never taken for a pass.
struct ExpectedFileTests {
  private let words = Array("one\ntwo\n".utf8)

  @Test func theSameBytesPass() throws {
    let scratch = try TemporaryFolder()
    try Disk.write(words, to: scratch("file"))
    ExpectedFile.check(words, against: scratch("file"), recording: false)
  }

  @Test func aDifferenceIsToldWithItsLine() throws {
    let scratch = try TemporaryFolder()
    try Disk.write("one\nthree\n", to: scratch("file"))
    withKnownIssue {
      ExpectedFile.check(words, against: scratch("file"), recording: false)
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("file:2:") }
    }
  }

  @Test func aFileThatIsNotThereFails() throws {
    let scratch = try TemporaryFolder()
    withKnownIssue {
      ExpectedFile.check(words, against: scratch("file"), recording: false)
    } matching: { issue in
      issue.comments.contains { $0.rawValue.contains("is not there") }
    }
    #expect(!Disk.exists(scratch("file")))
  }

  @Test func recordingWritesTheFileAndFails() throws {
    let scratch = try TemporaryFolder()
    withKnownIssue {
      ExpectedFile.check(words, against: scratch("file"), recording: true)
    } matching: { issue in
      issue.comments.contains { $0.rawValue.hasSuffix("recorded") }
    }
    #expect(try Disk.bytes(scratch("file")) == words)
  }

  @Test(arguments: [("a\nb", "a\nb", Int?.none), ("a\nb", "a\nc", 2), ("a", "a\nb", 2), ("", "a", 1), ("a\n", "a", 2)])
  func theFirstDifferingLineIsFound(_ left: String, _ right: String, _ line: Int?) {
    #expect(ExpectedFile.firstDifference(Array(left.utf8), Array(right.utf8)) == line)
  }
}
