import FoundationEssentials
import TestSupport

/// manifest.json as a stranger reads it.
struct ManifestRead: Decodable {
  struct File: Decodable {
    var file: String
    var sha256: String
    var bytes: Int
  }

  var stage: String
  var draft: Int?
  var issued: Int?
  var libraries: [String: String]
  var inputs: [File]
  var outputs: [File]

  init(_ path: String) throws {
    self = try JSONDecoder().decode(ManifestRead.self, from: Data(try Disk.bytes(path)))
  }
}
