import CFileSystem
import Glibc

/// Moving a file by its name, so that it is in one place or the other and never in both.
package enum Renaming {
  /// Over whatever stands there.
  package static func replace(_ from: RawPath, _ to: RawPath) throws(SystemError) {
    guard rename(from.cString, to.cString) == 0 else { throw SystemError("rename") }
  }

  /// Only where nothing stands; EEXIST otherwise.
  package static func new(_ from: RawPath, _ to: RawPath) throws(SystemError) {
    if ehcplan_rename_new(from.cString, to.cString) == 0 { return }
    // Some network file systems cannot promise it; looking first leaves a moment in which another could take the name.
    guard errno == EINVAL || errno == ENOSYS || errno == ENOTSUP else { throw SystemError("rename") }
    if FileSignature.exists(to) { throw SystemError("rename", number: EEXIST) }
    try replace(from, to)
  }
}
