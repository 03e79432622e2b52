import Glibc

extension Ehcplan {
  /// TIOCSPTLCK and TIOCGPTN of Linux, which Swift does not import.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// What the program prints when a terminal reads it, standard output and messages together.
  package static func atTerminal(_ arguments: [String], environment: [String: String] = [:]) throws -> String {
    let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var locked: CInt = 0
    var number: CInt = -1
    guard terminal >= 0, ioctl(terminal, setLock, &locked) == 0, ioctl(terminal, getNumber, &number) == 0 else {
      throw TestFault("no terminal can be had")
    }
    defer { close(terminal) }
    let end = "/dev/pts/\(number)"
    // Held open, so that reading does not fail before the program has opened it.
    let held = open(end, O_RDWR | O_NOCTTY)
    defer { close(held) }
    let child = try spawn([try path()] + arguments, environment: merged(environment), output: end, messages: end)
    _ = try wait(child, seconds: 60, what: arguments)
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while case let count = read(terminal, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }
}
