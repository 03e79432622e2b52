import Glibc

extension Ehcplan {
  /// Runs the program, asks it to stop (TERM) after a while, and waits for its end.
  package static func stopped(_ arguments: [String], afterSeconds seconds: Int) throws -> ProgramRun {
    let scratch = try TemporaryFolder()
    let child = try spawn(
      [try path()] + arguments, environment: merged([:]), output: scratch("out"), messages: scratch("err"))
    sleep(UInt32(seconds))
    kill(child, SIGTERM)
    let code = try wait(child, seconds: 60, what: arguments)
    return ProgramRun(exitCode: code, output: try Disk.text(scratch("out")), messages: try Disk.text(scratch("err")))
  }
}
