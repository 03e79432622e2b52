import DurableFiles
import Findings
import Glibc

/// Writes one file so that nobody ever sees half of it: beside its place, on disk, and then renamed over what was there.
enum WholeFile {
  static func write(_ bytes: [UInt8], to path: String) throws(PipelineFailure) {
    do {
      try DurableFile.write(bytes, to: path)
    } catch {
      throw failure(path, error)
    }
  }

  private static func failure(_ path: String, _ error: SystemError) -> PipelineFailure {
    PipelineFailure(
      .cannotCreate,
      [
        Finding(
          "output-not-written", .error, "The file cannot be written",
          explanation: "What was there is unchanged.",
          remedy: "Check free space and permissions of the folder, then run it again.", at: Place(file: path),
          note: error.words)
      ])
  }
}

/// Keeps a second program from changing the same case at the same moment.
struct FolderLock {
  private let file: Int32

  init(_ folder: String) throws(PipelineFailure) {
    file = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that cannot be opened is told by whoever reads it; a file system without locks is no worse than before.
    guard file >= 0 else { return }
    if flock(file, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(file)
      throw PipelineFailure(
        .temporary,
        [
          Finding(
            "case-busy", .error, "Somebody else is deciding on this case at this moment",
            remedy: "Run it again.", at: Place(file: folder))
        ])
    }
  }

  func release() {
    if file >= 0 { close(file) }
  }
}
