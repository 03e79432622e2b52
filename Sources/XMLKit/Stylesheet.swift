import CLibXML2
import CLibXSLT
import CMarkupShims

/// A compiled XSLT 1.0 stylesheet with EXSLT.
///
/// Not `Sendable`: libxslt writes caches into it while it runs (valgrind's drd counts 25 conflicts when two threads
/// share one), so each worker compiles its own, which takes some three milliseconds.
///
/// Any text that libxslt sends to its error channel is a failure, `xsl:message` included: a misspelt instruction
/// compiles, runs, loses its words and reports success, and only that channel says so.
package final class Stylesheet {
  private let style: xsltStylesheetPtr
  private let stripsSpace: Bool

  /// Templates inside templates. Plans nest shallowly; libxslt's own 3,000 is deep enough to use up a small stack.
  static let maxDepth: Int32 = 400
  /// Steps of one transform, against templates that call one another without end but not deeply. The review of a case of
  /// 2,000 items, with all its questions, takes under ten million.
  static let maxSteps: UInt = 50_000_000

  /// Compiles the stylesheet at an address. `xsl:import` and `xsl:include` are resolved against the address of the file
  /// they stand in, and asked of the loader; nothing is read from disk or network.
  package init(compiling address: String, loader: @escaping TemplateLoader) throws(XMLFailure) {
    let (style, report) = LibraryGuard.call(loader: loader) { _ in xsltParseStylesheetFile(address) }
    guard let style, report.text.isEmpty, style.pointee.errors == 0 else {
      if let style { xsltFreeStylesheet(style) }
      let line = report.refusal?.line ?? (report.line > 0 ? report.line : XMLFailure.lineNumber(in: report.text))
      let detail = report.refusal?.detail ?? XMLFailure.note(report.text)
      throw XMLFailure(reason: .badStylesheet, line: line, detail: detail)
    }
    self.style = style
    stripsSpace = Self.stripsSpace(style)
  }

  /// Whether the stylesheet, or one that it imports, takes white space out of its source.
  private static func stripsSpace(_ style: xsltStylesheetPtr) -> Bool {
    if style.pointee.stripSpaces != nil { return true }
    var imported = style.pointee.imports
    while let next = imported {
      if stripsSpace(next) { return true }
      imported = next.pointee.next
    }
    return false
  }

  deinit { xsltFreeStylesheet(style) }

  /// Transforms the source, which stays as it was. Parameters may hold any text.
  package func transform(
    _ source: borrowing XMLTree, parameters: [String: String] = [:]
  ) throws(XMLFailure) -> XMLTree {
    let original = source.document
    let (result, report) = LibraryGuard.call { _ in apply(to: original, parameters) }
    guard let result, report.text.isEmpty else {
      if let result { xmlFreeDoc(result) }
      throw XMLFailure(
        reason: .transformFailed, line: XMLFailure.lineNumber(in: report.text), detail: XMLFailure.note(report.text))
    }
    return XMLTree(takingOwnershipOf: result)
  }

  private func apply(to original: xmlDocPtr, _ parameters: [String: String]) -> xmlDocPtr? {
    // xsl:strip-space edits the document, and only then is there a copy: a neutral document is the source of a dozen
    // transforms.
    let copy = stripsSpace ? xmlCopyDoc(original, 1) : nil
    guard stripsSpace == (copy != nil) else { return nil }
    defer { if let copy { xmlFreeDoc(copy) } }
    let document = copy ?? original
    // Numbers the elements, so that XPath puts nodes in order by their numbers and not by walking up the tree.
    xmlXPathOrderDocElems(document)
    guard let context = xsltNewTransformContext(style, document) else { return nil }
    defer { xsltFreeTransformContext(context) }
    guard let preferences = xsltNewSecurityPrefs() else { return nil }
    defer { xsltFreeSecurityPrefs(preferences) }
    for option in [
      XSLT_SECPREF_READ_FILE, XSLT_SECPREF_WRITE_FILE, XSLT_SECPREF_CREATE_DIRECTORY, XSLT_SECPREF_READ_NETWORK,
      XSLT_SECPREF_WRITE_NETWORK,
    ] {
      guard xsltSetSecurityPrefs(preferences, option, xsltSecurityForbid) == 0 else { return nil }
    }
    guard xsltSetCtxtSecurityPrefs(preferences, context) == 0 else { return nil }
    context.pointee.maxTemplateDepth = Self.maxDepth
    context.pointee.opLimit = Self.maxSteps
    context.pointee.xpathCtxt?.pointee.opLimit = Self.maxSteps
    // Sorted, so that the same job makes the same calls; quoted by libxslt, so that no value is read as XPath.
    for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
      guard xsltQuoteOneUserParam(context, name, value) == 0 else { return nil }
    }
    let result = xsltApplyStylesheetUser(style, document, nil, nil, nil, context)
    // A refused read leaves a result behind it, and only the state tells.
    guard context.pointee.state == XSLT_STATE_OK else {
      if let result { xmlFreeDoc(result) }
      return nil
    }
    return result
  }

  /// Writes a result as its `xsl:output` says.
  package func serialise(_ result: borrowing XMLTree) throws(XMLFailure) -> [UInt8] {
    let document = result.document
    let (bytes, report) = LibraryGuard.call { _ -> [UInt8]? in
      var text: UnsafeMutablePointer<xmlChar>?
      var length: Int32 = 0
      guard xsltSaveResultToString(&text, &length, document, style) == 0 else { return nil }
      defer { cm_free(text) }
      return Array(UnsafeBufferPointer(start: text, count: Int(length)))
    }
    guard let bytes, report.text.isEmpty else {
      throw XMLFailure(reason: .couldNotSerialise, detail: XMLFailure.note(report.text))
    }
    return bytes
  }
}
