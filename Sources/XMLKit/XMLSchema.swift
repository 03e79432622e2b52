import CLibXML2

/// A compiled XML Schema (XSD 1.0), which any number of threads may use at once.
// @unchecked: a compiled xmlSchema is only read while documents are validated. Eight tasks sharing one schema gave the
// results of one thread, and valgrind's drd and helgrind saw no conflict (libxml2 2.9.14).
package final class XMLSchema: @unchecked Sendable {
  private let schema: OpaquePointer
  /// libxml2 does not copy the document that a schema was compiled from.
  private let source: OpaquePointer

  /// Compiles a schema; `xs:include` and `xs:import` are resolved against `name` and asked of the loader.
  /// - Parameter name: The schema's address, such as “ehcplan:base/schemas/advice.xsd”.
  package init(compiling bytes: [UInt8], name: String, loader: TemplateLoader?) throws(XMLFailure) {
    let document: xmlDocPtr
    do {
      document = try XMLTree(parsing: bytes, name: name, limits: .template).take()
    } catch {
      let detail = error.detail.isEmpty ? error.summary : error.detail
      throw XMLFailure(reason: .badSchema, line: error.line, detail: XMLFailure.note("\(name): \(detail)"))
    }
    let (schema, report) = LibraryGuard.call(loader: loader) { _ -> xmlSchemaPtr? in
      guard let context = xmlSchemaNewDocParserCtxt(document) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      return xmlSchemaParse(context)
    }
    guard let schema, report.text.isEmpty else {
      if let schema { xmlSchemaFree(schema) }
      xmlFreeDoc(document)
      let line = report.line > 0 ? report.line : nil
      let detail = report.refusal?.detail ?? XMLProblem.plain(XMLFailure.note(report.text))
      throw XMLFailure(reason: .badSchema, line: line, detail: detail)
    }
    self.schema = schema
    source = OpaquePointer(document)
  }

  deinit {
    xmlSchemaFree(schema)
    xmlFreeDoc(UnsafeMutablePointer(source))
  }

  /// Every fault of a document in document order, as far as libxml2 sees them: after one unexpected element it does
  /// not look at the rest of that element's parent. None means valid.
  package func problems(in tree: borrowing XMLTree, atMost: Int = 200) -> [XMLProblem] {
    let document = tree.document
    let found = ProblemList(atMost: atMost)
    let (code, report) = LibraryGuard.call { _ -> Int32? in
      guard let context = xmlSchemaNewValidCtxt(schema) else { return nil }
      defer { xmlSchemaFreeValidCtxt(context) }
      xmlSchemaSetValidStructuredErrors(context, collectProblem, Unmanaged.passUnretained(found).toOpaque())
      return BackLinks.withoutThem(in: document) { xmlSchemaValidateDoc(context, document) }
    }
    if code != 0, found.problems.isEmpty, atMost > 0 {
      // An internal error of the library says nothing about a place. It must not pass for “valid”.
      let message = report.text.isEmpty ? "The document could not be checked" : XMLFailure.note(report.text)
      return [XMLProblem(code: Int(code ?? -1), line: 0, message: message)]
    }
    return found.problems
  }
}

private final class ProblemList {
  let atMost: Int
  var problems: [XMLProblem] = []
  init(atMost: Int) { self.atMost = atMost }
}

/// Called by libxml2 for each fault. The callback cannot stop a validation, so what comes after the last wanted problem
/// is dropped here, before any text is copied.
private func collectProblem(context: UnsafeMutableRawPointer?, error: UnsafeMutablePointer<xmlError>?) {
  guard let context, let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
  let list = Unmanaged<ProblemList>.fromOpaque(context).takeUnretainedValue()
  guard list.problems.count < list.atMost else { return }
  let text = error.message.map { String(cString: $0) } ?? ""
  // Said of a key whose value was wrong, which has been reported by then.
  if text.contains("No precomputed value available") { return }
  var node = error.node?.assumingMemoryBound(to: xmlNode.self)
  if let attribute = node, attribute.pointee.type == XML_ATTRIBUTE_NODE { node = attribute.pointee.parent }
  if let other = node, other.pointee.type != XML_ELEMENT_NODE { node = nil }
  let counted = node.map(exactLine) ?? 0
  list.problems.append(
    XMLProblem(
      code: Int(error.code), line: counted > 0 ? counted : max(0, Int(error.line)),
      element: node?.pointee.name.map { String(cString: $0) },
      message: XMLProblem.plain(text)))
}
