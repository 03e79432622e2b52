/// Folders of the repository that tests read, found from where this file lies.
package enum RepositoryFolder {
  /// The folder that holds Package.swift.
  package static let root = String(
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/"))
  package static let samples = root + "/samples"
  package static let sampleLayer = root + "/templates/local"
}
