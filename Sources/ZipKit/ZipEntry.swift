/// One file of an archive.
package struct ZipEntry: Sendable, Equatable {
  /// Relative, with “/” between its parts.
  package var path: String
  package var bytes: [UInt8]
  /// Kept as it is instead of compressed, as the first entry of an OpenDocument file must be.
  package var stored: Bool

  package init(_ path: String, _ bytes: [UInt8], stored: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.stored = stored
  }
}

/// Why an archive could not be written or read. Names paths, never contents.
package struct ZipFailure: Error, Sendable, Equatable {
  package var detail: String

  package init(detail: String) { self.detail = detail }
}

extension ZipFailure {
  /// Refuses a path that could leave the folder it is unpacked into, or that Windows would read differently.
  static func check(path: String) throws(ZipFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let unsafe =
      path.isEmpty || path.utf8.count > 1_000 || path.contains("\\") || path.contains(":")
      || path.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
      || parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
    if unsafe { throw ZipFailure(detail: "unsafe path in the archive: \(path.prefix(100).debugDescription)") }
  }
}
