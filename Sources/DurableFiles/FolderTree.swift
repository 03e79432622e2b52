import Glibc

/// Counting and deleting a folder with all that is in it. No link is ever followed: a link is counted and removed, and
/// what it points at stays.
package enum FolderTree {
  /// What is in a folder: everything that is no folder, and the bytes of the plain files.
  package struct Size: Sendable, Hashable {
    package var files = 0
    package var bytes: Int64 = 0
    package init() {}
  }

  /// - Throws: ENOENT where there is no such folder.
  package static func size(_ root: RawPath) throws(SystemError) -> Size {
    guard try FileSignature(of: root).kind == .folder else { throw SystemError("opendir", number: ENOTDIR) }
    var size = Size()
    var folders = [root]
    while let folder = folders.popLast() {
      for name in try FolderEntries.list(folder) {
        let path = folder.appending(name)
        // What goes away in the meantime, and what lies too deep for a path, is not counted; it is deleted all the same.
        guard let signature = try? FileSignature(of: path) else { continue }
        switch signature.kind {
        case .folder: folders.append(path)
        case .plain:
          size.files += 1
          size.bytes &+= signature.size
        case .link, .special: size.files += 1
        }
      }
    }
    return size
  }

  /// Removes a folder and everything in it, also what was frozen; what is no folder is removed itself. Nothing there is
  /// no fault, so that it can be done again.
  package static func remove(_ root: RawPath) throws(SystemError) {
    do throws(SystemError) {
      guard try FileSignature(of: root).kind == .folder else {
        guard unlink(root.cString) == 0 || errno == ENOENT else { throw SystemError("unlink") }
        return
      }
      try empty(root)
    } catch {
      if error.number == ENOENT { return }
      throw error
    }
    guard rmdir(root.cString) == 0 || errno == ENOENT else { throw SystemError("rmdir") }
  }

  /// Removes everything in a folder and keeps the folder.
  ///
  /// Folders inside are brought to the top before they are removed, so that neither depth nor length of a path matters;
  /// everything is named from open folders, so that nobody can put a link in the way.
  package static func empty(_ root: RawPath) throws(SystemError) {
    let top = try open(root.cString, in: AT_FDCWD)
    defer { close(top) }
    var moved = 0
    // Whoever goes on filling the folder must not keep us here for ever.
    for _ in 0..<10_000 {
      let names = try list(top)
      if names.isEmpty {
        fsync(top)
        return
      }
      for name in names where try !unlinked(name, in: top) {
        try emptyInto(top, name, &moved)
        guard unlinkat(top, name, AT_REMOVEDIR) == 0 || errno == ENOENT else { throw SystemError("rmdir") }
      }
    }
    throw SystemError("rmdir", number: EBUSY)
  }

  /// Removes the files of a folder and moves the folders in it beside it.
  private static func emptyInto(_ top: Int32, _ name: [CChar], _ moved: inout Int) throws(SystemError) {
    let folder = try open(name, in: top)
    defer { close(folder) }
    for inner in try list(folder) where try !unlinked(inner, in: folder) {
      // A folder that may not be written to cannot be moved: it holds the name of the one above.
      close(try open(inner, in: folder))
      while true {
        moved += 1
        let place = "\(moved)".utf8CString.map { $0 }
        if renameat(folder, inner, top, place) == 0 || errno == ENOENT { break }
        guard [EEXIST, ENOTEMPTY, ENOTDIR, EISDIR].contains(errno) else { throw SystemError("rename") }
      }
    }
  }

  /// - Returns: false for a folder.
  private static func unlinked(_ name: [CChar], in folder: Int32) throws(SystemError) -> Bool {
    if unlinkat(folder, name, 0) == 0 || errno == ENOENT { return true }
    guard errno == EISDIR || errno == EPERM else { throw SystemError("unlink") }
    var status = stat()
    let number = errno
    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw SystemError("fstatat") }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw SystemError("unlink", number: number) }
    return false
  }

  /// Opens a folder, not a link to one, and makes it one that may be written to.
  private static func open(_ name: [CChar], in folder: Int32) throws(SystemError) -> Int32 {
    let opened = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw SystemError("open") }
    fchmod(opened, 0o700)
    return opened
  }

  /// The names in an open folder, each with its NUL.
  private static func list(_ folder: Int32) throws(SystemError) -> [[CChar]] {
    // A place of its own in the list: closing the stream closes it.
    let own = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { throw SystemError("open") }
    guard let stream = fdopendir(own) else {
      close(own)
      throw SystemError("opendir")
    }
    defer { closedir(stream) }
    return try FolderEntries.names(of: stream).map { $0.bytes.map { CChar(bitPattern: $0) } + [0] }
  }
}
