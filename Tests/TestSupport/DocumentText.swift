/// The words a reader sees in a document, without its markup: blocks are parted by a space, white space is one space.
package enum DocumentText {
  /// Elements inside a line of text; every other element ends a word.
  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "del", "em", "i", "ins", "mark", "q", "small", "span", "strong", "sub",
    "sup",
    "time", "text:span", "text:a", "text:bookmark", "text:bookmark-start", "text:bookmark-end", "text:soft-page-break",
    "w:r", "w:t", "w:rPr", "w:hyperlink", "w:bookmarkStart", "w:bookmarkEnd", "w:ins", "w:del", "w:rStyle", "w:rtl",
    "w:lang", "w:b", "w:bCs", "w:i", "w:iCs", "w:u", "w:color", "w:shd", "w:proofErr", "w:sz", "w:szCs",
  ]
  /// Elements whose text nobody reads.
  private static let unread: Set<String> = ["style", "script", "title", "office:styles", "office:automatic-styles"]

  package static func words(_ markup: [UInt8]) -> String { collapsed(text(markup, between: " ")) }

  /// The words with each block on a line of its own, for comparing and reading.
  package static func lines(_ markup: [UInt8]) -> String {
    text(markup, between: "\n").split(separator: "\n").map { collapsed(String($0)) }.filter { !$0.isEmpty }
      .joined(separator: "\n") + "\n"
  }

  private static func text(_ markup: [UInt8], between blocks: Character) -> String {
    let gap = Array(String(blocks).utf8)
    var text: [UInt8] = []
    text.reserveCapacity(markup.count / 2)
    var index = markup.startIndex
    var skipping: String?
    while index < markup.endIndex {
      if markup[index] == UInt8(ascii: "<") {
        let end = markup[index...].firstIndex(of: UInt8(ascii: ">")) ?? markup.index(before: markup.endIndex)
        let tag = Tag(markup[markup.index(after: index)..<end])
        if let name = skipping {
          if tag.isEnd && tag.name == name { skipping = nil }
        } else if unread.contains(tag.name), !tag.isEnd, !tag.isEmpty {
          skipping = tag.name
        }
        if !inline.contains(tag.name) { text += gap }
        index = markup.index(after: end)
      } else {
        if skipping == nil { text.append(markup[index]) }
        index = markup.index(after: index)
      }
    }
    return Entities.decoded(String(decoding: text, as: UTF8.self))
  }

  private static func collapsed(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  private struct Tag {
    var name: String
    var isEnd: Bool
    var isEmpty: Bool

    init(_ bytes: ArraySlice<UInt8>) {
      isEnd = bytes.first == UInt8(ascii: "/")
      isEmpty = bytes.last == UInt8(ascii: "/")
      let start = isEnd ? bytes.dropFirst() : bytes
      let name = start.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
      self.name = String(decoding: name, as: UTF8.self)
    }
  }
}
