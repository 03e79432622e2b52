import TestSupport
import ZipKit

/// The words of one finished document, in the format in which a reader gets them.
struct DraftWords {
  /// What stands before the annexes: the front page and sections A to K.
  let plan: String
  /// The advice itself, as annexes.
  let annexes: String
  var all: String { plan + " " + annexes }

  static let formats = ["html", "odt", "docx"]

  init(_ bytes: [UInt8], format: String) throws {
    let markup = try DraftWords.markup(bytes, format: format)
    let start = DraftWords.firstAnnex(in: markup, format: format) ?? markup.endIndex
    plan = DocumentText.words(Array(markup[..<start]))
    annexes = DocumentText.words(Array(markup[start...]))
  }

  static func markup(_ bytes: [UInt8], format: String) throws -> [UInt8] {
    switch format {
    case "odt": try part("content.xml", of: bytes)
    case "docx": try part("word/document.xml", of: bytes)
    default: bytes
    }
  }

  private static func part(_ path: String, of bytes: [UInt8]) throws -> [UInt8] {
    guard let entry = try ZipArchive.unpack(bytes).first(where: { $0.path == path }) else {
      throw TestFault("\(path) is not in the file")
    }
    return entry.bytes
  }

  /// Where the first annex begins: the tag that carries its anchor.
  private static func firstAnnex(in markup: [UInt8], format: String) -> Int? {
    let name = ["html": " id=\"annex_", "odt": " text:name=\"annex_", "docx": " w:name=\"annex_"][format] ?? ""
    guard let anchor = firstRange(of: Array(name.utf8), in: markup) else { return nil }
    return markup[..<anchor].lastIndex(of: UInt8(ascii: "<"))
  }

  private static func firstRange(of needle: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = needle.first, bytes.count >= needle.count else { return nil }
    var index = 0
    while index <= bytes.count - needle.count {
      if bytes[index] == first, bytes[index..<(index + needle.count)].elementsEqual(needle) { return index }
      index += 1
    }
    return nil
  }
}
