import Findings
import Glibc

/// One worker: a process of its own that reads requests and writes answers, a line of JSON each.
final class WorkerProcess {
  let process: pid_t
  private let input: Int32
  let output: Int32
  private var buffer: [UInt8] = []
  /// The request it has in hand, and since when.
  var task: (index: Int, since: Double)?
  /// How many requests it was given.
  private(set) var served = 0

  init(_ command: [String]) throws(NoWorkers) {
    var requests: [Int32] = [0, 0]
    var answers: [Int32] = [0, 0]
    guard let program = command.first, pipe(&requests) == 0 else {
      throw NoWorkers(words: String(cString: strerror(errno)))
    }
    guard pipe(&answers) == 0 else {
      requests.forEach { close($0) }
      throw NoWorkers(words: String(cString: strerror(errno)))
    }
    // Another worker must not hold the ends of this one open.
    for file in requests + answers { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, requests[0], STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, answers[1], STDOUT_FILENO)
    // A group of its own: a key that stops the watcher at a terminal must not cut a worker off in the middle.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let arguments = command.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    let error = posix_spawn(&child, program, &actions, &attributes, arguments, environ)
    close(requests[0])
    close(answers[1])
    guard error == 0 else {
      close(requests[1])
      close(answers[0])
      throw NoWorkers(words: String(cString: strerror(error)))
    }
    process = child
    input = requests[1]
    output = answers[0]
  }

  /// - Returns: false when the worker has gone.
  func send(_ request: WorkRequest) -> Bool {
    guard let line = JSONLine.bytes(request) else { return false }
    served += 1
    var rest = line[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  enum Received {
    case line([UInt8])
    case nothingYet
    case ended
  }

  /// Takes what has come; to be called when there is something.
  func receive() -> Received {
    if let line = nextLine() { return .line(line) }
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    let count = read(output, &chunk, chunk.count)
    if count < 0 && errno == EINTR { return .nothingYet }
    guard count > 0 else { return .ended }
    buffer += chunk[..<count]
    // No answer is that long: what writes it is not ours.
    if buffer.count > 64 << 20 { return .ended }
    return nextLine().map { .line($0) } ?? .nothingYet
  }

  private func nextLine() -> [UInt8]? {
    guard let end = buffer.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { buffer.removeFirst(end + 1) }
    return Array(buffer[..<end])
  }

  /// Lets it end by itself, or ends it.
  /// - Returns: its exit code, or 128 and the number of the signal that ended it.
  @discardableResult
  func end(byForce: Bool) -> Int32 {
    if byForce { kill(process, SIGKILL) }
    close(input)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    close(output)
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}
