extension WatchOptions {
  /// How the inbox is watched, and why, for the log and for `watch --check`. Looking serves every drive, so nothing
  /// depends on whether the kind of drive was told right; the reason is this drive's own.
  ///
  /// - Parameter fileSystem: the magic number of the inbox's file system, as statfs(2) has it.
  func strategy(on fileSystem: Int?) -> String {
    let way = "looks at the inbox every \(ShareCheck.seconds(look))"
    guard let fileSystem else { return way + ", because that works on every drive" }
    let kind = FileSystemKind(fileSystem)
    switch kind.nature {
    case .network: return way + ", because it is on \(kind.name), where files from other machines raise no events here"
    case .local, .temporary:
      return way + ", because that works on every drive and misses nothing; on \(kind.name) it costs next to nothing"
    }
  }
}
