import PlanAssembly
import PlanModel
import XMLKit

/// What a refused file says it is, if that much can be read: so that section K can show which advice is outstanding
/// because its file was refused.
enum RefusedHeader {
  static func read(_ bytes: [UInt8], path: String) -> RefusedFile {
    guard let tree = try? XMLTree(parsing: bytes, name: path), tree.content().name == "advice" else {
      return RefusedFile(path: path, submission: nil, heads: [])
    }
    let root = tree.content()
    return RefusedFile(
      path: path, submission: root.attribute("id"),
      heads: root.elements("regulation").compactMap { $0.attribute("code").flatMap(RegulationHead.init(rawValue:)) })
  }
}
