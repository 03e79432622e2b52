import Findings
import Templates

extension TemplateFailure {
  /// What a person reads when templates cannot be used at all.
  var finding: Finding {
    switch self {
    case .authorityNotFound(let folder):
      Finding(
        "authority-not-found", .error, "The folder of the authority's templates is not there",
        remedy: "Correct the folder given by \(folder.source.rawValue), or leave it out.", at: Place(file: folder.path))
    case .wouldOverwrite(let files):
      Finding(
        "templates-kept", .error, "\(files.count) of these files are there already, and are kept",
        remedy: "Name an empty folder.", at: Place(file: files.first))
    case .cannotWrite(let path, let reason):
      Finding(
        "output-not-written", .error, "The output cannot be written",
        remedy: "Check free space and permissions of the folder.", at: Place(file: path), note: reason)
    }
  }
}
