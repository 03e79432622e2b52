extension Ehcplan {
  /// Runs a line as somebody would who pasted it into a shell, with the program on the path.
  ///
  /// - Parameter folder: where the shell stands.
  @discardableResult
  package static func shell(_ line: String, folder: String? = nil, seconds: Int = 120) throws -> ProgramRun {
    let program = try path()
    let programs = program.lastIndex(of: "/").map { String(program[..<$0]) } ?? "."
    let scratch = try TemporaryFolder()
    let command = [
      "/bin/sh", "-c", "cd \"$0\"; PATH=\"$1:$PATH\"; exec /bin/sh -c \"$2\"", folder ?? ".", programs, line,
    ]
    let child = try spawn(command, environment: merged([:]), output: scratch("out"), messages: scratch("err"))
    let code = try wait(child, seconds: seconds, what: [line])
    return ProgramRun(exitCode: code, output: try Disk.text(scratch("out")), messages: try Disk.text(scratch("err")))
  }
}
