import Glibc

/// The files of an authority's layer, read so that none of them leads out of its folder.
///
/// Each part of a path is opened from the folder before it, without following links: checking a path first and opening
/// it afterwards would leave time to change it in between.
struct LayerFolder: Sendable, Hashable {
  /// As the user gave it. It may itself be a link.
  let path: String

  /// What stands at a path.
  enum Entry: Sendable, Hashable {
    case absent
    case bytes([UInt8])
    case refused(Refusal)
  }

  /// Why a file is there and cannot be used.
  enum Refusal: Sendable, Hashable {
    case link
    case notRegular
    case tooLarge(limit: Int)
    case unreadable(because: String)
  }

  /// As large as any file the program reads.
  static let maxBytes = 4 * 1024 * 1024

  func read(_ relative: String) -> Entry {
    guard let parts = TemplatePath.parts(relative), let last = parts.last else { return .absent }
    var folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return .absent }
    defer { close(folder) }
    for part in parts.dropLast() {
      let next = openat(folder, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else { return Self.entry(for: errno, at: part, in: folder) }
      close(folder)
      folder = next
    }
    // Not blocking, because opening a named pipe would otherwise wait for a writer.
    let file = openat(folder, last, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return Self.entry(for: errno, at: last, in: folder) }
    defer { close(file) }
    return Self.contents(of: file)
  }

  private static func entry(for error: Int32, at name: String, in folder: Int32) -> Entry {
    if error == ENOENT { return .absent }
    var status = stat()
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .absent }
    switch status.st_mode & S_IFMT {
    case S_IFLNK: return .refused(.link)
    // A file where a folder is wanted: nothing stands at the path.
    case S_IFREG where error == ENOTDIR: return .absent
    case S_IFREG, S_IFDIR: return .refused(.unreadable(because: SystemError.words(error)))
    default: return .refused(.notRegular)
    }
  }

  private static func contents(of file: Int32) -> Entry {
    var status = stat()
    guard fstat(file, &status) == 0 else { return .refused(.unreadable(because: SystemError.words(errno))) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .refused(.notRegular) }
    guard status.st_size <= maxBytes else { return .refused(.tooLarge(limit: maxBytes)) }

    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size) + 1)
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .refused(.unreadable(because: SystemError.words(errno))) }
      if count == 0 { return .bytes(bytes) }
      bytes.append(contentsOf: buffer[..<count])
      // The file may have grown since its size was asked.
      guard bytes.count <= maxBytes else { return .refused(.tooLarge(limit: maxBytes)) }
    }
  }
}
