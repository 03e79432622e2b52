import ArgumentParser
import CFileSystem
import CaseFiles
import DurableFiles
import Findings
import Glibc
import PlanModel
import PlanPipeline
import WatchFolder

/// `ehcplan watch-worker`: reads and assembles for a watcher, in a process of its own with limits of its own.
///
/// A line of JSON comes in for each request and goes out for each answer; the first line out says that it can work. What
/// stops it, stops nobody else.
struct WatchWorker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch-worker", abstract: "Work for a watcher. Not for people.", shouldDisplay: false)

  @Option var share: String
  @Option var formats: FormatList = .all
  @Option var date: DateArgument?
  @OptionGroup var layer: AuthorityOption

  func run() throws {
    WorkerLimits.setForLife()
    let desk: WorkerDesk
    do {
      desk = try WorkerDesk(
        workshop: layer.workshop(ofShare: share), layout: ShareLayout(share), formats: formats.names,
        date: date?.date)
    } catch {
      try Console().fail(error, as: .text)
    }
    Self.say("{\"ready\":true}\n")
    while let line = readLine() {
      guard let request = JSONText.value(WorkRequest.self, from: Array(line.utf8)) else {
        throw ExitCode(ExitStatus.usage)
      }
      WorkerLimits.setForRequest(request.kind)
      let answer = desk.answer(request)
      WorkerLimits.endRequest()
      guard let bytes = JSONLine.bytes(answer) else { throw ExitCode(ExitStatus.internalFault) }
      Self.say(String(decoding: bytes, as: UTF8.self))
    }
  }

  private static func say(_ line: String) { try? DurableFile.writeAll(Array(line.utf8), to: STDOUT_FILENO) }
}

/// What a worker may use. It sets this itself, before it looks at anything that somebody sent.
enum WorkerLimits {
  /// Bytes of memory that it may reserve: about ten times what the largest file that is accepted needs.
  private static let memory: UInt = 3 << 30
  /// Bytes of the largest file that it may write.
  private static let fileSize: UInt = 512 << 20

  static func setForLife() {
    // It has no business without the watcher that asked.
    _ = ehcplan_end_with_parent()
    set(RLIMIT_AS, memory)
    set(RLIMIT_FSIZE, fileSize)
    // A memory image would hold what the advice says.
    set(RLIMIT_CORE, 0)
  }

  /// Ends the process when one request takes too long.
  static func setForRequest(_ kind: WorkRequest.Kind) { alarm(seconds(kind)) }
  static func endRequest() { alarm(0) }

  private static func seconds(_ kind: WorkRequest.Kind) -> UInt32 {
    switch kind {
    case .judge, .page: 60
    case .assemble: 300
    }
  }

  private static func set(_ what: __rlimit_resource, _ most: UInt) {
    var limit = rlimit(rlim_cur: most, rlim_max: most)
    setrlimit(__rlimit_resource_t(what.rawValue), &limit)
  }
}
