import TestSupport
import XMLKit

/// plan.xml of a draft, read again.
struct PlanFile {
  let root: XMLElement

  init(_ folder: CaseOnDisk, draft: Int = 1) throws {
    let tree = try XMLTree(parsing: try folder.file("plan.xml", draft: draft), name: "plan.xml", limits: .template)
    root = tree.content()
  }

  func section(_ letter: String) -> XMLElement? { root.elements("section").first { $0.attribute("letter") == letter } }

  var entries: [XMLElement] {
    root.elements("section").flatMap { $0.elements("entry") + $0.elements("area").flatMap { $0.elements("entry") } }
  }

  /// Labels by the id of the entry.
  var labels: [String: String] {
    Dictionary(
      entries.compactMap { entry in entry.attribute("id").flatMap { id in entry.attribute("label").map { (id, $0) } } },
      uniquingKeysWith: { first, _ in first })
  }
}
