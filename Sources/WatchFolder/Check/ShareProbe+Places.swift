import DurableFiles
import Glibc

extension ShareProbe {
  /// Moving files between the folders of the share, out of the inbox first.
  func tryMoving(_ facts: inout ShareFacts) {
    let device = ShareProbe.status(layout.own)?.st_dev
    func isSame(_ path: String) -> Bool { device != nil && ShareProbe.status(path)?.st_dev == device }
    let inboxProbe = placed(in: layout.inbox)
    facts.writesToInbox = .of { () throws(SystemError) in try make(inboxProbe) }
    if facts.writesToInbox == .worked {
      facts.listedAfter = listedAfter(RawName(passedOver), in: RawPath(layout.inbox))
      let taken = folder.appending("taken")
      let rename = ShareFacts.Attempt.of { () throws(SystemError) in
        try Renaming.new(inboxProbe, taken)
        try Renaming.new(taken, inboxProbe)
      }
      facts.moves.append(.init(folder: "inbox", isOnSameDevice: isSame(layout.inbox), rename: rename))
    } else if ShareProbe.isFolder(layout.inbox) {
      // Nothing can be put there to be moved: the devices alone must tell.
      facts.moves.append(.init(folder: "inbox", isOnSameDevice: isSame(layout.inbox), rename: .worked))
    }
    for place in places where ShareProbe.isFolder(place.path) {
      let source = folder.appending("moved")
      let rename = ShareFacts.Attempt.of { () throws(SystemError) in
        if !FileSignature.exists(source) { try make(source) }
        try Renaming.new(source, placed(in: place.path))
        try Renaming.new(placed(in: place.path), source)
      }
      facts.moves.append(.init(folder: place.name, isOnSameDevice: isSame(place.path), rename: rename))
    }
    if let inbox = ShareProbe.status(layout.inbox) {
      let mine = geteuid()
      facts.keepsOthersFiles = inbox.st_mode & S_ISVTX != 0 && mine != 0 && inbox.st_uid != mine
    }
  }

  /// Tenths of a second until a name is listed; nil after three seconds.
  private func listedAfter(_ name: RawName, in folder: RawPath) -> Int? {
    for tenths in 0...30 {
      if tenths > 0 { usleep(100_000) }
      if let names = try? FolderEntries.list(folder), names.contains(name) { return tenths }
    }
    return nil
  }

  private static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// Letters, accents and lengths of names.
  func tryNames(_ facts: inout ShareFacts) {
    if (try? make(folder.appending("Case-Probe"))) != nil {
      facts.tellsCaseApart = !FileSignature.exists(folder.appending("cASE-pROBE"))
    }
    let composed = RawName(bytes: [0xC3, 0xA9])
    facts.unicodeForm = .refused
    if (try? make(folder.appending(composed))) != nil, let names = try? FolderEntries.list(folder) {
      facts.unicodeForm = names.contains(composed) ? .kept : .changed
    }
    facts.longestName = [255, 200, 143, 100].first { count in
      (try? make(folder.appending(String(repeating: "n", count: count)))) != nil
    }
    facts.deepPath = .of { () throws(SystemError) in
      var path = folder
      for _ in 0..<3 {
        path = path.appending(String(repeating: "p", count: 90))
        guard mkdir(path.cString, 0o700) == 0 else { throw SystemError("mkdir") }
      }
      try make(path.appending("probe"))
    }
  }

  /// Free space and file events.
  func trySurroundings(_ facts: inout ShareFacts) {
    var space = statvfs()
    // Some network drives know of no space at all, and say zero of zero.
    if statvfs(layout.own, &space) == 0, space.f_blocks > 0 {
      let (bytes, isBeyond) = UInt64(space.f_bavail).multipliedReportingOverflow(by: UInt64(space.f_frsize))
      facts.freeBytes = isBeyond ? .max : Int64(clamping: bytes)
    }
    facts.raisesEvents = raisesEvents()
  }

  /// Whether a write of this machine's own raises an event within a second; nil where events cannot be asked for.
  private func raisesEvents() -> Bool? {
    let events = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard events >= 0 else { return nil }
    defer { close(events) }
    guard inotify_add_watch(events, folder.cString, UInt32(IN_CREATE | IN_CLOSE_WRITE)) >= 0,
      (try? make(folder.appending("event"))) != nil
    else { return nil }
    var waiting = pollfd(fd: events, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 1000) == 1
  }
}
