import Glibc

/// A folder of its own for one test, gone when the test is.
final class Scratch {
  let path: String

  init() throws {
    var template = Array("/tmp/ehcplan-templates-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Trouble.noFolder }
    path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Scratch.remove(path) }

  enum Trouble: Error { case noFolder, noFile }

  func write(_ text: String, to relative: String) throws { try write(Array(text.utf8), to: relative) }

  func write(_ bytes: [UInt8], to relative: String) throws {
    var folder = path
    for part in relative.split(separator: "/").dropLast() {
      folder += "/" + part
      mkdir(folder, 0o700)
    }
    guard let file = fopen(path + "/" + relative, "w") else { throw Trouble.noFile }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Trouble.noFile }
  }

  func link(_ relative: String, to target: String) throws {
    guard symlink(target, path + "/" + relative) == 0 else { throw Trouble.noFile }
  }

  static func bytes(at path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { all += buffer[..<count] }
    return all
  }

  /// Paths of the files below a folder, in byte order.
  static func files(below folder: String, _ relative: String = "") -> [String] {
    guard let opened = opendir(relative.isEmpty ? folder : folder + "/" + relative) else { return [] }
    defer { closedir(opened) }
    var found: [String] = []
    while let entry = readdir(opened) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if name == "." || name == ".." { continue }
      let inside = relative.isEmpty ? name : relative + "/" + name
      var status = stat()
      guard lstat(folder + "/" + inside, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR { found += files(below: folder, inside) } else { found.append(inside) }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func remove(_ path: String) {
    for file in files(below: path) { unlink(path + "/" + file) }
    func removeFolders(_ folder: String) {
      if let opened = opendir(folder) {
        while let entry = readdir(opened) {
          let name = withUnsafeBytes(of: entry.pointee.d_name) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
          }
          if name != ".", name != ".." { removeFolders(folder + "/" + name) }
        }
        closedir(opened)
      }
      rmdir(folder)
    }
    removeFolders(path)
  }

  /// The repository these tests were built from.
  static let repository: String = {
    let here = #filePath
    return here.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
  }()
}
