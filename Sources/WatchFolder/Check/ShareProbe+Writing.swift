import CFileSystem
import DurableFiles
import Glibc

extension ShareProbe {
  /// Making files, having them on disk, and locks.
  func tryWriting(_ facts: inout ShareFacts) {
    let path = folder.appending("written")
    let before = ShareProbe.now()
    facts.makes = .of { () throws(SystemError) in try make(path) }
    let after = ShareProbe.now()
    guard facts.makes == .worked else { return }
    let again = ShareFacts.Attempt.of { () throws(SystemError) in try make(path) }
    facts.makesOnce = again == .failed(SystemError("open", number: EEXIST))
    if let modified = try? FileSignature(of: path).modified {
      facts.clockAhead = ShareProbe.ahead(modified, between: before, and: after)
    }
    facts.syncsFolder = .of { () throws(SystemError) in
      let file = open(folder.cString, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard file >= 0 else { throw SystemError("open") }
      defer { close(file) }
      guard fsync(file) == 0 else { throw SystemError("fsync") }
    }
    facts.locks = .of { () throws(SystemError) in
      let file = open(path.cString, O_RDWR | O_CLOEXEC)
      guard file >= 0 else { throw SystemError("open") }
      defer { close(file) }
      guard flock(file, LOCK_EX | LOCK_NB) == 0 else { throw SystemError("flock") }
    }
  }

  /// Renaming over a file, and never over one.
  func tryRenaming(_ facts: inout ShareFacts) {
    let old = folder.appending("old")
    let new = folder.appending("new")
    facts.replaces = .of { () throws(SystemError) in
      try make(old, [1])
      try make(new, [2])
      try Renaming.replace(new, old)
      guard try SmallFile.bytes(old) == [2], !FileSignature.exists(new) else {
        throw SystemError("rename", number: EIO)
      }
    }
    guard facts.replaces == .worked else { return }
    facts.neverOver = neverOver(old, new)
  }

  private func neverOver(_ taken: RawPath, _ new: RawPath) -> ShareFacts.NeverOver {
    do {
      try make(new, [3])
      // Not through Renaming, which looks first where the file system promises nothing: here that is the question.
      if ehcplan_rename_new(new.cString, taken.cString) == 0 { return .wentOver }
      let refusal = SystemError("rename")
      guard try SmallFile.bytes(taken) == [2] else { return .wentOver }
      switch refusal.number {
      case EEXIST: return .kept
      case EINVAL, ENOSYS, ENOTSUP: return .notPromised
      default: return .failed(refusal)
      }
    } catch {
      return .failed(error)
    }
  }

  /// Nanoseconds since 1970 by this machine's clock.
  private static func now() -> Int64 {
    var moment = timespec()
    clock_gettime(CLOCK_REALTIME, &moment)
    return Int64(moment.tv_sec) &* 1_000_000_000 &+ Int64(moment.tv_nsec)
  }

  /// Whole seconds by which a time of the file server is outside of the moment in which it was given.
  package static func ahead(_ modified: Int64, between before: Int64, and after: Int64) -> Int64 {
    let (difference, isBeyond) = modified.subtractingReportingOverflow(min(max(modified, before), max(before, after)))
    // Rounded to the nearer second: a file system may keep no fractions.
    return isBeyond ? 0 : difference / 1_000_000_000 + difference % 1_000_000_000 / 500_000_000
  }
}
