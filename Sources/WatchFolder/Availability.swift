import DurableFiles

/// Whether the share is there at this moment.
///
/// A drive that went away often leaves an empty local folder behind, with no error at all. That is never read as “every
/// file was taken back”: without its own sentinel nothing on the share is looked at.
struct Availability {
  private let share: Share
  /// The share that was there at the start.
  private let known: Share.Sentinel
  private var device: UInt64

  init?(_ share: Share) throws(SystemError) {
    guard let sentinel = try share.sentinel() else { return nil }
    self.share = share
    known = sentinel
    device = try FileSignature(of: RawPath(share.layout.own)).device
  }

  /// Why the share cannot be used now; nil where it can.
  mutating func obstacle(inboxStays: Bool) -> String? {
    do {
      guard let sentinel = try share.sentinel() else { return "the share is not there" }
      guard sentinel.share == known.share else { return "another share is mounted in its place" }
      let now = try FileSignature(of: RawPath(share.layout.own)).device
      if now != device {
        // It was mounted anew: what held at the start must hold again before anything moves.
        if try !share.strangers(inboxStays: inboxStays).isEmpty { return "a folder lies on another file system" }
        device = now
      }
      _ = try FolderEntries.list(RawPath(share.layout.claims))
      return nil
    } catch {
      return error.words
    }
  }
}
