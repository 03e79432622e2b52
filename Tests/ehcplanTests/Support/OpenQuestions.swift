import Findings
import TestSupport

/// What `ehcplan decide CASE --format json` prints.
struct OpenQuestions: Decodable {
  var version: Int
  var questions: [Question]

  struct Question: Decodable {
    var id: String
    var kind: String
    var items: [String]
    var choices: [Choice]
  }

  struct Choice: Decodable {
    var number: Int
    var words: String
    var isProposed: Bool
    var command: String
  }

  static func of(_ folder: String, standingIn place: String? = nil) throws -> [Question] {
    let run = try Ehcplan.run(["decide", folder, "--format", "json"], folder: place)
    guard run.exitCode == 0, let read = JSONText.value(OpenQuestions.self, from: Array(run.output.utf8)) else {
      throw TestFault("decide \(folder) ended with \(run.exitCode): \(run.messages)")
    }
    return read.questions
  }
}
