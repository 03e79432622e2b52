import DurableFiles
import Glibc

/// Taking a file: a folder of its own, and one rename into it. Whoever comes second finds nothing and says nothing.
enum Claim {
  /// The file of a claim, under its sender's own name.
  struct File {
    var name: RawName
    var path: RawPath
    var signature: FileSignature
  }

  /// The one file in the folder of a claim; nil where there is none any more.
  static func file(in folder: RawPath) throws(SystemError) -> File? {
    let names: [RawName]
    do {
      names = try FolderEntries.list(folder)
    } catch {
      if error.number == ENOENT || error.number == ENOTDIR { return nil }
      throw error
    }
    for name in names where !name.isMaking {
      let path = folder.appending(name)
      let signature = try FileSignature(of: path)
      if signature.kind == .plain { return File(name: name, path: path, signature: signature) }
    }
    return nil
  }

  /// Moves a file into a claim of its own.
  /// - Returns: false when the file had gone.
  static func take(_ file: RawPath, _ name: RawName, into folder: RawPath, inbox: String) throws(SystemError) -> Bool {
    // A folder of its own: where the random digits were drawn before, it is tried again with others.
    if mkdir(folder.cString, 0o750) != 0 { throw SystemError("mkdir") }
    do {
      try Renaming.replace(file, folder.appending(name))
    } catch {
      rmdir(folder.cString)
      if error.number == ENOENT { return false }
      throw error
    }
    FaultPoint.reach("after-rename")
    Folder.sync(folder)
    Folder.sync(inbox)
    return true
  }

  /// Gives a file back under its own name.
  /// - Throws: EEXIST where another file of that name has come in the meantime; the claim then stays.
  static func giveBack(_ folder: RawPath, to inbox: String) throws(SystemError) {
    guard let file = try file(in: folder) else { return }
    try Renaming.new(file.path, RawPath(inbox).appending(file.name))
    FaultPoint.reach("after-rename")
    Folder.sync(inbox)
    rmdir(folder.cString)
  }

  /// Copies a file that has to stay where it is.
  /// - Returns: false when it had gone or changed under the copying.
  static func copy(_ file: RawPath, _ name: RawName, into folder: RawPath, limit: Int) throws(SystemError) -> Bool {
    let before: FileSignature
    let bytes: [UInt8]
    do {
      before = try FileSignature(of: file)
      bytes = try SmallFile.bytes(file, limit: limit)
      guard try FileSignature(of: file) == before else { return false }
    } catch {
      if error.number == ENOENT { return false }
      throw error
    }
    // A folder of its own: where the random digits were drawn before, it is tried again with others.
    if mkdir(folder.cString, 0o750) != 0 { throw SystemError("mkdir") }
    try DurableFile.write(bytes, to: folder.appending(name))
    FaultPoint.reach("after-rename")
    return true
  }
}

extension RawName {
  /// Whether it is the name of a file that is being written.
  var isMaking: Bool { text.hasPrefix(DurableFile.makingMark) || text.hasPrefix(Share.probe) }
}
