import ArgumentParser
import DurableFiles
import Findings
import Glibc
import Logging
import PlanModel
import PlanPipeline
import Synchronization
import WatchFolder

/// `ehcplan watch SHARE`
struct Watch: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Watch a shared folder: take in advice that is dropped there, and make drafts.",
    discussion: """
      Files dropped into SHARE/inbox are taken when they are whole, put into the case that they name, and the draft of \
      that case is made anew. Each sender gets a receipt beside the file and in SHARE/receipts. What cannot be used lies \
      in SHARE/returned with the reasons. Nothing is ever deleted.

      Example:
        ehcplan watch --init /srv/ehc
        ehcplan watch --check /srv/ehc
        ehcplan watch /srv/ehc

      Exit codes: 0 stopped, or all done; 64 wrong use; 66 no share there; 73 the folders lie on different file systems \
      or cannot be made; 74 reading or writing failed; 75 the share is away, or another watcher leads; 78 the authority's \
      own templates are not valid.
      """)

  @Argument(help: ArgumentHelp("The shared folder.", valueName: "share"), completion: .directory)
  var share: String

  @Flag(help: "Make the folders of a share, and end.")
  var `init` = false

  @Flag(help: "Try what the shared folder can do, say how it will be watched and why, and end.")
  var check = false

  @Flag(help: "Do what there is to do, and end.")
  var once = false

  @Option(help: ArgumentHelp("Take up a returned file again, and end.", valueName: "file"), completion: .file())
  var retry: String?

  @Flag(name: .customLong("list-ignored"), help: "List the names of files that are never taken, and end.")
  var listIgnored = false

  @Option(help: ArgumentHelp("Where files are dropped. Otherwise SHARE/inbox.", valueName: "folder"))
  var inbox: String?

  @Flag(name: .customLong("leave-originals"), help: "Leave files in the inbox, and take a copy.")
  var leaveOriginals = false

  @Option(help: ArgumentHelp("Seconds within which a whole file is taken.", valueName: "seconds"))
  var poll = 10.0

  @Option(help: ArgumentHelp("Processes that read and assemble. Otherwise one for each processor, four at most."))
  var workers: Int?

  @Option(help: ArgumentHelp("A further pattern of names that are never taken, such as *.bak.", valueName: "pattern"))
  var ignore: [String] = []

  @Option(help: ArgumentHelp("Formats, with commas between.", valueName: "formats"))
  var formats: FormatList = .all

  @Option(help: ArgumentHelp("How --check prints its result: text or json.", valueName: "format"))
  var format: OutputFormat = .text

  @OptionGroup var layer: AuthorityOption

  @Option(help: ArgumentHelp("Date of the documents, such as 2026-04-20. Otherwise the day on which each is made."))
  var date: DateArgument?

  @Option(
    name: .customLong("log-level"),
    help: ArgumentHelp("How much is logged: debug, info, notice, warning, error.", valueName: "level"))
  var logLevel = "info"

  func validate() throws {
    guard poll >= 0.1, poll <= 3600 else { throw ValidationError("--poll wants 0.1 to 3600 seconds.") }
    if let workers, !(1...64).contains(workers) { throw ValidationError("--workers wants a number from 1 to 64.") }
    guard Logger.Level(rawValue: logLevel) != nil else {
      throw ValidationError("--log-level is one of debug, info, notice, warning, error.")
    }
    if [`init`, check, once, retry != nil, listIgnored].count(where: { $0 }) > 1 {
      throw ValidationError("--init, --check, --once, --retry and --list-ignored go by themselves.")
    }
  }

  func run() throws {
    let layout = ShareLayout(share, inbox: inbox)
    let console = Console()
    if listIgnored { return list(console) }
    do {
      if `init` { return try make(layout, console) }
      if let retry { return try takeUp(retry, layout, console) }
      if check { return try tryShare(layout, console) }
      try end(watcher(layout).run(), console)
    } catch let error as SystemError {
      console.message("The share cannot be used: \(error.words) (\(error.call)).")
      throw ExitCode(ExitStatus.inputOutput)
    }
  }

  var options: WatchOptions {
    var options = WatchOptions(poll: poll)
    options.leavesOriginals = leaveOriginals
    options.ignored = ignore
    options.isOnce = once
    return options
  }

  private func watcher(_ layout: ShareLayout) throws -> Watcher {
    let clock = SystemClock()
    StopRequest.listen()
    let crew = WorkerCrew(try command(layout), size: workers ?? Self.processors, limit: 330, clock: clock)
    let watcher = Watcher(
      layout, options, crew: crew, clock: clock, log: WatchLog.logger(logLevel), isStopping: { StopRequest.isMade })
    let day = date?.date
    watcher.hourly = { try Retirement(layout).deleteDue(on: (day ?? Clock.today()).iso) }
    if isatty(STDERR_FILENO) == 1 { watcher.progress = WatchLog.progress }
    return watcher
  }

  /// The program itself, wherever it lies.
  private func command(_ layout: ShareLayout) throws -> [String] {
    var command = [
      "/proc/self/exe", "watch-worker", "--share", layout.root, "--formats", formats.names.joined(separator: ","),
    ]
    if let date { command += ["--date", date.date.iso] }
    if let authority = layer.authority { command += ["--authority", authority] }
    return command
  }

  private static var processors: Int { max(1, min(4, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

  private func end(_ end: WatchEnd, _ console: Console) throws {
    switch end {
    case .done: return
    case .noShare:
      console.message("\(share) is no share of ehcplan. Make one with: ehcplan watch --init \(share)")
      throw ExitCode(ExitStatus.notFound)
    case .otherFileSystem(let folders):
      console.message(
        """
        Files move by rename, and that does not reach from one file system to another. On another one lie:
          \(folders.joined(separator: "\n  "))
        Put them on the file system of \(share)/.ehcplan, or use --leave-originals for an inbox.
        """)
      throw ExitCode(ExitStatus.cannotCreate)
    case .otherLeads(let leader):
      console.message("Another watcher leads: \(leader).")
      throw ExitCode(ExitStatus.tryAgain)
    case .unavailable(let words):
      console.message("The share cannot be used now: \(words).")
      throw ExitCode(ExitStatus.tryAgain)
    case .cannotWork(let code, let words):
      console.message("ehcplan cannot work: \(words).")
      throw ExitCode(code ?? ExitStatus.internalFault)
    }
  }
}

/// That somebody wants the watcher to stop: TERM, INT or HUP.
enum StopRequest {
  private static let wanted = Atomic<Bool>(false)

  static var isMade: Bool { wanted.load(ordering: .relaxed) }

  static func listen() {
    // Whoever started this may have had them blocked, and that is inherited.
    var heard = sigset_t()
    sigemptyset(&heard)
    for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&heard, number) }
    sigprocmask(SIG_UNBLOCK, &heard, nil)
    for number in [SIGTERM, SIGINT, SIGHUP] {
      // Not restarted, so that a sleep ends at once.
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in StopRequest.wanted.store(true, ordering: .relaxed) }
      sigaction(number, &action, nil)
    }
  }
}
