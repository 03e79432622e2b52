import CaseFiles
import Findings
import Glibc
import Testing

@Suite("Files that must be refused")
struct HostileFilesTests {
  @Test("is refused with one clear finding that holds no words of any file", arguments: HostileFile.all)
  func isRefused(_ file: HostileFile) throws {
    let folder = try TemporaryFolder()
    let neighbour = try folder.write("neighbour.txt", Array(HostileFile.neighbourSecret.utf8))
    let path = try folder.write("advice.xml", file.bytes(neighbour))
    let schemas = try Fixtures.schemas()
    let clock = ContinuousClock()
    let start = clock.now
    let read = readAdvice(at: path, schemas: schemas)
    let time = clock.now - start
    #expect(read.advice == nil)
    #expect(read.findings.map(\.id) == [file.id])
    #expect(read.remarks.isEmpty)
    expectClear(read.findings)
    #expect(time < .seconds(10), "took \(time)")
  }

  @Test("Ten thousand equal names are told in twenty-one findings")
  func manyDuplicates() throws {
    let needs = String(
      repeating: "<need id=\"N2\"><statement>\(HostileFile.secret)</statement></need>\n", count: 10_000)
    let read = try Fixtures.read(Fixtures.advice(needs))
    #expect(read.findings.count == 21)
    #expect(Set(read.findings.dropLast().map(\.id)) == ["form-duplicate-id"])
    #expect(read.findings.first?.summary == "The id N2 is used twice, on lines 13 and 14")
    #expect(read.findings.last?.summary == "9979 more faults in this file")
    expectClear(read.findings)
  }

  @Test("A link is refused, whatever it leads to")
  func link() throws {
    let folder = try TemporaryFolder()
    let target = try folder.write("real.xml", Array(Fixtures.advice().utf8))
    let link = folder.path + "/link.xml"
    #expect(symlink(target, link) == 0)
    let read = readAdvice(at: link, schemas: try Fixtures.schemas())
    #expect(read.findings.map(\.id) == ["file-is-link"])
    #expect(read.trouble == .link)
    #expect(read.trouble?.kind == .refused)
    expectClear(read.findings)
  }

  @Test("A named pipe is refused without waiting for a writer")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path + "/pipe.xml"
    #expect(mkfifo(pipe, 0o600) == 0)
    let read = readAdvice(at: pipe, schemas: try Fixtures.schemas())
    #expect(read.findings.map(\.id) == ["file-not-plain"])
    expectClear(read.findings)
  }

  @Test("A folder, a device and nothing at all are told apart")
  func notFiles() throws {
    let folder = try TemporaryFolder()
    let schemas = try Fixtures.schemas()
    #expect(readAdvice(at: folder.path, schemas: schemas).findings.map(\.id) == ["file-is-folder"])
    #expect(readAdvice(at: "/dev/zero", schemas: schemas).findings.map(\.id) == ["file-not-plain"])
    let absent = readAdvice(at: folder.path + "/no.xml", schemas: schemas)
    #expect(absent.findings.map(\.id) == ["file-not-found"])
    #expect(absent.trouble?.kind == .inputNotFound)
    // A C string ends at the first NUL: this must not open the file before it.
    let path = try folder.write("a.xml", Array(Fixtures.advice().utf8))
    #expect(readAdvice(at: path + "\0.txt", schemas: schemas).trouble == .notFound)
    #expect(readAdvice(at: path, schemas: schemas).advice != nil)
  }

  @Test("A file that this user may not read is an input error, not an absent file")
  func notPermitted() throws {
    // The one thing root is refused: reading the memory of a process at address 0.
    let read = readAdvice(at: "/proc/self/mem", schemas: try Fixtures.schemas())
    #expect(read.trouble?.kind == .inputOutput)
    #expect(read.findings.map(\.id) == ["file-not-read"])
  }

  @Test("A sparse file of 60 MB is refused by its size alone")
  func sparse() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("big.xml", Array("<advice>".utf8))
    #expect(truncate(path, 60 << 20) == 0)
    let clock = ContinuousClock()
    let schemas = try Fixtures.schemas()
    let start = clock.now
    let read = readAdvice(at: path, schemas: schemas)
    let time = clock.now - start
    #expect(read.findings.map(\.id) == ["file-too-large"])
    #expect(time < .seconds(1), "took \(time)")
  }

  @Test("The size is not believed: a file of the system that says 0 bytes is counted while it is read")
  func lyingSize() throws {
    #expect(throws: SafeFile.Trouble.tooLarge(limit: 100)) { try SafeFile.bytes(at: "/proc/cpuinfo", limit: 100) }
    #expect(try SafeFile.bytes(at: "/proc/cpuinfo").count > 100)
  }

  /// A headline without a final stop, a remedy that begins with a capital, and no words of any file.
  private func expectClear(_ findings: [Finding]) {
    let host = (try? SafeFile.bytes(at: "/etc/hostname")).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let hostName = String(host.prefix { !$0.isWhitespace })
    for finding in findings {
      let words = finding.allWords
      for secret in ["Zyxomma", "Petiolatum", "Quokka", "Brachyurus", "03/07/2016"] {
        #expect(!words.contains(secret), "\(words)")
      }
      if hostName.count >= 4 { #expect(!words.contains(hostName)) }
      #expect(finding.severity == .error)
      #expect(!finding.summary.isEmpty && !finding.summary.hasSuffix("."))
      #expect(finding.remedy.first?.isUppercase ?? finding.id.hasPrefix("form-more"))
      #expect(words.utf8.count < 2_000)
    }
  }
}
