import FoundationEssentials
import PlanModel
import TestSupport
import Testing

/// `check` and `lint` on what nobody meant them for: never a trap, and what is told is clear.
@Suite("Whatever comes in")
struct AnythingAtAllTests {
  private static let languages = [
    "Logopeda będzie pracować z Zosią przez 30 minut w każdym tygodniu, jeśli to możliwe.",
    "ایک معاون استاد روزانہ پندرہ منٹ تک بچے کے ساتھ پڑھے گا۔",
    "Bydd cynorthwyydd yn darllen gydag Amira am 15 munud bob dydd, yn ôl yr angen.",
    "言语治疗师每周单独辅导她三十分钟，必要时增加。",
    "👩‍🏫🤝👧🏽 15′ × 5/7 📚🇵🇱 \u{202E}txet\u{202C} e\u{301}\u{327} ①② ½ ﷽",
    "Ａ　ｔｅａｃｈｉｎｇ　ａｓｓｉｓｔａｎｔ for 99999999999999999999999 minutes -1 times per 0 weeks",
  ]

  private func check(_ folder: CaseOnDisk, _ more: [String] = []) throws -> ProgramRun {
    try Ehcplan.run(["check", folder.path, "--date", "2026-04-20", "--format", "json"] + more)
  }

  /// The layer of the samples with one file of its own.
  private func layer(_ file: String, _ text: String) throws -> (TemporaryFolder, String) {
    let scratch = try TemporaryFolder()
    let path = scratch("authority")
    try Disk.copy(RepositoryFolder.sampleLayer, to: path)
    if file.contains("/") { try Disk.makeFolder(path + "/wording") }
    try Disk.write(text, to: path + "/" + file)
    return (scratch, path)
  }

  private func findings(_ run: ProgramRun) throws -> [JSONValue] {
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(run.output.utf8))
    return value["result"]?["findings"]?.list ?? []
  }

  private func items(_ words: String, _ number: Int) -> [AdviceItem] {
    [
      Make.need("N\(number)", words, metBy: ["P\(number)"]),
      Make.outcome("O\(number)", words, needs: ["N\(number)"], byWhen: nil),
      AdviceItem("P\(number)", area: .cognitionLearning, .provision(Provision(what: Prose(words)))),
    ]
  }

  @Test("A case in other languages is checked, and every range lies in its words")
  func languages() throws {
    let items = Self.languages.enumerated().flatMap { self.items($0.element, $0.offset) }
    let folder = try CaseOnDisk(Make.record(), [Make.advice("ep-1", items)])
    let run = try check(folder)
    #expect([0, 1].contains(run.exitCode))
    let counts = Self.languages.map(\.unicodeScalars.count)
    for finding in try findings(run) {
      guard let item = finding["item"]?.string, let number = Int(item.dropFirst()) else { continue }
      for key in ["start", "end"] {
        guard let place = finding[key]?.number else { continue }
        #expect(place >= 0 && Int(place) <= counts[number])
      }
    }
  }

  @Test("Lines in other languages are read in every section", arguments: ["B", "E", "F"])
  func lines(_ section: String) throws {
    let scratch = try TemporaryFolder()
    try Disk.write(Self.languages.joined(separator: "\n") + "\n", to: scratch("lines"))
    let run = try Ehcplan.run(["lint", "--section", section, "--format", "json", scratch("lines")])
    #expect(run.exitCode == 0 && run.messages.isEmpty)
    #expect(run.output.split(separator: "\n").count == Self.languages.count)
  }

  @Test("An empty case has findings and no trap, and so has its plan.xml")
  func empty() throws {
    let folder = try CaseOnDisk()
    let run = try check(folder)
    #expect(run.exitCode == 1)
    #expect(try findings(run).contains { $0["id"] == .text("required-advice-missing") })
    try Run.draft(of: folder, Run.options(formats: []))
    #expect([0, 1].contains(try Ehcplan.run(["check", folder.path + "/drafts/1"]).exitCode))
  }

  @Test("Statements of 100,000 characters are judged")
  func long() throws {
    let piece = "Regular access to (therapy "
    let words = String(repeating: piece, count: 100_000 / piece.count)
    let folder = try CaseOnDisk(Make.record(), [Make.advice("ep-1", items(words, 1))])
    let run = try check(folder)
    #expect(run.exitCode == 1)
    let told = try findings(run).filter { $0["item"] == .text("P1") }
    #expect(!told.isEmpty)
    // One finding for one rule, however often the words stand there.
    #expect(Set(told.map { $0["id"]?.string }).count == told.count)
  }

  @Test("A plan of 2,000 rows is judged row by row")
  func rows() throws {
    let rows = (1...2000).map { number in
      Make.provision("P\(number)", "Row \(number): therapy as needed.", needs: ["N1"])
    }
    let folder = try CaseOnDisk(
      Make.record(), [Make.advice("ep-1", [Make.need("N1")] + rows)])
    let run = try check(folder)
    #expect(run.exitCode == 1)
    let vague = try findings(run).filter { $0["id"] == .text("vague-discretion") }
    #expect(vague.count == 2000)
  }

  @Test(
    "Rules of the authority that cannot be read stop the check, and are told by their place",
    arguments: [
      "<rules",
      "<rules xmlns=\"urn:ehcplan:rules\" schema-version=\"1.0\"><rule id=\"no-such-rule\" is=\"off\"/></rules>",
      "",
    ])
  func rules(_ text: String) throws {
    let (scratch, layer) = try layer("rules.xml", text)
    let run = try check(try CaseOnDisk(), ["--authority", layer])
    withExtendedLifetime(scratch) {}
    #expect(run.exitCode == 78)
    #expect((run.output + run.messages).contains("rules.xml"))
  }

  @Test("Lists of words that cannot be read stop check and lint alike")
  func words() throws {
    let (scratch, layer) = try layer("wording/lexicon.xml", "<lexicon>")
    let run = try check(try CaseOnDisk(), ["--authority", layer])
    #expect(run.exitCode == 78 && (run.output + run.messages).contains("lexicon.xml"))
    #expect(try Ehcplan.shell("echo x | ehcplan lint --authority '\(layer)'").exitCode == 78)
    withExtendedLifetime(scratch) {}
  }

  @Test("A suppression that is no decision is refused; one with its reason taken out is told")
  func suppression() throws {
    let folder = try CaseOnDisk(Make.record(), [Make.advice("ep-1", [Make.provision("P1", "Lonely row.")])])
    try Disk.write("<decisions", to: folder.path + "/decisions.xml")
    #expect(try check(folder).exitCode == 65)
    var decision = Make.decision("d1", .overrideCheck, []) { $0.check = "provision-without-need" }
    decision.reason = Prose("–")
    try folder.write([decision], caseReference: Make.reference)
    #expect(try findings(check(folder)).contains { $0["id"] == .text("suppression-without-reason") })
  }
}
