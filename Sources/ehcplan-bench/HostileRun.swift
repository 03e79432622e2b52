import Glibc
import XMLKit

/// Hostile files, each in a process of its own, so that its memory can be told and none of them hides another.
enum HostileRun {
  static func all() {
    print("  kB   ms  peak MB  file, and what is said of it")
    for number in HostileFile.all.indices { start(number) }
  }

  /// The child: parses one file and says what came of it. The parent tells the memory.
  static func one(_ number: Int) {
    guard HostileFile.all.indices.contains(number) else { exit(64) }
    let file = HostileFile.all[number]
    let bytes = Array(file.text().utf8)
    var answer = "read"
    var watch = Stopwatch()
    do throws(XMLFailure) {
      _ = try XMLTree(parsing: bytes, name: "hostile.xml").content()
    } catch {
      answer = "\(error.reason)"
    }
    let time = Int(watch.lap())
    print("\(padded(bytes.count / 1000, 5))\(padded(time, 5))", terminator: "")
    print("  \(padded(peak(), 7))  \(file.name): \(answer)")
  }

  private static func start(_ number: Int) {
    // All streams: `stdout` is a mutable global of C.
    fflush(nil)
    let texts = ["ehcplan-bench", "--hostile-file", String(number)]
    var words = texts.map { text in text.withCString { strdup($0) } } + [nil]
    defer { words.forEach { free($0) } }
    var child = pid_t()
    guard posix_spawn(&child, "/proc/self/exe", nil, nil, &words, environ) == 0 else { return }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    if status != 0 { print("  \(HostileFile.all[number].name): ended with status \(status)") }
  }

  /// In megabytes, the bytes of the file among them.
  private static func peak() -> Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
