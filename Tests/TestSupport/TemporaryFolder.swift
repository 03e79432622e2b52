import Glibc
import Synchronization

/// A folder of its own for one test, removed with everything in it at the end.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// Folders that are still there; what a test keeps to the end of the run is removed when the process ends.
  private static let kept = Mutex<Set<String>>([])
  private static let removesAtEnd = atexit { for path in kept.withLock({ $0 }) { Disk.remove(path) } }

  package init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/ehcplan-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestFault("no temporary folder in \(base)") }
    let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    path = made
    _ = TemporaryFolder.removesAtEnd
    TemporaryFolder.kept.withLock { _ = $0.insert(made) }
  }

  deinit {
    Disk.remove(path)
    let path = path
    TemporaryFolder.kept.withLock { _ = $0.remove(path) }
  }

  package func callAsFunction(_ name: String) -> String { path + "/" + name }
}
