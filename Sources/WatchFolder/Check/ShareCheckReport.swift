/// What `watch --check` says of a share.
package struct ShareCheckReport: Codable, Sendable, Equatable {
  package enum Verdict: String, Codable, Sendable {
    case ok
    /// It works; somebody should know.
    case worthKnowing = "worth-knowing"
    /// The share cannot be watched like this.
    case problem
  }

  /// What was tried, for programs.
  package enum Subject: String, Codable, Sendable {
    case settings, share, folders, fileSystem = "file-system", writing, exclusive, folderSync = "folder-sync"
    case rename, neverOver = "never-over", oneFileSystem = "one-file-system", inbox, listing, locks, capitals, accents
    case names, clock, space, events
  }

  package struct Line: Codable, Sendable, Equatable {
    package var subject: Subject
    /// The subject for people, such as "Free space".
    package var what: String
    package var verdict: Verdict
    package var words: String
    /// What to do; nil where nothing is to be done.
    package var remedy: String?

    init(_ subject: Subject, _ what: String, _ verdict: Verdict, _ words: String, remedy: String? = nil) {
      self.subject = subject
      self.what = what
      self.verdict = verdict
      self.words = words
      self.remedy = remedy
    }
  }

  package var lines: [Line]
  /// How the share is watched, and why, in one sentence.
  package var strategy: String

  package var problems: [Line] { lines.filter { $0.verdict == .problem } }
  package var isUsable: Bool { problems.isEmpty }

  /// For a person: a line or two for each thing, and what follows from them.
  package var text: String {
    var text = ""
    for line in lines {
      let verdict = line.verdict == .worthKnowing ? "worth knowing" : line.verdict.rawValue
      text += verdict + String(repeating: " ", count: max(1, 15 - verdict.count)) + "\(line.what): \(line.words)\n"
      if let remedy = line.remedy { text += String(repeating: " ", count: 15) + "\(remedy)\n" }
    }
    text += "\nThe watcher \(strategy).\n"
    switch problems.count {
    case 0: text += "The share can be watched.\n"
    case 1: text += "The share cannot be watched: there is 1 problem.\n"
    default: text += "The share cannot be watched: there are \(problems.count) problems.\n"
    }
    return text
  }
}
