import DurableFiles
import Findings
import Glibc

/// A folder being written under a temporary name beside its place, and renamed into it when it is whole.
///
/// Nobody ever sees half a draft, and nothing that is there is overwritten. What is not published is removed.
struct StagedOutput: ~Copyable {
  private let staging: String
  private let destination: String
  private var isPublished = false
  /// Files written and not yet known to be on disk.
  private var open: [Int32] = []
  /// Folders inside, by name.
  private var folders: Set<String> = []

  /// - Parameters:
  ///   - destination: where the folder will be; its parent is made if need be.
  ///   - isInCase: whether the folder above the parent has to be there. A case on a drive that went away is not made up in
  ///     the empty folder that it leaves.
  init(for destination: String, isInCase: Bool) throws(PipelineFailure) {
    self.destination = destination
    let (parent, name) = StagedOutput.split(destination)
    if isInCase {
      if mkdir(parent, 0o750) != 0, errno != EEXIST { throw StagedOutput.failure("make", parent) }
    } else {
      try StagedOutput.makeFolders(parent)
    }
    var template = Array("\(parent)/.\(name).making-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw StagedOutput.failure("make", parent) }
    staging = template.withUnsafeBufferPointer {
      String(decoding: $0.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    chmod(staging, 0o750)
  }

  deinit {
    for file in open { close(file) }
    if !isPublished {
      for folder in folders { StagedOutput.remove(staging + "/" + folder) }
      StagedOutput.remove(staging)
    }
  }

  /// Writes one file. Readable by the owner and the owner's group only.
  ///
  /// - Parameter name: may lie in a folder of its own: "queries/K4.html".
  /// - Parameter isReadOnly: whether nobody may write it from now on.
  mutating func write(_ bytes: [UInt8], as name: String, isReadOnly: Bool = false) throws(PipelineFailure) {
    if let folder = name.lastIndex(of: "/").map({ String(name[..<$0]) }), folders.insert(folder).inserted {
      let path = staging + "/" + folder
      guard mkdir(path, 0o750) == 0 else { throw StagedOutput.failure("write", destination) }
      chmod(path, 0o750)
    }
    let path = staging + "/" + name
    let file = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o640)
    guard file >= 0 else { throw StagedOutput.failure("write", destination) }
    open.append(file)
    fchmod(file, isReadOnly ? 0o440 : 0o640)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw StagedOutput.failure("write", destination) }
      written += count
    }
  }

  /// Renames the folder into its place, with every file on disk before.
  /// - Returns: false when something stands there already; the staging folder is then removed.
  consuming func publish() throws(PipelineFailure) -> Bool {
    // All at the end: the first call brings the file system's journal up to date for all of them.
    for file in open {
      guard fsync(file) == 0 else { throw StagedOutput.failure("write", destination) }
    }
    for folder in folders { StagedOutput.sync(staging + "/" + folder) }
    StagedOutput.sync(staging)
    // A folder takes the place of an empty folder, which is as good as none, and never of one that holds anything or of a
    // file (POSIX rename).
    guard rename(staging, destination) == 0 else {
      if [EEXIST, ENOTEMPTY, ENOTDIR].contains(errno) { return false }
      throw StagedOutput.failure("make", destination)
    }
    return finish()
  }

  private consuming func finish() -> Bool {
    StagedOutput.sync(StagedOutput.split(destination).parent)
    isPublished = true
    return true
  }
}

extension StagedOutput {
  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = String(path[..<slash])
    return (parent.isEmpty ? "/" : parent, String(path[path.index(after: slash)...]))
  }

  private static func makeFolders(_ path: String) throws(PipelineFailure) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o750) != 0, errno != EEXIST { throw failure("make", path) }
    }
  }

  /// Takes away the right to add or remove files of a published folder. Its files are read-only since before it got its
  /// name; where a crash comes between, the next run does it again.
  static func freeze(_ folder: String) {
    chmod(folder, 0o550)
    sync(folder)
  }

  /// Has the names in a folder on disk. A file system that cannot is no worse than before.
  private static func sync(_ folder: String) {
    let file = Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  /// Removes the staging folder and the plain files in it.
  private static func remove(_ folder: String) {
    for name in (try? FolderEntries.list(folder)) ?? [] { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  private static func failure(_ verb: String, _ path: String) -> PipelineFailure {
    let reason = String(cString: strerror(errno))
    let isBusy = errno == EBUSY || errno == EAGAIN
    return PipelineFailure(
      isBusy ? .temporary : .cannotCreate,
      [
        Finding(
          "output-not-written", .error, "The output cannot be written",
          explanation: "Nothing was left half-written: no draft was made.",
          remedy: "Check free space and permissions of the folder, then run it again.", at: Place(file: path),
          note: reason)
      ])
  }
}
