import Findings

/// What the watcher itself has to say of a file. What stands in a file is the reader's business.
enum WatchFindings {
  static func nameClash(_ file: String) -> FindingRecord {
    record(
      Finding(
        "file-name-clash", .error, "Another file was in the folder whose name differs only in capitals or accents",
        explanation: "On many computers the two are one name, so one of them could not be seen.",
        remedy: "Give the file a name of its own and send it again", at: Place(file: file)))
  }

  static func stopsReader(_ file: String) -> FindingRecord {
    record(
      Finding(
        "file-stops-reader", .error, "The file could not be read within the limits of time and memory",
        explanation: "It was tried twice.",
        remedy: "Send the file again from where it was made; if it comes back again, tell the authority",
        at: Place(file: file)))
  }

  static func stopsInTheMiddle(_ file: String) -> FindingRecord {
    record(
      Finding(
        "file-incomplete", .warning, "The file stops before its end",
        explanation: "It may still be copying, or the copy was cut short.",
        remedy: "Wait until the copy is done; if it is done, send the file again", at: Place(file: file)))
  }

  static func notAFile(_ file: String) -> FindingRecord {
    record(
      Finding(
        "file-not-plain", .warning, "This is a folder, a link, a pipe or a device, not a file",
        explanation: "Only plain files are taken, each by itself.",
        remedy: "Put the file itself into the inbox", at: Place(file: file)))
  }

  static func tooLargeToCopy(_ file: String) -> FindingRecord {
    record(
      Finding(
        "file-too-large", .error, "The file is larger than 4 MB and was not taken",
        explanation: "A long submission has less than a quarter of one.",
        remedy: "Send pictures and documents beside the form and name them in attachment", at: Place(file: file)))
  }

  static func conflictCopy(_ file: String, tool: String) -> FindingRecord {
    record(
      Finding(
        "file-conflict-copy", .warning, "Two versions of this file exist, and \(tool) could not tell which is meant",
        explanation: "The program that copies files made this second one. It is not used.",
        remedy: "Look at both, keep the right one under its plain name, and delete the other", at: Place(file: file)))
  }

  static func machine(_ file: String, _ words: String) -> FindingRecord {
    record(
      Finding(
        "machine-cannot-now", .note, "The machine cannot take the file at the moment",
        explanation: "The file stays where it is, and this is tried again by itself.",
        remedy: "Wait; if it lasts, tell whoever looks after the shared drive", at: Place(file: file), note: words))
  }

  private static func record(_ finding: Finding) -> FindingRecord { FindingRecord(finding) }
}
