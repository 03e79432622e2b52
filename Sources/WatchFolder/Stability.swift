package import DurableFiles

/// Tells files that are whole from files that are still being written.
///
/// Nobody says when a copy over a network is done. A file counts as whole when its size, time, inode and device were
/// the same in some further looks and for some time. The time is the watcher's own: the file server's clock plays no
/// part. It knows nothing but what it is given, and remembers only what is in the folder.
package struct Stability: Sendable {
  /// Names in byte order.
  package struct Look: Sendable, Equatable {
    package var ready: [RawName] = []
    package var settling: [RawName] = []
  }

  private struct Known {
    var signature: FileSignature
    /// When this state was first seen: no earlier than that.
    var since: UInt64
    /// Looks after the first in which nothing had changed.
    var unchanged: Int
  }

  private let unchangedLooks: Int
  /// Nanoseconds.
  private let minimumAge: UInt64
  private var known: [RawName: Known] = [:]

  /// - Parameters:
  ///   - unchangedLooks: looks after the first in which nothing may have changed; one at least.
  ///   - minimumAge: for how long nothing may have changed. A sender that pauses for less is never cut short.
  package init(unchangedLooks: Int = 2, minimumAge: Duration) {
    self.unchangedLooks = max(1, unchangedLooks)
    let (seconds, attoseconds) = minimumAge.components
    let (whole, isTooLong) = UInt64(clamping: seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let sum =
      isTooLong ? .max : whole.addingReportingOverflow(UInt64(clamping: attoseconds / 1_000_000_000)).partialValue
    self.minimumAge = sum < whole ? .max : sum
  }

  /// Takes in what is in the folder now. Only plain files are judged; an empty one is never ready.
  /// - Parameters:
  ///   - began: monotonic nanoseconds when the look began.
  ///   - ended: when it was over, where looking takes long: a state counts from the end of the look that first saw it
  ///     to the beginning of the one that finds it whole.
  package mutating func look(_ seen: [RawName: FileSignature], at began: UInt64, until ended: UInt64? = nil) -> Look {
    var look = Look()
    var next: [RawName: Known] = [:]
    next.reserveCapacity(seen.count)
    for (name, signature) in seen where signature.kind == .plain {
      var now = Known(signature: signature, since: max(began, ended ?? began), unchanged: 0)
      if let before = known[name], before.signature == signature {
        now.since = before.since
        now.unchanged = min(before.unchanged + 1, unchangedLooks)
      }
      next[name] = now
      let isOld = began >= now.since && began - now.since >= minimumAge
      if isOld, now.unchanged >= unchangedLooks, signature.size > 0 {
        look.ready.append(name)
      } else {
        look.settling.append(name)
      }
    }
    known = next
    look.ready.sort()
    look.settling.sort()
    return look
  }

  /// Monotonic nanoseconds when the present state of a file was first seen; nil for one that is not in the folder.
  package func unchangedSince(_ name: RawName) -> UInt64? { known[name]?.since }

  /// Starts again with a file, such as one that was put back into the folder.
  package mutating func forget(_ name: RawName) { known[name] = nil }
}
