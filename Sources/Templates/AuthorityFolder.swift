import Glibc

/// The folder of the authority's layer, and who said that it is this one.
package struct AuthorityFolder: Sendable, Hashable {
  package enum Source: String, Sendable, Hashable {
    /// `--authority DIR`
    case option
    /// The variable `EHCPLAN_AUTHORITY`.
    case environment
    /// `authority/` on the share.
    case share
    /// `/etc/ehcplan/authority`
    case system
  }

  package var path: String
  package var source: Source

  package init(path: String, source: Source) {
    self.path = path
    self.source = source
  }

  package static let variable = "EHCPLAN_AUTHORITY"
  package static let systemPath = "/etc/ehcplan/authority"

  /// A folder that `watch --init` made and nobody filled is no layer.
  var isEmpty: Bool {
    guard let stream = opendir(path) else { return false }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      // Whatever begins with a full stop was left by a program.
      if entry.pointee.d_name.0 != CChar(UInt8(ascii: ".")) { return false }
    }
    return true
  }

  var isFolder: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension TemplateStore {
  /// Finds the authority's layer: the option, else the environment, else the share, else the system; nil if there is
  /// none of them.
  ///
  /// A folder that somebody named must exist: going on with the next one would make plans in another authority's name.
  package static func findAuthority(
    option: String?, environment: [String: String], share: String?,
    systemPath: String = AuthorityFolder.systemPath
  ) throws(TemplateFailure) -> AuthorityFolder? {
    let named: [(String?, AuthorityFolder.Source)] = [
      (option, .option), (environment[AuthorityFolder.variable], .environment),
    ]
    for case (let path?, let source) in named where !path.isEmpty {
      let folder = AuthorityFolder(path: path, source: source)
      guard folder.isFolder else { throw .authorityNotFound(folder) }
      return folder
    }
    let usual: [(String?, AuthorityFolder.Source)] = [(share.map { $0 + "/authority" }, .share), (systemPath, .system)]
    for case (let path?, let source) in usual {
      let folder = AuthorityFolder(path: path, source: source)
      if folder.isFolder, !folder.isEmpty { return folder }
    }
    return nil
  }
}
