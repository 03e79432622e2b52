import Glibc

extension TemplateStore {
  /// Writes the templates inside the program into a folder, for reading and for copying what is to be changed.
  ///
  /// Nothing is overwritten: if one of the files is there already, nothing at all is written.
  package static func export(to folder: String, only paths: [String]? = nil) throws(TemplateFailure) {
    let paths = paths ?? basePaths
    let present = paths.map { folder + "/" + $0 }.filter { access($0, F_OK) == 0 || isLink($0) }
    guard present.isEmpty else { throw .wouldOverwrite(present) }
    for path in paths {
      guard let bytes = EmbeddedTemplates.bytes(at: path), let parts = TemplatePath.parts(path) else { continue }
      var inside = folder
      try makeFolder(inside)
      for part in parts.dropLast() {
        inside += "/" + part
        try makeFolder(inside)
      }
      try write(bytes, to: folder + "/" + path)
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func makeFolder(_ path: String) throws(TemplateFailure) {
    if mkdir(path, 0o777) == 0 { return }
    let error = errno
    guard error == EEXIST, AuthorityFolder(path: path, source: .option).isFolder else {
      throw .cannotWrite(path, because: SystemError.words(error))
    }
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(TemplateFailure) {
    // Exclusive: a file that came since the check above is not overwritten either.
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .cannotWrite(path, because: SystemError.words(errno)) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let error = errno
        close(file)
        throw .cannotWrite(path, because: SystemError.words(error))
      }
      rest = rest.dropFirst(count)
    }
    guard close(file) == 0 else { throw .cannotWrite(path, because: SystemError.words(errno)) }
  }
}
