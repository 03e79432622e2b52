import CFileSystem
import DurableFiles
import Glibc

/// Tries out what a share can do, with files of its own, which are gone afterwards whatever happened.
///
/// They lie in a folder of their own in .ehcplan; where a file must be put elsewhere for a moment, it has a name that
/// the watcher passes over.
package struct ShareProbe {
  let layout: ShareLayout
  /// The folder of the probe files.
  let folder: RawPath
  /// The name of a probe file outside of that folder.
  let passedOver: String

  private init(_ layout: ShareLayout) {
    self.layout = layout
    var random = SystemRandomNumberGenerator()
    let mark = "check-" + String(UInt32.random(in: .min ... .max, using: &random), radix: 16)
    // Should this program be killed, the next watcher clears away what has such a name.
    passedOver = DurableFile.makingMark + mark
    folder = RawPath(layout.own).appending(passedOver)
  }

  package static func facts(_ layout: ShareLayout) -> ShareFacts {
    var facts = ShareFacts()
    facts.hasSentinel = (try? Share(layout).sentinel()) ?? nil != nil
    facts.missingFolders = layout.folders.filter { !ShareProbe.isFolder($0) }.map { layout.shortName($0) }
    facts.ownFileSystem = ShareProbe.fileSystem(layout.own)
    facts.inboxFileSystem = ShareProbe.fileSystem(layout.inbox)
    // In an empty folder that a drive has left behind nothing is made.
    guard facts.hasSentinel else { return facts }
    let probe = ShareProbe(layout)
    defer { probe.remove() }
    facts.makes = .of { () throws(SystemError) in
      guard mkdir(probe.folder.cString, 0o700) == 0 else { throw SystemError("mkdir") }
    }
    guard facts.makes == .worked else { return facts }
    probe.tryWriting(&facts)
    guard facts.makes == .worked else { return facts }
    probe.tryRenaming(&facts)
    probe.tryMoving(&facts)
    probe.tryNames(&facts)
    probe.trySurroundings(&facts)
    return facts
  }

  private func remove() {
    Folder.remove(folder)
    for place in places.map(\.path) + [layout.inbox] { unlink(placed(in: place).cString) }
  }

  /// Folders that files are moved to from the watcher's own.
  var places: [(name: String, path: String)] {
    [layout.cases, layout.returned, layout.receipts, layout.retired].map { (layout.shortName($0), $0) }
  }

  func placed(in folder: String) -> RawPath { RawPath(folder).appending(passedOver) }

  /// Makes a file that is not there, and has it on disk. Nothing is left where that fails.
  func make(_ path: RawPath, _ bytes: [UInt8] = Array("A probe of ehcplan. It can be deleted.\n".utf8))
    throws(SystemError)
  {
    let file = open(path.cString, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw SystemError("open") }
    var isOpen = true
    var isDone = false
    defer {
      if isOpen { close(file) }
      if !isDone { unlink(path.cString) }
    }
    try DurableFile.writeAll(bytes, to: file)
    guard fsync(file) == 0 else { throw SystemError("fsync") }
    isOpen = false
    // A network drive may tell only now that it had no room.
    guard close(file) == 0 else { throw SystemError("close") }
    isDone = true
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func fileSystem(_ path: String) -> Int? {
    let number = ehcplan_file_system_type(path)
    return number == -1 ? nil : number
  }
}

extension ShareLayout {
  /// A folder of the share as people see it there, such as "cases"; the inbox by that name wherever it is.
  func shortName(_ path: String) -> String {
    if path == inbox { return "inbox" }
    return path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }
}
