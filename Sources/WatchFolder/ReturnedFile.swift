package import DurableFiles
import Glibc

/// A file that was handed back, to be taken up again: after a case was opened, or a fault of the program mended.
package struct ReturnedFile {
  private let file: RawPath
  private let folder: RawPath
  private let layout: ShareLayout

  /// - Parameter path: returned/ID/NAME, or just ID/NAME.
  package init(_ path: String, _ layout: ShareLayout) {
    let parts = path.split(separator: "/").map(String.init)
    folder = RawPath(layout.returned).appending(parts.dropLast().last ?? "")
    file = folder.appending(parts.last ?? "")
    self.layout = layout
  }

  /// Renames it into the inbox, and takes the receipt away that lay beside it.
  ///
  /// - Throws: ENOENT where it is not there, EEXIST where the inbox has a file of that name, EINVAL for a receipt.
  package func takeUp() throws(SystemError) {
    guard try FileSignature(of: file).kind == .plain else { throw SystemError("open", number: EINVAL) }
    let name = RawName(bytes: file.bytes.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed())
    // What the sender sent, and not the receipt beside it.
    let sent = ReceiptFiles(layout).read(folder.lastName)?.file
    guard sent.map({ $0 == name.text }) ?? !ReceiptFiles.names.contains(name.text) else {
      throw SystemError("open", number: EINVAL)
    }
    try Renaming.new(file, RawPath(layout.inbox).appending(name))
    Folder.sync(layout.inbox)
    let stem = ReceiptFiles.stem(beside: name.text)
    for ending in [".html", ".json"] { unlink(folder.appending(stem + ending).cString) }
    rmdir(folder.cString)
  }
}

extension RawPath {
  fileprivate var lastName: String {
    String(decoding: bytes.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed(), as: UTF8.self)
  }
}
