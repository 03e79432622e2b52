/// Why a document could not be read, checked or transformed: all that a clear sentence needs, and no words of the
/// document itself.
package struct XMLFailure: Error, Sendable, Equatable {
  package enum Reason: Sendable, Equatable {
    /// Nothing in it, or nothing but white space or a byte order mark.
    case empty
    /// More than `limit` bytes.
    case tooLarge(limit: Int)
    /// Its declaration names another encoding (given as it is written there), or its bytes are not UTF-8.
    case notUTF8(declared: String?)
    case nulByte(line: Int)
    /// It has a document type declaration. None is needed, and none is read.
    case doctype
    case tooManyElements(limit: Int)
    /// One element has more than `limit` attributes and namespace declarations. Also when more than `limit` namespace
    /// declarations are in force at one place, or the whole document has more than `limit` attributes.
    case tooManyAttributes(limit: Int)
    /// More than `limit` elements inside one another.
    case tooDeep(limit: Int)
    /// It ends before its root element is closed: still being copied, or cut short. What is there is in order.
    case incomplete
    case notWellFormed
    /// Something other than XML in UTF-8; the text completes “this is …”, for example “a compressed (gzip) file”.
    case notXML(String)
    case badStylesheet
    case transformFailed
    case badSchema
    /// A tree could not be built from a value, or not be written out.
    case couldNotSerialise
  }

  package var reason: Reason
  /// The line, from 1, where the fault shows; nil when it has no one place.
  package var line: Int?
  /// The library's own words on one line of at most 300 characters, for a note; may be empty.
  package var detail: String

  package init(reason: Reason, line: Int? = nil, detail: String = "") {
    self.reason = reason
    self.line = line
    self.detail = detail
  }
}

extension XMLFailure {
  /// The first two lines of a library's text as one line. The rest is a stack of templates, or follows from the first.
  static func note(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map(trimmed).filter { !$0.isEmpty }
    return String(lines.prefix(2).joined(separator: ": ").prefix(300))
  }

  private static func trimmed(_ line: Substring) -> Substring {
    var line = line.drop { $0.isWhitespace }
    while let last = line.last, last.isWhitespace { line.removeLast() }
    return line
  }

  /// The number after the first “line ” in libxslt's text, which has no other way to say where.
  static func lineNumber(in text: String) -> Int? {
    let words = text.split { $0 == " " || $0.isNewline }
    for (word, next) in zip(words, words.dropFirst()) where word == "line" {
      if let number = Int(next.prefix { $0.isASCII && $0.isNumber }), number > 0 { return number }
    }
    return nil
  }
}
