import Testing
import ZipKit

@Suite("Packing a zip archive")
struct ZipPackingTests {
  private let entries = [
    ZipEntry("mimetype", Array("application/vnd.oasis.opendocument.text".utf8), stored: true),
    ZipEntry("content.xml", Array(String(repeating: "<p>Speech and language</p>", count: 200).utf8)),
    ZipEntry("empty.txt", []),
    ZipEntry("Bilder/Übersicht.txt", Array("x".utf8)),
  ]

  @Test("gives back what was packed, in the same order")
  func roundTrip() throws {
    let unpacked = try ZipArchive.unpack(try ZipArchive.pack(entries))
    #expect(unpacked.map(\.path) == entries.map(\.path))
    #expect(unpacked.map(\.bytes) == entries.map(\.bytes))
  }

  @Test("gives the same bytes each time, dated 1 January 1980")
  func deterministic() throws {
    let first = try ZipArchive.pack(entries)
    #expect(try ZipArchive.pack(entries) == first)
    #expect(first[10..<14].elementsEqual([0x00, 0x00, 0x21, 0x00]))
  }

  @Test("puts the mimetype of an OpenDocument file at offset 38, uncompressed and without an extra field")
  func mimetype() throws {
    let bytes = try ZipArchive.pack(entries)
    #expect(bytes[30..<38].elementsEqual("mimetype".utf8))
    #expect(bytes[38..<77].elementsEqual("application/vnd.oasis.opendocument.text".utf8))
    #expect(bytes[8] == 0 && bytes[28] == 0 && bytes[29] == 0)
    #expect(bytes[7] & 0x08 == 0, "a plain name needs no flag for UTF-8")
  }

  @Test("compresses unless told not to")
  func compresses() throws {
    let text = [UInt8](repeating: 0x61, count: 100_000)
    #expect(try ZipArchive.pack([ZipEntry("a", text)]).count < 1_000)
    #expect(try ZipArchive.pack([ZipEntry("a", text, stored: true)]).count > 100_000)
  }

  @Test(
    "refuses a path that could leave its folder",
    arguments: ["", "/etc/passwd", "../x", "a/../../x", "a//b", "./a", "a\\b", "C:/x", "a/", "a\u{0}b", "a\nb"])
  func unsafePath(path: String) {
    #expect(throws: ZipFailure.self) { try ZipArchive.pack([ZipEntry(path, [1])]) }
  }

  @Test("refuses two entries of one name, and no entries")
  func duplicates() {
    #expect(throws: ZipFailure(detail: "two entries named a")) {
      try ZipArchive.pack([ZipEntry("a", [1]), ZipEntry("a", [2])])
    }
    #expect(throws: ZipFailure.self) { try ZipArchive.pack([]) }
  }

  @Test("knows the library's version")
  func version() {
    #expect(ZipVersion.libzip.split(separator: ".").count >= 2)
  }
}
