import DurableFiles
import Findings
import Glibc

/// Who leads on a share. One watcher does the work; others stand by.
///
/// The lease saves work, no more: claims are renames, so that two leaders at once still take no file twice. Whether it
/// is still alive is measured by the one who waits, on its own clock that never goes back: the clocks of two machines
/// need not agree. Locks are not used, because on many shared drives they mean nothing.
final class Lease {
  private struct Holder: Codable, Equatable {
    var owner: String
    var host: String
    var process: Int32
    /// When the process was started, by the machine's count: its number may be another's by now.
    var started: String?
    /// Of this start of the machine: after a restart the same process number is somebody else.
    var boot: String
    var beat: Int
  }

  private let layout: ShareLayout
  /// Seconds without a beat after which a lease is over.
  private let lasts: Double
  private var mine: Holder
  private var isHeld = false
  private var beatAt = 0.0
  /// Whether another was seen to keep its lease alive.
  private(set) var hasBeaten = false
  /// The lease of another, and since when it looked the same.
  private var other: (holder: Holder?, since: Double)?

  init(_ layout: ShareLayout, lasts: Double) {
    self.layout = layout
    self.lasts = lasts
    var random = SystemRandomNumberGenerator()
    mine = Holder(
      owner: String(UInt64.random(in: .min ... .max, using: &random), radix: 16), host: Machine.host,
      process: getpid(), started: Machine.start(of: getpid()), boot: Machine.boot, beat: 0)
  }

  private var path: String { layout.leases + "/leader.json" }

  /// Whether this watcher leads now: takes the lease where it is free or over, and keeps it alive where it is its own.
  func holds(at now: Double) throws(SystemError) -> Bool {
    let found = try read()
    if let found, found.owner == mine.owner {
      if now - beatAt > lasts / 4 { try beat(at: now) }
      isHeld = true
      return true
    }
    // Another has taken it, thinking this one dead: it leads now.
    isHeld = false
    if let found {
      if let other, other.holder?.owner == found.owner, other.holder != found { hasBeaten = true }
      if other?.holder != found { other = (found, now) }
      guard isOver(found, at: now), try remove(found) else { return false }
    }
    return try take(at: now)
  }

  /// Gives a sign of life in the middle of long work.
  func keep(at now: Double) {
    guard isHeld, now - beatAt > lasts / 4 else { return }
    _ = try? holds(at: now)
  }

  /// Who leads, for a person.
  func leader() -> String? {
    guard let found = try? read() else { return nil }
    return "\(found.host), process \(found.process)"
  }

  func release() {
    guard isHeld, (try? read())?.owner == mine.owner else { return }
    unlink(path)
    isHeld = false
  }

  /// What a watcher left that was cut off while it changed the lease.
  func removeLeavings() {
    for name in (try? FolderEntries.list(layout.leases)) ?? [] where name.hasPrefix("new-") || name.hasPrefix("over-") {
      unlink(layout.leases + "/" + name)
    }
  }

  private func isOver(_ holder: Holder, at now: Double) -> Bool {
    if holder.host == mine.host, !mine.boot.isEmpty {
      if holder.boot != mine.boot { return true }
      if kill(holder.process, 0) != 0, errno == ESRCH { return true }
      if let started = holder.started, let now = Machine.start(of: holder.process), started != now { return true }
    }
    guard let other, other.holder == holder else { return false }
    return now - other.since >= lasts
  }

  /// Moves the lease that is over out of the way. Another who stands by may have been quicker, and then a living lease
  /// was moved: it is put back.
  private func remove(_ holder: Holder) throws(SystemError) -> Bool {
    let aside = RawPath("\(layout.leases)/over-\(mine.owner).json")
    do {
      try Renaming.replace(RawPath(path), aside)
    } catch {
      if error.number == ENOENT { return true }
      throw error
    }
    defer { unlink(aside.cString) }
    guard let bytes = try? SmallFile.bytes(aside), let moved = JSONText.value(Holder.self, from: bytes), moved != holder
    else { return true }
    try? Renaming.new(aside, RawPath(path))
    return false
  }

  private func take(at now: Double) throws(SystemError) -> Bool {
    mine.beat += 1
    let staged = "\(layout.leases)/new-\(mine.owner).json"
    try StoredValue.write(mine, to: staged)
    do {
      try Renaming.new(RawPath(staged), RawPath(path))
    } catch {
      unlink(staged)
      if error.number == EEXIST { return false }
      throw error
    }
    Folder.sync(layout.leases)
    beatAt = now
    isHeld = true
    return try read()?.owner == mine.owner
  }

  private func beat(at now: Double) throws(SystemError) {
    mine.beat += 1
    try StoredValue.write(mine, to: path)
    beatAt = now
  }

  /// Nil where there is none, or none that can be read: half a lease is no lease.
  private func read() throws(SystemError) -> Holder? { try StoredValue.read(Holder.self, at: path) }
}

/// Which machine this is.
enum Machine {
  static var host: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "unknown" }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Changes with each start of the machine; empty where it cannot be told.
  static var boot: String { line("/proc/sys/kernel/random/boot_id") ?? "" }

  /// When a process was started, in ticks since the machine was (proc(5), stat, field 22); nil where it is not there.
  static func start(of process: pid_t) -> String? {
    // The second field is the program's name in brackets, which may hold anything.
    guard let line = line("/proc/\(process)/stat"), let end = line.lastIndex(of: ")") else { return nil }
    let fields = line[end...].split(separator: " ")
    return fields.count > 20 ? String(fields[20]) : nil
  }

  /// The first line of a file of the system, which has no size of its own.
  private static func line(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 2048)
    guard fgets(&buffer, 2048, file) != nil else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
