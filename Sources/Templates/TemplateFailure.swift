/// Why templates cannot be used at all. What is wrong with single files of a layer is told as findings instead.
package enum TemplateFailure: Error, Sendable, Hashable {
  /// A folder was named, but it is not there or is not a folder.
  case authorityNotFound(AuthorityFolder)
  /// An export would overwrite these files, given with their folder.
  case wouldOverwrite([String])
  /// A folder or file could not be made; the second value is the system's reason.
  case cannotWrite(String, because: String)
}
