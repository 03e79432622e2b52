import CaseFiles
import Glibc
import PlanModel
import PlanPipeline
import XMLKit

/// A made-up case as files in a temporary folder, written as authors' programs write them.
struct GrowthFolder: ~Copyable {
  private let path: String
  private var files: [String] = []

  init() {
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    path = "\(temporary)/ehcplan-bench-\(getpid())"
    mkdir(path, 0o700)
    mkdir(path + "/advice", 0o700)
  }

  var folder: CaseFolder { CaseFolder(path) }
  /// Where drafts go.
  var output: String { path + "/draft" }

  mutating func write(_ made: GrowthCase) throws {
    removeFiles()
    try write(CaseWriter.element(made.record), "case.xml")
    for advice in made.advices { try write(AdviceWriter.element(advice), "advice/\(advice.id).xml") }
  }

  private mutating func write(_ element: XMLElement, _ name: String) throws {
    let bytes = try XMLTree(building: element).serialised()
    guard let file = fopen("\(path)/\(name)", "wb") else { throw BenchFailure.cannotWrite(path) }
    defer { fclose(file) }
    files.append(name)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw BenchFailure.cannotWrite(path) }
  }

  private mutating func removeFiles() {
    for name in files { unlink("\(path)/\(name)") }
    files = []
  }

  func removeDraft() { MadeDraft.remove(output) }

  deinit {
    for name in files { unlink("\(path)/\(name)") }
    rmdir(path + "/advice")
    rmdir(path)
  }
}
