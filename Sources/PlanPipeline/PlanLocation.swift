import Glibc

/// Finds the plan.xml that somebody means.
package enum PlanLocation {
  /// A path to a plan.xml, or to the folder it is in.
  package static func path(_ name: String) -> String {
    isFolder(name) ? trimmed(name) + "/plan.xml" : name
  }

  /// A plan of a case: the number of a draft, a path from the folder of the case such as issued/final-1, or any other
  /// path. What is not there is named by the path that was most likely meant.
  package static func path(_ name: String, in folder: CaseFolder) -> String {
    if !name.isEmpty, name.allSatisfy({ $0.isASCII && $0.isNumber }) { return folder.path + "/drafts/\(name)/plan.xml" }
    if !name.hasPrefix("/") {
      let inside = folder.path + "/" + name
      if exists(inside) { return path(inside) }
      if !exists(name) { return inside }
    }
    return path(name)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
