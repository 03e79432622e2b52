import CLibXML2
import CMarkupShims

/// A parsed or built document. Owns libxml2's tree and frees it; there is never a second owner.
package struct XMLTree: ~Copyable {
  // Untyped, because the layout of a package type must not need libxml2's headers in the modules that use it.
  private let handle: OpaquePointer

  init(takingOwnershipOf document: xmlDocPtr) { handle = OpaquePointer(document) }

  deinit { xmlFreeDoc(UnsafeMutablePointer(handle)) }

  /// The document, for calls inside this module that do not keep it.
  var document: xmlDocPtr { UnsafeMutablePointer(handle) }

  /// Hands the document to a new owner, who frees it.
  consuming func take() -> xmlDocPtr {
    let document = self.document
    discard self
    return document
  }

  /// Reads a document that is UTF-8, has no DOCTYPE and keeps to the limits. Nothing it names is ever loaded.
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: What to call it; becomes the document's address. Not opened.
  package init(parsing bytes: [UInt8], name: String, limits: XMLLimits = .untrusted) throws(XMLFailure) {
    let accepted = try DocumentCheck.check(bytes, limits: limits)
    let (document, report) = LibraryGuard.call { raw in
      bytes.withUnsafeBytes { all -> UnsafeMutableRawPointer? in
        let text = UnsafeRawBufferPointer(rebasing: all[accepted.start...])
        return cm_parse(
          raw, text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count, name, accepted.elementLines,
          accepted.elementLines.count)
      }
    }
    guard let document else {
      let line = report.line > 0 ? report.line : nil
      if report.sawDoctype { throw XMLFailure(reason: .doctype, line: line) }
      throw XMLFailure(reason: .notWellFormed, line: line, detail: XMLFailure.note(report.text))
    }
    handle = OpaquePointer(document)
  }

  /// The document as UTF-8 with an XML declaration: the same bytes for the same tree. Indenting adds white space only
  /// where an element holds no text.
  package borrowing func serialised(indented: Bool = false) throws(XMLFailure) -> [UInt8] {
    let document = self.document
    let options = XML_SAVE_AS_XML.rawValue | (indented ? XML_SAVE_FORMAT.rawValue : 0)
    let (bytes, report) = LibraryGuard.call { _ -> [UInt8]? in
      guard let buffer = xmlBufferCreate() else { return nil }
      defer { xmlBufferFree(buffer) }
      // Growing by doubling: the default adds a little at a time and copies everything each time.
      xmlBufferSetAllocationScheme(buffer, XML_BUFFER_ALLOC_DOUBLEIT)
      guard let save = xmlSaveToBuffer(buffer, "UTF-8", Int32(options)) else { return nil }
      let saved = xmlSaveDoc(save, document)
      guard xmlSaveClose(save) >= 0, saved >= 0, let content = xmlBufferContent(buffer) else { return nil }
      return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
    }
    guard let bytes, report.text.isEmpty else {
      throw XMLFailure(reason: .couldNotSerialise, detail: XMLFailure.note(report.text))
    }
    return bytes
  }
}
