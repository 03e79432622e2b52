import Glibc

/// Dealings with folders.
package enum Folder {
  /// Makes it and those above it. One that is there is left as it is.
  package static func make(_ path: String, mode: UInt32 = 0o750) throws(SystemError) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, mode) != 0, errno != EEXIST { throw SystemError("mkdir") }
    }
  }

  /// Makes it in a folder that has to be there: on a drive that went away nothing is made up.
  package static func makeOne(_ path: String, mode: UInt32 = 0o750) throws(SystemError) {
    if mkdir(path, mode) != 0, errno != EEXIST { throw SystemError("mkdir") }
  }

  /// Has the names in a folder on disk, so that a rename outlives a crash. Some network file systems cannot, and say
  /// so: nothing more can be done there.
  package static func sync(_ path: RawPath) {
    let file = open(path.cString, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  package static func sync(_ path: String) { sync(RawPath(path)) }

  /// Removes a folder and everything in it, without following links. What cannot be removed stays.
  package static func remove(_ path: RawPath) {
    guard let signature = try? FileSignature(of: path) else { return }
    guard signature.kind == .folder else {
      unlink(path.cString)
      return
    }
    // A folder that was frozen lets nothing be taken out of it.
    chmod(path.cString, 0o700)
    for name in (try? FolderEntries.list(path)) ?? [] { remove(path.appending(name)) }
    rmdir(path.cString)
  }
}
