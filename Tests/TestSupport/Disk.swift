import Glibc

/// Plain dealings with files, for tests that look at what a run left behind.
package enum Disk {
  package static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw TestFault("cannot read \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  package static func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

  package static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    let all = Array(bytes)
    guard let file = fopen(path, "wb") else { throw TestFault("cannot write \(path)") }
    let count = fwrite(all, 1, all.count, file)
    guard fclose(file) == 0, count == all.count else { throw TestFault("cannot write \(path)") }
  }

  package static func write(_ text: String, to path: String) throws { try write(text.utf8, to: path) }

  package static func makeFolder(_ path: String) throws {
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw TestFault("cannot make \(path)") }
  }

  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  package static func isFolder(_ path: String) -> Bool { kind(path) == S_IFDIR }

  /// The permissions, such as 0o640.
  package static func mode(_ path: String) throws -> UInt32 {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw TestFault("\(path) is not there") }
    return status.st_mode & 0o7777
  }

  /// Names in a folder, in order; hidden ones too.
  package static func names(_ path: String) throws -> [String] {
    guard let folder = opendir(path) else { throw TestFault("cannot list \(path)") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Every file below a folder, by its path relative to it, with its bytes.
  package static func contents(_ path: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try names(path) {
      let inner = path + "/" + name
      if isFolder(inner) {
        for (key, value) in try contents(inner) { found[name + "/" + key] = value }
      } else {
        found[name] = try bytes(inner)
      }
    }
    return found
  }

  package static func copy(_ source: String, to destination: String) throws {
    if isFolder(source) {
      try makeFolder(destination)
      for name in try names(source) { try copy(source + "/" + name, to: destination + "/" + name) }
    } else {
      try write(try bytes(source), to: destination)
    }
  }

  package static func move(_ source: String, to destination: String) throws {
    guard rename(source, destination) == 0 else { throw TestFault("cannot move \(source)") }
  }

  package static func link(_ path: String, to target: String) throws {
    guard symlink(target, path) == 0 else { throw TestFault("cannot link \(path)") }
  }

  package static func setMode(_ path: String, _ mode: UInt32) throws {
    guard chmod(path, mode) == 0 else { throw TestFault("cannot change the permissions of \(path)") }
  }

  package static func setModified(_ path: String, secondsSince1970 seconds: Int) throws {
    let moment = timespec(tv_sec: seconds, tv_nsec: 0)
    guard utimensat(AT_FDCWD, path, [moment, moment], 0) == 0 else {
      throw TestFault("cannot change the date of \(path)")
    }
  }

  package static func remove(_ path: String) {
    if isFolder(path) {
      chmod(path, 0o700)
      for name in (try? names(path)) ?? [] { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}
