import Testing
import XMLKit

@Suite("Refusing what is not a whole XML document in UTF-8")
struct XMLRefusalTests {
  @Test("says what kind of file it is instead")
  func kinds() {
    let kinds: [([UInt8], String)] = [
      ([0x1F, 0x8B, 0x08, 0x00], "gzip"), (Array("PK\u{3}\u{4}rest".utf8), "zip archive"),
      (Array("%PDF-1.7\n".utf8), "PDF"), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0], "older Microsoft"),
      (Array("{\\rtf1\\ansi".utf8), "rich text"), (Array("\n<!doctype HTML><html>".utf8), "web page"),
      (Array("Dear colleague".utf8), "another kind"),
    ]
    for (bytes, kind) in kinds {
      guard case .notXML(let said) = reason(of: bytes) else {
        Issue.record("\(kind) was not recognised")
        continue
      }
      #expect(said.contains(kind))
    }
  }

  @Test("recognises UTF-16 and UTF-32 with and without a byte order mark")
  func wideEncodings() {
    let text = "<?xml version='1.0'?><a/>"
    let littleEndian = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let bigEndian = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [littleEndian, bigEndian, [0xFF, 0xFE] + littleEndian, [0xFE, 0xFF] + bigEndian] {
      #expect(reason(of: bytes) == .notXML("text in UTF-16, not UTF-8"))
    }
    let wide = text.unicodeScalars.flatMap { scalar -> [UInt8] in [UInt8(scalar.value), 0, 0, 0] }
    let wideBig = text.unicodeScalars.flatMap { scalar -> [UInt8] in [0, 0, 0, UInt8(scalar.value)] }
    for bytes in [wide, wideBig, [0xFF, 0xFE, 0, 0] + wide, [0, 0, 0xFE, 0xFF] + wideBig] {
      #expect(reason(of: bytes) == .notXML("text in UTF-32, not UTF-8"))
    }
  }

  @Test("says which encoding is declared, and where bytes are not UTF-8")
  func encodings() throws {
    #expect(reason(of: "<?xml version='1.0' encoding='ISO-8859-1'?><a/>") == .notUTF8(declared: "ISO-8859-1"))
    #expect(reason(of: "<?xml version=\"1.0\" encoding = \"utf-16\"?><a/>") == .notUTF8(declared: "utf-16"))
    #expect(reason(of: "<?xml version='1.0' encoding='US-ASCII'?><a>é</a>") == .notUTF8(declared: "US-ASCII"))
    let latin1 = Array("<a>\n".utf8) + [0xE9] + Array("</a>".utf8)
    let failure = try #require(refusal(of: latin1))
    #expect(failure.reason == .notUTF8(declared: nil) && failure.line == 2)
    // Overlong, surrogate, beyond Unicode, lone continuation.
    for bytes: [UInt8] in [[0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80]] {
      #expect(reason(of: Array("<a>".utf8) + bytes + Array("</a>".utf8)) == .notUTF8(declared: nil))
    }
  }

  @Test("calls an empty file empty")
  func empty() {
    for bytes: [UInt8] in [[], [0xEF, 0xBB, 0xBF], Array(" \r\n\t".utf8), [0xEF, 0xBB, 0xBF, 0x0A]] {
      #expect(reason(of: bytes) == .empty)
    }
  }

  @Test("finds a NUL byte and its line")
  func nul() {
    #expect(reason(of: Array("<a>\n\n".utf8) + [0] + Array("</a>".utf8)) == .nulByte(line: 3))
    #expect(reason(of: [UInt8](repeating: 0, count: 4_096)) != nil)
    #expect(reason(of: Array("<a>text</a>".utf8) + [0, 0, 0]) == .nulByte(line: 1))
  }

  @Test("calls a document cut at any byte incomplete")
  func truncated() {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- sent by Zoë --><advice xmlns="urn:a" kind='health'><![CDATA[ <x> ]]>
        <need id="n1">Émile’s “speech” &amp; language</need><?pi x?><none/></advice>
      """
    let bytes = Array(text.utf8)
    #expect(reason(of: bytes) == nil)
    for length in 1..<bytes.count {
      #expect(reason(of: Array(bytes.prefix(length))) == .incomplete, "cut at \(length)")
    }
  }

  @Test(
    "tells an ill-formed document from one cut short",
    arguments: [
      "<a><b></a>", "<a></a><b/>", "<a b=c/>", "<a b='1' b='2'/>", "<a>&nbsp;</a>", "<a>&</a>", "<a>1 < 2</a>",
      "<a b='<'/>", "<a/>text", " <?xml version='1.0'?><a/>", "<a><!-- -- --></a>", "<p:a/>", "<a p:b='1'/>",
      "<a>\u{1}</a>", "<a>]]></a>", "<1/>", "<a b/>", "</a>", "<a><![IGNORE[x]]></a>", "<a>&#0;</a>", "<a//>",
      "<a:b:c xmlns:a='urn:a'/>", "<a xml:lang='en' xmlns:b=''/>", "<a b='1'c='2'/>",
      "<?xml version='1.0'?><?xml?><a/>",
    ])
  func illFormed(text: String) throws {
    let failure = try #require(refusal(of: Array(text.utf8)))
    #expect(failure.reason == .notWellFormed)
    #expect(failure.line == 1)
    #expect(!failure.detail.isEmpty && failure.detail.count <= 300 && !failure.detail.contains("\n"))
  }

  @Test("gives the line of the first fault")
  func faultLine() {
    #expect(refusal(of: Array("<a>\n<b>\n</c>\n</a>".utf8))?.line == 3)
  }

  @Test("keeps the document's words out of a failure")
  func noWords() throws {
    let secret = "Zachariah"
    for text in ["<a>\(secret)<b></a>", "<a>\(secret) & x</a>", "<a>\(secret)", "<a>\(secret)&unknown;</a>"] {
      let failure = try #require(refusal(of: Array(text.utf8)))
      #expect(!"\(failure)".contains(secret))
    }
  }
}

func refusal(of bytes: [UInt8], limits: XMLLimits = .untrusted) -> XMLFailure? {
  do {
    _ = try XMLTree(parsing: bytes, name: "test.xml", limits: limits)
    return nil
  } catch {
    return error
  }
}

func reason(of bytes: [UInt8], limits: XMLLimits = .untrusted) -> XMLFailure.Reason? {
  refusal(of: bytes, limits: limits)?.reason
}

func reason(of text: String) -> XMLFailure.Reason? { reason(of: Array(text.utf8)) }
