import DurableFiles
import TestSupport
import Testing
import WatchFolder

struct NameClashTests {
  @Test("Row 17: names that differ only in large and small letters, or in how é is written, are one name elsewhere")
  func groups() {
    let names = ["Zoe\u{301}.xml", "zo\u{e9}.XML", "a.xml", "A.xml", "b.xml", "strasse", "Straße", "c"].map {
      RawName($0)
    }
    let groups = NameClash.groups(names)
    #expect(
      groups.map { Set($0) }
        == [["A.xml", "a.xml"], ["Straße", "strasse"], ["Zoe\u{301}.xml", "zo\u{e9}.XML"]]
        .map { Set($0.map { RawName($0) }) })
  }

  @Test("Row 17: a name that is not UTF-8 is only like itself")
  func rawBytes() {
    let first = RawName(bytes: [0x41, 0xF6])
    let second = RawName(bytes: [0x61, 0xF6])
    #expect(NameClash.groups([first, second]).isEmpty)
    #expect(NameClash.isOne(first, first))
  }

  @Test("Row 17: different names never clash, and the order in which they come plays no part")
  func order() {
    var generator = SeededGenerator(seed: 17)
    let names = (0..<2000).map { RawName("advice-\($0).xml") } + (0..<50).map { RawName("ADVICE-\($0 * 7).xml") }
    let groups = NameClash.groups(names.shuffled(using: &generator))
    #expect(groups == NameClash.groups(names))
    #expect(groups.count == 50)
    #expect(groups.allSatisfy { $0.count == 2 })
  }

  @Test("Row 17: one name given twice is no clash")
  func repeated() {
    #expect(NameClash.groups([RawName("a"), RawName("a")]).isEmpty)
  }
}
