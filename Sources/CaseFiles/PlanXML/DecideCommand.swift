package import PlanModel

/// The command that records a choice, ready to be run as it is printed.
package enum DecideCommand {
  /// - Parameter caseFolder: as the reader would name it; "." in documents, which do not know where they lie.
  package static func words(_ question: Question, _ number: Int, caseFolder: String, record: CaseRecord) -> String {
    let choice = question.choices[number - 1]
    var parts = ["ehcplan", "decide", quoted(caseFolder), question.id, String(number)]
    if let writer = record.planWriter { parts += ["--by", quoted(writer.name)] }
    parts += ["--reason", quoted(choice.decision.reason.plain)]
    return parts.joined(separator: " ")
  }

  /// As one word for a POSIX shell.
  static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "./-_".unicodeScalars.contains(scalar))
    }
    if isPlain, !word.isEmpty { return word }
    let inner = word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    return "'\(inner)'"
  }
}
