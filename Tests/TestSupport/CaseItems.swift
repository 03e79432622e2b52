import PlanModel
import XMLKit

/// The items of a case on disk, read from the XML alone, and what the account of a draft says of them.
package enum CaseItems {
  /// "submission version item" for each item of each distinct file, in order of the words; "case 1 V1" for the case file.
  package static func inFiles(of folder: CaseOnDisk) throws -> [String] {
    var found = try names(folder.path + "/case.xml", of: "case")
    var seen: Set<[UInt8]> = []
    for name in try Disk.names(folder.path + "/advice")
    where seen.insert(try Disk.bytes(folder.path + "/advice/" + name)).inserted {
      found += try names(folder.path + "/advice/" + name, of: nil)
    }
    return found.sorted()
  }

  /// What account.xml says became of each item, by the same names, in order of the words.
  package static func accounted(_ folder: CaseOnDisk, draft: Int = 1) throws -> [(item: String, fate: String)] {
    try content(folder.path + "/drafts/\(draft)/account.xml").elements("line").map { line in
      let parts = [line.attribute("submission") ?? "case", line.attribute("version"), line.attribute("item")]
      return (parts.compactMap { $0 }.joined(separator: " "), line.attribute("fate") ?? "")
    }.sorted { $0.item < $1.item }
  }

  private static func names(_ path: String, of file: String?) throws -> [String] {
    let root = try content(path)
    let prefix = [file ?? root.attribute("id"), root.attribute("version") ?? "1"].compactMap { $0 }
    return items(root).map { (prefix + [$0]).joined(separator: " ") }
  }

  private static func items(_ element: XMLElement) -> [String] {
    element.elements.flatMap { child -> [String] in
      if child.name == "service" { return items(child) }
      guard ItemKind(rawValue: child.name) != nil, let id = child.attribute("id") else { return [] }
      return [id]
    }
  }

  private static func content(_ path: String) throws -> XMLElement {
    let tree = try XMLTree(parsing: try Disk.bytes(path), name: path, limits: .template)
    return tree.content()
  }
}
