package import Templates
package import XMLKit
package import ZipKit

/// Runs the document and format stylesheets. Each is compiled once; one renderer belongs to one worker, because libxslt
/// writes caches into a compiled stylesheet.
package final class Renderer {
  private let templates: TemplateStore
  private var stylesheets: [String: Stylesheet] = [:]
  private var packages: [String: FormatPackage] = [:]
  private var schemas: [String: XMLSchema] = [:]
  /// Told the name of each step when it is done.
  package var mark: ((String) -> Void)?

  package init(templates: TemplateStore) { self.templates = templates }

  /// The neutral document that documents/NAME.xsl makes, checked against its schema: a template that goes wrong is told
  /// by its own line, not by a broken file.
  ///
  /// - Parameter part: the part of the source that the document is about; otherwise the one of its own name.
  package func document(
    _ name: String, from source: XMLElement, about part: String? = nil
  ) throws(RenderFailure) -> XMLTree {
    let path = "documents/\(name).xsl"
    do {
      try check(source, for: part ?? name)
      let tree = try XMLTree(building: source)
      mark?("build")
      let document = try transformed(name, from: tree)
      mark?("transform-\(name)")
      defer { mark?("check-document") }
      if let problem = try schema("schemas/document.xsd").problems(in: document, atMost: 1).first {
        throw RenderFailure(
          template: path,
          detail: "the document it makes breaks document.xsd at \(problem.element ?? "an element") (\(problem.code))")
      }
      return document
    } catch let failure as RenderFailure {
      throw failure
    } catch let failure as XMLFailure {
      throw RenderFailure(failure, in: path)
    } catch {
      throw RenderFailure(template: path, detail: "unexpected failure")
    }
  }

  /// What documents/NAME.xsl makes of its source, not checked.
  package func transformed(_ name: String, from source: borrowing XMLTree) throws(RenderFailure) -> XMLTree {
    let path = "documents/\(name).xsl"
    let compiled = try stylesheet(path)
    do {
      return try compiled.transform(source)
    } catch {
      throw RenderFailure(error, in: path)
    }
  }

  /// The bytes of the document in one format.
  package func file(
    _ document: borrowing XMLTree, format: String, images: [DocumentImage] = []
  ) throws(RenderFailure) -> RenderedFile {
    let package = try formatPackage(format)
    let parts = try self.parts(of: package, document: document)
    mark?("render-\(format)")
    defer { mark?("zip") }
    guard let imagesFolder = package.imagesFolder else {
      guard let only = parts.first, parts.count == 1 else {
        throw RenderFailure(
          template: "formats/\(format)/package.xml", detail: "a format of several parts needs an images-folder")
      }
      return RenderedFile(fileExtension: package.fileExtension, bytes: only.bytes)
    }
    let pictures = images.map { ZipEntry("\(imagesFolder)/\($0.name)", $0.bytes, stored: true) }
    do {
      return RenderedFile(fileExtension: package.fileExtension, bytes: try ZipArchive.pack(parts + pictures))
    } catch {
      throw RenderFailure(template: "formats/\(format)/package.xml", detail: error.detail)
    }
  }

  /// The parts of a file before they are packed.
  package func parts(of format: String, document: borrowing XMLTree) throws(RenderFailure) -> [ZipEntry] {
    try parts(of: formatPackage(format), document: document)
  }
}

/// One finished file.
package struct RenderedFile: Sendable, Equatable {
  package var fileExtension: String
  package var bytes: [UInt8]
}

extension Renderer {
  private func parts(of package: FormatPackage, document: borrowing XMLTree) throws(RenderFailure) -> [ZipEntry] {
    var entries: [ZipEntry] = []
    for part in package.parts {
      switch part.content {
      case .copy(let path):
        guard let bytes = templates.bytes(at: path) else {
          throw RenderFailure(template: path, detail: "package.xml names this part, and it is not there")
        }
        entries.append(ZipEntry(part.path, bytes, stored: part.isStored))
      case .transform(let path, let css):
        let made = try bytes(path, css, document)
        // A part that makes nothing does not belong in this file, such as the foot of landscape pages where there are none.
        if !made.isEmpty { entries.append(ZipEntry(part.path, made, stored: part.isStored)) }
      }
    }
    return entries
  }

  private func bytes(_ path: String, _ css: String?, _ document: borrowing XMLTree) throws(RenderFailure) -> [UInt8] {
    var parameters: [String: String] = [:]
    if let css {
      guard let style = templates.bytes(at: css) else {
        throw RenderFailure(template: css, detail: "package.xml names this style sheet, and it is not there")
      }
      parameters["css"] = String(decoding: style, as: UTF8.self)
    }
    let compiled = try stylesheet(path)
    do {
      let result = try compiled.transform(document, parameters: parameters)
      let bytes = try compiled.serialise(result)
      return bytes.isOnlyDeclaration ? [] : bytes
    } catch {
      throw RenderFailure(error, in: path)
    }
  }

  private func stylesheet(_ path: String) throws(RenderFailure) -> Stylesheet {
    if let known = stylesheets[path] { return known }
    do {
      let compiled = try Stylesheet(compiling: TemplateAddress.layered + path, loader: templates.loader)
      stylesheets[path] = compiled
      return compiled
    } catch {
      throw RenderFailure(error, in: path)
    }
  }

  private func formatPackage(_ name: String) throws(RenderFailure) -> FormatPackage {
    if let known = packages[name] { return known }
    let package = try FormatPackage(name, templates: templates)
    packages[name] = package
    return package
  }

  /// The part of the source that a document is about must follow its own schema: stylesheets choose elements by name, and
  /// one that none of them chooses would be lost without a word.
  private func check(_ source: XMLElement, for name: String) throws(RenderFailure) {
    guard let part = source.first(name) else { return }
    let path = "schemas/\(name).xsd"
    do {
      let tree = try XMLTree(building: part)
      if let problem = try schema(path).problems(in: tree, atMost: 1).first {
        // The library's own text may quote words of the advice; the name of the element is enough to find the fault.
        throw RenderFailure(
          template: path, detail: "\(name).xml breaks it at \(problem.element ?? "an element") (\(problem.code))")
      }
    } catch let failure as RenderFailure {
      throw failure
    } catch let failure as XMLFailure {
      throw RenderFailure(failure, in: path)
    } catch {
      throw RenderFailure(template: path, detail: "unexpected failure")
    }
  }

  private func schema(_ path: String) throws(RenderFailure) -> XMLSchema {
    if let known = schemas[path] { return known }
    guard let bytes = TemplateStore.baseBytes(at: path) else { throw RenderFailure(template: path, detail: "missing") }
    do {
      let compiled = try XMLSchema(compiling: bytes, name: TemplateAddress.base + path, loader: templates.loader)
      schemas[path] = compiled
      return compiled
    } catch {
      throw RenderFailure(error, in: path)
    }
  }
}

extension [UInt8] {
  /// Whether there is nothing after the XML declaration.
  fileprivate var isOnlyDeclaration: Bool {
    guard count < 100, let end = lastIndex(of: UInt8(ascii: ">")) else { return isEmpty }
    return self[..<end].last == UInt8(ascii: "?") && self[(end + 1)...].allSatisfy { $0 <= 0x20 }
  }
}
