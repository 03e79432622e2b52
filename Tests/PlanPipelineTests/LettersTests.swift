import CaseFiles
import Findings
import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// Each author who has something to complete gets one letter, about their own statements and about no one else's.
struct LettersTests {
  private func plan(_ advices: [Advice]) throws -> Plan { try PlanSource.plan(Make.record(), advices) }

  private func letters(_ plan: Plan, _ findings: [Finding]) throws -> [Letter] {
    AuthorLetters(plan, words: try PlanSource.words()).letters(for: findings)
  }

  private func asked(_ submission: String, _ item: String, label: String? = nil, _ id: String = "vague-frequency")
    -> Finding
  {
    Finding(id, .warning, "It is vague", at: Place(submission: submission, item: item, label: label))
  }

  private func two() throws -> Plan {
    try plan([
      Make.advice("ep-1", [Make.provision("P1", "Regular help."), Make.provision("P2", "Other help.", minutes: 45)]),
      Make.advice("sch-1", [Make.provision("P1", "Help in class.", minutes: 60)], head: .b),
    ])
  }

  @Test("Every statement with something to ask is in its own author's letter, and in no other")
  func own() throws {
    let plan = try two()
    let findings = [asked("ep-1", "P1"), asked("ep-1", "P2"), asked("sch-1", "P1")]
    let letters = try letters(plan, findings)
    #expect(letters.map(\.submission).sorted() == ["ep-1", "sch-1"])
    for letter in letters {
      let advice = try #require(plan.annex.compactMap(\.advice).first { $0.id == letter.submission })
      for request in letter.requests { #expect(advice.items.contains(request.item)) }
    }
    #expect(letters.first { $0.submission == "ep-1" }?.requests.map(\.item.id) == ["P1", "P2"])
    #expect(letters.first { $0.submission == "sch-1" }?.requests.map(\.item.id) == ["P1"])
  }

  @Test("Nobody is written to who has nothing to complete")
  func nothing() throws {
    #expect(try letters(two(), []).isEmpty)
    #expect(try letters(two(), [asked("sch-1", "P1")]).map(\.submission) == ["sch-1"])
    // What the plan writer has to do is asked of nobody else.
    #expect(try letters(two(), [asked("ep-1", "P1", "departure-without-reason")]).isEmpty)
  }

  @Test("The words are the author's own, with what is vague marked")
  func marked() throws {
    let plan = try two()
    let label = try #require(plan.entries.first { $0.sources.first?.item == "P2" }?.label)
    var finding = asked("ep-1", "P2", label: label)
    finding.place.range = 0..<5
    let request = try #require(try letters(plan, [finding]).first?.requests.first)
    #expect(request.asks.map(\.quoted) == [["Other"]])
    #expect(request.findings == [finding])
    #expect(request.label == label)
  }

  @Test("Where a decision changed the words of the plan, the letter quotes the advice and marks nothing in it")
  func reworded() throws {
    var plan = try two()
    for number in plan.entries.indices where plan.entries[number].sources.first?.item == "P2" {
      if case .provision(var row) = plan.entries[number].content {
        row.what = Prose("As somebody else puts it.")
        plan.entries[number].content = .provision(row)
      }
    }
    var finding = asked("ep-1", "P2")
    finding.place.range = 0..<5
    let request = try #require(try letters(plan, [finding]).first?.requests.first)
    #expect(request.asks.allSatisfy { $0.quoted.isEmpty })
    #expect(request.findings.isEmpty)
    if case .provision(let row) = request.item.content { #expect(row.what.plain == "Other help.") }
  }

  @Test("One question is asked once of a statement, with all the words it is about")
  func once() throws {
    var first = asked("ep-1", "P1")
    first.place.range = 0..<7
    var second = first
    second.place.range = 8..<12
    let request = try #require(try letters(two(), [first, second]).first?.requests.first)
    #expect(request.asks.map(\.quoted) == [["Regular", "help"]])
  }

  @Test("What one question asks is not asked again by another, whatever the order of the findings")
  func overlap() throws {
    let ids = ["provision-no-provider", "provision-no-length", "vague-person", "vague-support"]
    let words = try PlanSource.words()
    for order in [ids, ids.reversed()] {
      let findings = order.map { id in
        var finding = asked("ep-1", "P1", id)
        if id.hasPrefix("vague") { finding.place.range = id == "vague-person" ? 0..<7 : 8..<12 }
        return finding
      }
      let asks = try #require(try letters(two(), findings).first?.requests.first).asks.map(\.words)
      // Who it is says also who delivers it; for how long is asked by itself, so that of "support" only what is left.
      let expected = ["ask.vague-person", "ask.provision-no-length", "ask.vague-support.short"].compactMap { words[$0] }
      #expect(Set(asks) == Set(expected) && asks.count == 3)
    }
    let alone = try #require(
      try letters(two(), [asked("ep-1", "P1", "provision-no-provider"), asked("ep-1", "P1", "vague-support")]).first)
    #expect(alone.requests.first?.asks.map(\.words) == [words["ask.vague-support"] ?? ""])
  }

  @Test("Statements of which the very same is asked are told together")
  func together() throws {
    let plan = try two()
    let same = [asked("ep-1", "P1", "provision-without-need"), asked("ep-1", "P2", "provision-without-need")]
    let together = try #require(try letters(plan, same).first)
    #expect(together.requests[1].asksSame(as: together.requests[0]))
    let apart = try #require(try letters(plan, same + [asked("ep-1", "P2", "provision-no-length")]).first)
    #expect(!apart.requests[1].asksSame(as: apart.requests[0]))
  }

  @Test("The family is not asked to be specific")
  func family() throws {
    var parent = Author(name: "A Parent", role: Coded("mother", code: "parent"))
    parent.id = "p"
    var mixed = Make.advice("sch-1", [Make.provision("P9", "More help.", minutes: 50)], head: .b)
    mixed.authors.append(parent)
    mixed.items[0].author = "p"
    let plan = try plan([
      Make.advice("fam-1", [Make.provision("P1", "Regular help.")], head: .a), mixed,
    ])
    #expect(try letters(plan, [asked("fam-1", "P1"), asked("sch-1", "P9")]).isEmpty)
  }

  @Test("Two authors of one advice get a letter each, named by number")
  func twoAuthors() throws {
    var second = Author(name: "Second Writer", role: Coded("teacher", code: "class-teacher"))
    second.id = "w2"
    var advice = Make.advice("ep-1", [Make.provision("P1", "One."), Make.provision("P2", "Two.", minutes: 45)])
    advice.authors.append(second)
    advice.items[1].author = "w2"
    let letters = try letters(plan([advice]), [asked("ep-1", "P1"), asked("ep-1", "P2")])
    #expect(letters.map(\.name) == ["K1-1", "K1-2"])
    #expect(letters.map { $0.requests.map(\.item.id) } == [["P1"], ["P2"]])
  }

  @Test("The letters lie beside the review, in each format, and in the manifest", arguments: [true, false])
  func files(_ isAsked: Bool) throws {
    var row = Provision(what: Prose("Some help."))
    row.needs = ["N1"]
    let folder = try CaseOnDisk(
      Make.record(),
      [Make.advice("ep-1", [Make.need("N1"), AdviceItem("P1", area: .semh, .provision(row))])])
    var options = Run.options()
    options.writesLetters = isAsked
    options.replyBy = Make.date(2026, 5, 4)
    let report = try Run.draft(of: folder, options)
    let names = ["docx", "html", "odt"].map { "queries/K1.\($0)" }
    #expect(report.files.map(\.name).filter { $0.hasPrefix("queries/") }.sorted() == (isAsked ? names : []))
    let manifest = try Disk.text(folder.path + "/drafts/1/manifest.json")
    for name in names { #expect(manifest.contains(name) == isAsked) }
    guard isAsked else { return }
    for format in DraftWords.formats {
      let words = try DraftWords(try folder.file("queries/K1.\(format)"), format: format).all
      for text in ["Kim Writer", "Some help.", "4 May 2026", "Example, not to be copied"] {
        #expect(words.contains(text), "\(format): \(text)")
      }
    }
  }

  @Test("A letter quotes nobody but its author, and its file is named after nobody", arguments: Sample.allCases)
  func samples(_ sample: Sample) throws {
    let made = try MadeCase.named(sample.rawValue)
    let draft = made.folder.path + "/drafts/1"
    let letters = Disk.exists(draft + "/queries") ? try Disk.names(draft + "/queries") : []
    for name in letters.filter({ $0.hasSuffix(".html") }) {
      let label = String(name.prefix { $0 != "." && $0 != "-" })
      let own = try #require(made.plan.annex.first { $0.label == label }?.advice)
      let words = try DraftWords(Disk.bytes(draft + "/queries/" + name), format: "html").all
      for other in made.plan.annex.compactMap(\.advice) where other.id != own.id {
        for case .provision(let row) in other.items.map(\.content) where row.what.plain.count > 60 {
          let isOwnToo = own.items.contains { item in
            if case .provision(let mine) = item.content { mine.what.plain == row.what.plain } else { false }
          }
          #expect(isOwnToo || !words.contains(row.what.plain), "\(name)")
        }
      }
    }
  }
}
