import DurableFiles
import Glibc
import Logging

/// What the watcher writes to standard error: lines for a log, and one line that is written over for a person.
///
/// Log lines name files by their ids and cases by their references. They hold no names, dates of birth or words.
enum WatchLog {
  static func logger(_ level: String) -> Logger {
    let isTerminal = isatty(STDERR_FILENO) == 1
    var logger = Logger(label: "ehcplan") { label in StreamLogHandler.standardError(label: label) }
    logger.logLevel = isTerminal ? .warning : (Logger.Level(rawValue: level) ?? .info)
    return logger
  }

  /// One line, in the place of the one before.
  static func progress(_ line: String) { try? DurableFile.writeAll(Array("\r\u{1B}[K\(line)".utf8), to: STDERR_FILENO) }
}
