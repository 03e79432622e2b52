import Digest
import Findings
import PlanModel
import Templates
import XMLKit
import ZipKit

/// manifest.json: hashes and versions of everything that went into a draft and everything that came out.
struct Manifest: Codable {
  var program: String
  var libraries: [String: String]
  var caseReference: String
  var profile: String
  var stage: String
  /// Number of the draft; for an issued plan, of the draft it was made from.
  var draft: Int?
  /// Number of the issued plan.
  var issued: Int?
  var date: String
  var inputs: [InputFile]
  var templates: String
  /// Of everything that the draft depends on; the same fingerprint makes no new draft.
  var fingerprint: String
  var outputs: [InputFile]

  static func libraries() -> [String: String] {
    ["libxml2": XMLVersions.libxml2, "libxslt": XMLVersions.libxslt, "libzip": ZipVersion.libzip]
  }

  /// One hash over all templates in use, the authority's layer included.
  static func digest(of templates: TemplateStore) -> String {
    let paths = Set(TemplateStore.basePaths + templates.ownFiles()).sorted()
    let lines = paths.compactMap { path in templates.bytes(at: path).map { "\(path) \(SHA256.hex($0))" } }
    return SHA256.hex(Array(lines.joined(separator: "\n").utf8))
  }

  /// File names do not count: the same advice under another name is the same advice.
  static func fingerprint(
    inputs: [InputFile], templates: String, stage: Stage, formats: [String], copies: [String] = [], date: CivilDate?
  ) -> String {
    let hashes = inputs.map { file in
      (file.file.hasPrefix("advice/") ? "advice" : file.file) + " " + file.sha256
    }.sorted()
    let parts =
      [Program.version, templates, stage.rawValue, formats.sorted().joined(separator: ","), date?.iso ?? ""]
      + copies.sorted() + hashes
    return SHA256.hex(Array(parts.joined(separator: "\n").utf8))
  }
}
