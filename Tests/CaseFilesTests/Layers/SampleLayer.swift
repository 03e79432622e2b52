import CaseFiles
import Glibc
import Templates

/// An authority's layer for one test: a folder with the given files, gone when the test is.
final class SampleLayer {
  let path: String
  private var files: [String] = []
  private var folders: [String] = []

  enum Trouble: Error { case noFolder, noFile }

  init(_ files: [String: String] = [:]) throws {
    var template = Array("/tmp/ehcplan-layer-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Trouble.noFolder }
    path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  deinit {
    for name in files { unlink(path + "/" + name) }
    for folder in folders { rmdir(path + "/" + folder) }
    rmdir(path)
  }

  /// A file in a folder of the layer.
  func write(folder: String, _ bytes: [UInt8], to name: String) throws {
    guard mkdir(path + "/" + folder, 0o700) == 0 else { throw Trouble.noFolder }
    folders.append(folder)
    try write(bytes, to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    guard let file = fopen(path + "/" + name, "w") else { throw Trouble.noFile }
    defer { fclose(file) }
    files.append(name)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Trouble.noFile }
  }

  func reader() throws -> LayerFiles { try LayerFiles(templates: TemplateStore(authority: path)) }

  static let base = Result { try LayerFiles(templates: TemplateStore()) }

  /// The repository these tests were built from.
  static let repository = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    .joined(separator: "/")
}
