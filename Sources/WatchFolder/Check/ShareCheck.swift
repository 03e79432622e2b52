import DurableFiles

/// Judges what was found when a share was tried out. Pure: all it knows stands in the facts and the options.
package struct ShareCheck {
  typealias Line = ShareCheckReport.Line

  let layout: ShareLayout
  let options: WatchOptions
  let facts: ShareFacts

  package init(_ layout: ShareLayout, _ options: WatchOptions, _ facts: ShareFacts) {
    self.layout = layout
    self.options = options
    self.facts = facts
  }

  package var report: ShareCheckReport {
    let lines: [Line?] =
      [settings, share, folders] + fileSystems + [writing, exclusive, rename, neverOver, folderSync] + oneFileSystem
      + [inbox, listing, locks, capitals, accents, names, clock, space, events]
    return ShareCheckReport(lines: lines.compactMap { $0 }, strategy: strategy)
  }

  private var strategy: String { options.strategy(on: facts.inboxFileSystem) }

  /// What is in force, so that a setting that was passed over is seen.
  private var settings: Line {
    var words = "Share \(layout.root), inbox \(layout.inbox); looks every \(ShareCheck.seconds(options.look)); "
    words +=
      "a file is whole after 2 further looks and at least \(ShareCheck.seconds(options.minimumAge)) without change; "
    words += options.leavesOriginals ? "files stay in the inbox and are copied." : "files are moved out of the inbox."
    if !options.ignored.isEmpty { words += " Passed over as well: \(options.ignored.joined(separator: ", "))." }
    return Line(.settings, "Settings", .ok, words)
  }

  private var share: Line {
    facts.hasSentinel
      ? Line(.share, "Share", .ok, "It is there.")
      : Line(
        .share, "Share", .problem,
        "The folder is no share of ehcplan, or its drive is not there: .ehcplan/share.json cannot be read.",
        remedy: "Mount the drive; for a new share, run: ehcplan watch --init SHARE")
  }

  private var folders: Line? {
    guard facts.hasSentinel, !facts.missingFolders.isEmpty else { return nil }
    return Line(
      .folders, "Folders", .problem,
      "Not all are there. Missing: \(facts.missingFolders.joined(separator: ", ")).",
      remedy: "Put them back, or make them with: ehcplan watch --init SHARE")
  }

  private var fileSystems: [Line?] {
    let own = facts.ownFileSystem.map { fileSystem("File system", $0) }
    guard facts.inboxFileSystem != facts.ownFileSystem else { return [own] }
    return [own, facts.inboxFileSystem.map { fileSystem("File system of the inbox", $0) }]
  }

  private func fileSystem(_ what: String, _ number: Int) -> Line {
    let kind = FileSystemKind(number)
    switch kind.nature {
    case .local: return Line(.fileSystem, what, .ok, "It is \(kind.name).")
    case .network:
      return Line(
        .fileSystem, what, .worthKnowing,
        "It is \(kind.name). What other machines do there may be seen here only after its cache has run out.",
        remedy: "Keep --poll above the time for which the mount keeps names and sizes (such as actimeo, dir_cache).")
    case .temporary:
      return Line(
        .fileSystem, what, .worthKnowing,
        "It is \(kind.name): its content may be gone when the machine or container starts again.",
        remedy: "Use a drive that stays, unless this is only to try things out.")
    }
  }

  /// Such as "2.5 seconds".
  static func seconds(_ count: Double) -> String {
    let tenths = Int(min(max(0, count), 1e9) * 10 + 0.5)
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return tenths == 10 ? "second" : "\(number) seconds"
  }
}
