import Testing
import ZipKit

@Suite("Unpacking a zip archive that may be hostile")
struct ZipUnpackingTests {
  @Test("stops at the limit of a zip bomb")
  func bomb() throws {
    let bomb = try ZipArchive.pack([ZipEntry("a", [UInt8](repeating: 0, count: 10 << 20))])
    #expect(bomb.count < 20_000)
    #expect(throws: ZipFailure(detail: "the archive holds more than 1048576 bytes")) {
      try ZipArchive.unpack(bomb, maxTotalBytes: 1 << 20)
    }
    #expect(try ZipArchive.unpack(bomb).first?.bytes.count == 10 << 20)
  }

  @Test("counts the bytes of all entries together")
  func total() throws {
    let archive = try ZipArchive.pack((0..<4).map { ZipEntry("\($0)", [UInt8](repeating: 7, count: 1_000)) })
    #expect(try ZipArchive.unpack(archive, maxTotalBytes: 4_000).count == 4)
    #expect(throws: ZipFailure.self) { try ZipArchive.unpack(archive, maxTotalBytes: 3_999) }
  }

  @Test("does not believe a size that is too small")
  func lyingSize() throws {
    var bomb = try ZipArchive.pack([ZipEntry("a", [UInt8](repeating: 0, count: 1 << 20))])
    // The uncompressed size stands at offset 22 of the local header and 24 of the central one.
    let central = try #require(bomb.firstOffset(of: [0x50, 0x4B, 0x01, 0x02]))
    for offset in [22, central + 24] { bomb.replaceSubrange(offset..<offset + 4, with: [10, 0, 0, 0]) }
    #expect(throws: ZipFailure.self) { try ZipArchive.unpack(bomb, maxTotalBytes: 100_000) }
  }

  @Test("refuses too many entries")
  func entries() throws {
    let archive = try ZipArchive.pack((0..<30).map { ZipEntry("\($0)", []) })
    #expect(throws: ZipFailure(detail: "more than 29 entries in the archive")) {
      try ZipArchive.unpack(archive, maxEntries: 29)
    }
    #expect(try ZipArchive.unpack(archive, maxEntries: 30).count == 30)
  }

  @Test("refuses a path that leads out of the folder")
  func traversal() throws {
    var archive = try ZipArchive.pack([ZipEntry("aa/bbb", [1])])
    let central = try #require(archive.firstOffset(of: [0x50, 0x4B, 0x01, 0x02]))
    for offset in [30, central + 46] { archive.replaceSubrange(offset..<offset + 3, with: Array("../".utf8)) }
    #expect(throws: ZipFailure.self) { try ZipArchive.unpack(archive) }
  }

  @Test("refuses an archive cut anywhere, without reading past its end")
  func truncated() throws {
    let archive = try ZipArchive.pack([ZipEntry("a", Array("hello".utf8)), ZipEntry("b", Array("world".utf8))])
    for length in 0..<archive.count {
      #expect(throws: ZipFailure.self) { try ZipArchive.unpack(Array(archive.prefix(length))) }
    }
  }

  @Test("refuses an entry whose bytes were changed")
  func damaged() throws {
    var archive = try ZipArchive.pack([ZipEntry("a", Array("hello".utf8), stored: true)])
    archive[31] ^= 0xFF
    #expect(throws: ZipFailure.self) { try ZipArchive.unpack(archive) }
  }
}

extension [UInt8] {
  fileprivate func firstOffset(of pattern: [UInt8]) -> Int? {
    indices.first { self[$0...].starts(with: pattern) }
  }
}
