package import DurableFiles
import Findings
import Glibc

/// A share, as far as it is there: its sentinel says which it is.
package struct Share: Sendable {
  package let layout: ShareLayout

  package init(_ layout: ShareLayout) { self.layout = layout }

  /// .ehcplan/share.json
  package struct Sentinel: Codable, Sendable, Equatable {
    /// A random name, by which a share is known again wherever it is mounted.
    package var share: String
    /// The version of the layout.
    package var layout: Int
  }

  package static let layoutVersion = 1
  /// How the names of files begin by which moving is tried.
  static let probe = ".ehcplan\(DurableFile.makingMark)probe-"

  /// Makes the folders and the sentinel. What is there is left as it is.
  package func make() throws(SystemError) {
    for folder in layout.folders where folder != layout.inbox || layout.inbox.hasPrefix(layout.root) {
      try Folder.make(folder)
    }
    if try sentinel() != nil { return }
    var random = SystemRandomNumberGenerator()
    let name = String(UInt64.random(in: .min ... .max, using: &random), radix: 16)
    try StoredValue.write(Sentinel(share: name, layout: Share.layoutVersion), to: layout.sentinel)
    Folder.sync(layout.root)
  }

  /// Nil where there is no share, or one that has gone.
  package func sentinel() throws(SystemError) -> Sentinel? {
    try StoredValue.read(Sentinel.self, at: layout.sentinel)
  }

  /// The folders between which files move, and that no rename reaches from .ehcplan/claims: they lie on another file
  /// system.
  ///
  /// - Parameter inboxStays: whether files are copied from the inbox, which may then lie anywhere.
  package func strangers(inboxStays: Bool) throws(SystemError) -> [String] {
    // Tried, not looked up: a folder that is mounted a second time has the same device number and takes no rename.
    let mark = "\(Share.probe)\(getpid())"
    let probe = RawPath(layout.claims + "/" + mark)
    try DurableFile.write([], to: probe)
    defer { unlink(probe.cString) }
    var found: [String] = []
    for folder in (inboxStays ? [] : [layout.inbox]) + [layout.cases, layout.returned] {
      let there = RawPath(folder + "/" + mark)
      do throws(SystemError) {
        try Renaming.replace(probe, there)
        try Renaming.replace(there, probe)
      } catch {
        guard error.number == EXDEV else { throw error }
        found.append(folder)
      }
    }
    return found
  }
}
