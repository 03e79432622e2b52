import FoundationEssentials
import TestSupport
import Testing

/// What is printed, and where.
struct OutputTests {
  private let html = ["--formats", "html", "--date", "2026-04-20"]

  private func folder() throws -> CaseOnDisk {
    try CaseOnDisk(Make.record(), [Make.advice("sub-1", [Make.need("N1")])])
  }

  private struct Assembled: Decodable {
    struct Result: Decodable {
      struct Told: Decodable {
        var id: String
        var severity: String
      }
      var errors: Int
      var findings: [Told]
    }
    var folder: String
    var draft: Int?
    var isNew: Bool
    var files: [String]
    var result: Result
  }

  @Test func jsonOfAssembleCanBeRead() throws {
    let folder = try folder()
    let run = try Ehcplan.run(["assemble", folder.path, "--format", "json"] + html)
    let read = try JSONDecoder().decode(Assembled.self, from: Data(run.output.utf8))
    #expect(read.isNew)
    #expect(read.draft == 1)
    #expect(read.folder == folder.path + "/drafts/1")
    #expect(read.files.sorted() == (try Disk.contents(read.folder)).keys.sorted())
    #expect(read.result.errors == read.result.findings.count { $0.severity == "error" })
    #expect(read.result.findings.contains { $0.id == "need-without-provision" })
    #expect(run.messages.isEmpty)
  }

  @Test func jsonOfValidateCanBeRead() throws {
    struct File: Decodable {
      var file: String
      var accepted: Bool
    }
    let folder = try folder()
    try folder.write("<advice/>", asAdvice: "broken.xml")
    let good = folder.path + "/advice/sub-1-1.xml"
    let bad = folder.path + "/advice/broken.xml"
    let run = try Ehcplan.run(["validate", good, bad, folder.path + "/case.xml", "--format", "json"])
    #expect(run.exitCode == 65)
    let read = try JSONDecoder().decode([File].self, from: Data(run.output.utf8))
    #expect(read.map(\.accepted) == [true, false, true])
    #expect(read.map(\.file) == [good, bad, folder.path + "/case.xml"])
  }

  @Test func jsonOfAFailureIsOnStandardOutput() throws {
    struct Report: Decodable { var errors: Int }
    let scratch = try TemporaryFolder()
    let run = try Ehcplan.run(["assemble", scratch("nowhere"), "--format", "json"])
    #expect(run.exitCode == 66)
    #expect(try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).errors == 1)
  }

  @Test func resultsGoToStandardOutput() throws {
    let folder = try folder()
    let run = try Ehcplan.run(["assemble", folder.path] + html)
    #expect(run.messages.isEmpty)
    #expect(run.output.contains("\(folder.path)/drafts/1\n"))
    #expect(run.output.contains("plan.html"))
    #expect(run.output.contains("[need-without-provision]"))
  }

  @Test func whyARunCouldNotGoOnGoesToStandardError() throws {
    let scratch = try TemporaryFolder()
    let run = try Ehcplan.run(["assemble", scratch("nowhere")])
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("error: "))
  }

  @Test(arguments: [[:], ["NO_COLOR": "1"], ["TERM": "xterm-256color"]])
  func whatIsNotATerminalGetsNoEscapeCodes(_ environment: [String: String]) throws {
    let folder = try folder()
    let run = try Ehcplan.run(["assemble", folder.path] + html, environment: environment)
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("error: "))
    let failed = try Ehcplan.run(["assemble", folder.scratch("nowhere")], environment: environment)
    #expect(!failed.messages.contains("\u{1B}"))
    #expect(failed.messages.contains("error: "))
  }

  @Test func aTerminalGetsColourUnlessItIsRefused() throws {
    let folder = try folder()
    let command = ["validate", folder.path + "/advice/no-such-file.xml"]
    let coloured = try Ehcplan.atTerminal(command, environment: ["NO_COLOR": ""])
    let plain = try Ehcplan.atTerminal(command, environment: ["NO_COLOR": "1"])
    #expect(coloured.contains("\u{1B}[1;31m"))
    #expect(plain.contains("error"))
    #expect(!plain.contains("\u{1B}"))
  }

  @Test func nothingOfTheAdviceIsPrinted() throws {
    let folder = try CaseOnDisk(
      Make.record(child: Make.child("Zyzzyva", "Quandary")),
      [Make.advice("sub-1", [Make.need("N1", "A zyzzyva marker.")], child: Make.child("Zyzzyva", "Quandary"))])
    let run = try Ehcplan.run(["assemble", folder.path] + html)
    for text in [run.output, run.messages] {
      #expect(!text.lowercased().contains("zyzzyva"))
      #expect(!text.lowercased().contains("quandary"))
    }
    #expect(run.exitCode == 1)
  }

  @Test func anUnchangedCaseIsSaidToBeOne() throws {
    let folder = try folder()
    let first = try Ehcplan.run(["assemble", folder.path] + html)
    let again = try Ehcplan.run(["assemble", folder.path] + html)
    #expect(again.output.contains("Nothing has changed since \(folder.path)/drafts/1 was made; no new draft.\n"))
    #expect(again.exitCode == first.exitCode)
    #expect(try Disk.names(folder.path + "/drafts") == ["1"])
  }
}
