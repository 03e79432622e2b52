import Glibc

/// Runs the built `ehcplan` as a user would: its own process, its own exit code.
package struct ProgramRun: Sendable {
  package var exitCode: Int32
  package var output: String
  package var messages: String
}

package enum Ehcplan {
  /// Beside the bundle of the tests, where the build puts every product.
  package static func path() throws -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let running = String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for bundle in [running] + CommandLine.arguments where bundle.contains("/") {
      guard let slash = bundle.lastIndex(of: "/") else { continue }
      let candidate = bundle[..<slash] + "/ehcplan"
      if access(String(candidate), X_OK) == 0 { return String(candidate) }
    }
    throw TestFault("ehcplan is not beside the tests: build it first")
  }

  /// - Parameters:
  ///   - environment: added to the test's own; an empty value takes the variable away.
  ///   - folder: where it runs; otherwise where the tests run.
  ///   - seconds: after which it is ended and the test fails.
  @discardableResult
  package static func run(
    _ arguments: [String], environment: [String: String] = [:], folder: String? = nil, seconds: Int = 120,
    limitingFilesTo bytes: Int? = nil
  ) throws -> ProgramRun {
    let scratch = try TemporaryFolder()
    // The shell's limit counts blocks of 512 bytes. With the signal ignored, a write beyond it fails as on a full disk.
    let limit = bytes.map { "trap '' XFSZ; ulimit -f \($0 / 512); " } ?? ""
    let command = ["/bin/sh", "-c", "cd \"$0\"; \(limit)exec \"$@\"", folder ?? "."] + [try path()] + arguments
    let child = try spawn(
      command, environment: merged(environment), output: scratch("out"), messages: scratch("err"))
    let code = try wait(child, seconds: seconds, what: arguments)
    return ProgramRun(exitCode: code, output: try Disk.text(scratch("out")), messages: try Disk.text(scratch("err")))
  }

  static func merged(_ changes: [String: String]) -> [String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      next += 1
    }
    // The machine the tests run on may have a layer of its own.
    variables["EHCPLAN_AUTHORITY"] = nil
    for (name, value) in changes { variables[name] = value.isEmpty ? nil : value }
    return variables.map { "\($0)=\($1)" }
  }

  static func spawn(
    _ command: [String], environment: [String], output: String, messages: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, messages, O_WRONLY | O_CREAT, 0o600)
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var child = pid_t()
    let error = posix_spawn(&child, command[0], &actions, nil, arguments, variables)
    guard error == 0 else { throw TestFault("cannot run \(command[0]): error \(error)") }
    return child
  }

  static func wait(_ child: pid_t, seconds: Int, what: [String]) throws -> Int32 {
    var status: Int32 = 0
    for _ in 0..<(seconds * 100) {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child {
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
      }
      usleep(10_000)
    }
    kill(child, SIGKILL)
    waitpid(child, &status, 0)
    throw TestFault("ehcplan \(what.joined(separator: " ")) took more than \(seconds) seconds")
  }
}
