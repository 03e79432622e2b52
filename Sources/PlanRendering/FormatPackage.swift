import Templates
import XMLKit

/// The parts of a file of one format, in their order, as formats/NAME/package.xml lists them.
struct FormatPackage: Sendable {
  var name: String
  var fileExtension: String
  /// Folder inside the zip for pictures; nil for a format that is one file.
  var imagesFolder: String?
  var parts: [Part]

  struct Part: Sendable {
    var path: String
    var content: Content
    var isStored: Bool
  }

  enum Content: Sendable {
    /// Path of the stylesheet, and of the style sheet (CSS) it takes as parameter.
    case transform(String, css: String?)
    case copy(String)
  }

  init(_ name: String, templates: TemplateStore) throws(RenderFailure) {
    let path = "formats/\(name)/package.xml"
    guard let bytes = templates.bytes(at: path) else {
      throw RenderFailure(template: path, detail: "there is no such format")
    }
    let root: XMLElement
    do {
      let tree = try XMLTree(parsing: bytes, name: path, limits: .template)
      root = tree.content()
    } catch {
      throw RenderFailure(error, in: path)
    }
    self.name = name
    fileExtension = root.attribute("extension") ?? name
    imagesFolder = root.attribute("images-folder")
    parts = root.elements("part").compactMap { FormatPackage.part($0, folder: "formats/\(name)/") }
    if parts.count != root.elements("part").count || parts.isEmpty {
      throw RenderFailure(template: path, line: root.line, detail: "a part needs a path, and either transform or copy")
    }
  }

  private static func part(_ element: XMLElement, folder: String) -> Part? {
    guard let path = element.attribute("path") else { return nil }
    let isStored = element.attribute("stored") == "true"
    if let stylesheet = element.attribute("transform") {
      let css = element.attribute("css").map { folder + $0 }
      return Part(path: path, content: .transform(folder + stylesheet, css: css), isStored: isStored)
    }
    return element.attribute("copy").map { Part(path: path, content: .copy(folder + $0), isStored: isStored) }
  }
}
