import DurableFiles
import Findings
import Glibc

/// Small JSON files of the share.
enum StoredValue {
  /// Nil where there is no such file, or where it holds something else.
  static func read<Value: Decodable>(_ type: Value.Type, at path: RawPath) throws(SystemError) -> Value? {
    do {
      return JSONText.value(type, from: try SmallFile.bytes(path))
    } catch {
      // No file, a link, a folder, one that is too large: none of them is a value.
      if [ENOENT, ENOTDIR, ELOOP, EISDIR, EINVAL, EFBIG].contains(error.number) { return nil }
      throw error
    }
  }

  static func read<Value: Decodable>(_ type: Value.Type, at path: String) throws(SystemError) -> Value? {
    try read(type, at: RawPath(path))
  }

  static func write(_ value: some Encodable, to path: String) throws(SystemError) {
    guard let bytes = JSONText.bytes(value) else { throw SystemError("encode", number: EINVAL) }
    try DurableFile.write(bytes, to: path)
  }

  /// What is not there is removed already.
  static func remove(_ path: RawPath) throws(SystemError) {
    guard unlink(path.cString) == 0 || errno == ENOENT || errno == ENOTDIR else { throw SystemError("unlink") }
  }

  static func remove(_ path: String) throws(SystemError) { try remove(RawPath(path)) }

  /// The names in a folder; none where it is not there.
  static func names(in folder: String) throws(SystemError) -> [RawName] {
    do {
      return try FolderEntries.list(RawPath(folder))
    } catch {
      if error.number == ENOENT || error.number == ENOTDIR { return [] }
      throw error
    }
  }
}
