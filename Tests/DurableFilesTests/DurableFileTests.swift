import DurableFiles
import TestSupport
import Testing

struct DurableFileTests {
  @Test("A file appears whole, takes the place of the old one, and leaves nothing beside it")
  func replaces() throws {
    let folder = try TemporaryFolder()
    try DurableFile.write(Array("one".utf8), to: folder("a.json"))
    try DurableFile.write(Array("two".utf8), to: folder("a.json"))
    #expect(try Disk.text(folder("a.json")) == "two")
    #expect(try FolderEntries.list(folder.path) == ["a.json"])
  }

  @Test("A name of 255 bytes can be written")
  func longName() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: 255)
    try DurableFile.write([1], to: folder(name))
    #expect(try Disk.bytes(folder(name)) == [1])
  }

  @Test("A file is never moved over another where that was not asked for")
  func neverOver() throws {
    let folder = try TemporaryFolder()
    try Disk.write("mine", to: folder("from"))
    try Disk.write("theirs", to: folder("to"))
    #expect(throws: SystemError("rename", number: 17)) {
      try Renaming.new(RawPath(folder("from")), RawPath(folder("to")))
    }
    #expect(try Disk.text(folder("to")) == "theirs")
    #expect(try Disk.text(folder("from")) == "mine")
  }

  @Test("A name that is not UTF-8 is listed as it is and can be opened again")
  func rawNames() throws {
    let folder = try TemporaryFolder()
    let name = RawName(bytes: [0x4A, 0xF6, 0x2E, 0x78])
    try DurableFile.write([7], to: RawPath(folder.path).appending(name))
    #expect(try FolderEntries.list(RawPath(folder.path)) == [name])
    #expect(try FileSignature(of: RawPath(folder.path).appending(name)).size == 1)
  }
}
