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

  /// Makes the folders and the sentinel. What is there is left as it is.
  package func make() throws(SystemError) {
    for folder in layout.folders where folder != layout.inbox || layout.inbox.hasPrefix(layout.root) {
      try Folder.make(folder)
    }
    if try sentinel() != nil { return }
    var random = SystemRandomNumberGenerator()
    let name = String(UInt64.random(in: .min ... .max, using: &random), radix: 16)
    guard let bytes = JSONText.bytes(Sentinel(share: name, layout: Share.layoutVersion)) else { return }
    try DurableFile.write(bytes, to: layout.sentinel)
    Folder.sync(layout.root)
  }

  /// Nil where there is no share, or one that has gone.
  package func sentinel() throws(SystemError) -> Sentinel? {
    do {
      return JSONText.value(Sentinel.self, from: try SmallFile.bytes(RawPath(layout.sentinel)))
    } catch {
      if error.number == ENOENT || error.number == ENOTDIR { return nil }
      throw error
    }
  }

  /// The folders between which files move, that lie on another file system than the rest; renames do not reach there.
  package func strangers() throws(SystemError) -> [String] {
    let device = try FileSignature(of: RawPath(layout.claims)).device
    var found: [String] = []
    for folder in [layout.inbox, layout.cases, layout.returned] {
      var status = stat()
      guard stat(folder, &status) == 0 else { throw SystemError("stat") }
      if UInt64(status.st_dev) != device { found.append(folder) }
    }
    return found
  }
}
