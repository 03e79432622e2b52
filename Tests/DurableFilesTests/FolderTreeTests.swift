import DurableFiles
import Glibc
import TestSupport
import Testing

struct FolderTreeTests {
  @Test("A tree is removed however deep it is, whatever its names and permissions, and twice is no fault")
  func removes() throws {
    let folder = try TemporaryFolder()
    let root = folder("tree")
    try Disk.makeFolder(root)
    try Disk.write("1", to: root + "/1")
    // Deeper than any path can name, with names that are in the way of each other.
    let name = String(repeating: "d", count: 200)
    var place = open(root, O_RDONLY | O_DIRECTORY)
    for _ in 0..<60 {
      #expect(mkdirat(place, name, 0o755) == 0)
      #expect(mkdirat(place, "2", 0o755) == 0)
      #expect(mkfifoat(place, "pipe", 0o600) == 0)
      let next = openat(place, name, O_RDONLY | O_DIRECTORY)
      fchmod(place, 0o500)
      close(place)
      place = next
    }
    close(place)
    try FolderTree.remove(RawPath(root))
    #expect(!Disk.exists(root))
    try FolderTree.remove(RawPath(root))
  }

  @Test("What is counted is every file and link, and the bytes of the files")
  func size() throws {
    let folder = try TemporaryFolder()
    try Disk.makeFolder(folder("a"))
    try Disk.write("12345", to: folder("a/five"))
    try Disk.write("", to: folder("none"))
    try Disk.link(folder("link"), to: "/etc/passwd")
    let size = try FolderTree.size(RawPath(folder.path))
    #expect(size.files == 3)
    #expect(size.bytes == 5)
    #expect(throws: SystemError("lstat", number: ENOENT)) { try FolderTree.size(RawPath(folder("gone"))) }
  }

  @Test("A link in the place of the tree is removed, and what it points at stays")
  func link() throws {
    let folder = try TemporaryFolder()
    try Disk.makeFolder(folder("kept"))
    try Disk.write("1", to: folder("kept/file"))
    try Disk.link(folder("link"), to: folder("kept"))
    try FolderTree.remove(RawPath(folder("link")))
    #expect(try Disk.names(folder.path) == ["kept"])
    #expect(try Disk.names(folder("kept")) == ["file"])
  }
}
