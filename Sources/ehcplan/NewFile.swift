import DurableFiles
import Findings
import Glibc
import PlanPipeline

/// Makes files and folders that were not there before. Nothing that is there is ever overwritten.
enum NewFile {
  /// Makes a folder, and those above it; an empty one that is there already will do.
  static func makeFolder(_ path: String) throws(PipelineFailure) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o750) != 0, errno != EEXIST { throw notCreated(path, errno) }
    }
    let isEmpty: Bool
    do {
      isEmpty = try FolderEntries.list(path).isEmpty
    } catch {
      throw error.number == ENOTDIR ? exists(path) : notCreated(path, error.number)
    }
    if !isEmpty { throw exists(path) }
  }

  /// Writes a new file, and has it on disk before it returns. Readable by the owner and the owner's group only.
  static func write(_ bytes: [UInt8], to path: String) throws(PipelineFailure) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o640)
    guard file >= 0 else { throw errno == EEXIST ? exists(path) : notCreated(path, errno) }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw notWritten(path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { throw notWritten(path) }
  }

  /// What was written of a file that could not be finished is removed: it was not there before.
  private static func notWritten(_ path: String) -> PipelineFailure {
    let reason = errno
    unlink(path)
    return PipelineFailure(
      .inputOutput,
      [
        Finding(
          "output-not-written", .error, "The file cannot be written to its end", explanation: "Nothing of it was left.",
          remedy: "Check the free space of the drive and try again.", at: Place(file: path), note: words(reason))
      ])
  }

  private static func exists(_ path: String) -> PipelineFailure {
    PipelineFailure(
      .cannotCreate,
      [
        Finding(
          "output-exists", .error, "There is something of this name already",
          explanation: "Nothing that is there is ever overwritten.",
          remedy: "Give another name, or move what is there.", at: Place(file: path))
      ])
  }

  private static func notCreated(_ path: String, _ error: Int32) -> PipelineFailure {
    PipelineFailure(
      .cannotCreate,
      [
        Finding(
          "output-not-created", .error, "The file or folder cannot be made",
          remedy: "Check that the folder above it is there and that you may write into it.", at: Place(file: path),
          note: words(error))
      ])
  }

  private static func words(_ error: Int32) -> String { String(cString: strerror(error)) }
}
