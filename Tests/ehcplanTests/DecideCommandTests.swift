import Findings
import PlanModel
import TestSupport
import Testing

/// `ehcplan decide`: what it lists, what it prints for a shell, what it refuses.
struct DecideCommandTests {
  /// Two rows that disagree, and names that a shell would trip over.
  private func folder() throws -> CaseOnDisk {
    var record = Make.record(reference: "O'Neill's $HOME; case")
    var officer = Officer(name: "Siân O'Shea \"EHC\" `id` $(id)")
    officer.role = "SEND officer"
    record.officers = [officer]
    func advice(_ id: String, _ minutes: Int, _ role: String) -> Advice {
      var advice = Make.advice(
        id, [Make.need("N1"), Make.provision("P1", "As \(id).", type: "salt-direct", needs: ["N1"], minutes: minutes)],
        reference: record.reference)
      advice.authors = [Author(name: "Kim", role: Coded(role))]
      return advice
    }
    return try CaseOnDisk(record, [advice("ep-1", 20, "Teacher's aide"), advice("slt-1", 30, "Speech therapist")])
  }

  @Test func theListNamesEachQuestionWithItsChoicesAndCommands() throws {
    let folder = try folder()
    let run = try Ehcplan.run(["decide", folder.path])
    #expect(run.exitCode == 0)
    #expect(run.messages.isEmpty)
    let questions = try OpenQuestions.of(folder.path)
    #expect(questions.map(\.kind) == ["conflict-amount"])
    #expect(run.output.contains("1 question is open."))
    for question in questions {
      #expect(run.output.contains(question.id))
      #expect(run.output.contains(question.kind))
      for choice in question.choices {
        #expect(run.output.contains("\(choice.number)\(choice.isProposed ? " (proposed)" : ""): \(choice.words)"))
        #expect(run.output.contains(choice.command))
      }
    }
    #expect(!Disk.exists(folder.path + "/decisions.xml"))
    #expect(!Disk.exists(folder.path + "/drafts"))
  }

  @Test func theListHoldsNoWordsOfTheAdvice() throws {
    let folder = try folder()
    for format in ["text", "json"] {
      let run = try Ehcplan.run(["decide", folder.path, "--format", format])
      for words in ["Needs help to follow", "As ep-1", "30 minutes", "Amira", "Example", "2016"] {
        #expect(!run.output.contains(words), "\(format): \(words)")
      }
    }
  }

  @Test func jsonSaysWhatThereIsToDecideAndWhatADecisionDid() throws {
    let folder = try folder()
    let question = try #require(try OpenQuestions.of(folder.path).first)
    #expect(question.id.hasPrefix("q_"))
    #expect(Set(question.items) == ["ep-1#P1", "slt-1#P1"])
    #expect(question.choices.map(\.number) == [1, 2, 3])
    let run = try Ehcplan.run(["decide", folder.path, question.id, "1", "--format", "json", "--by", "A. B."])
    #expect(run.exitCode == 0)
    struct Result: Decodable {
      var version: Int
      var decision: String
      var kind: String
      var entries: [String]
      var openQuestions: [String]
      var reopened: [String]
    }
    let result = try #require(JSONText.value(Result.self, from: Array(run.output.utf8)))
    #expect((result.version, result.decision, result.kind) == (1, "d1", "choose") as (Int, String, String))
    #expect(result.entries.count == 1)
    #expect(result.openQuestions.isEmpty)
    #expect(result.reopened.isEmpty)
    #expect(try OpenQuestions.of(folder.path).isEmpty)
  }

  @Test(arguments: [1, 2, 3])
  func aPrintedCommandRunsAsPrinted(_ number: Int) throws {
    let folder = try folder()
    let choice = try #require(try OpenQuestions.of(folder.path).first?.choices.first { $0.number == number })
    let run = try Ehcplan.shell(choice.command)
    #expect(run.exitCode == 0, "\(run.messages)")
    #expect(run.output.hasPrefix("d1 is on record: \(number == 3 ? "split" : "choose")"))
    #expect(run.output.contains("Nothing is left to be decided."))
    let text = try Disk.text(folder.path + "/decisions.xml")
    #expect(text.contains("by=\"Siân O'Shea &quot;EHC&quot; `id` $(id)\""))
    #expect(text.contains("role=\"SEND officer\""))
    #expect(text.contains(number == 3 ? "kind=\"split\"" : "(Teacher's aide, 27 March 2026)"))
    #expect(try Ehcplan.run(["decide", folder.path]).output == "Nothing is to be decided.\n")
  }

  @Test func aPrintedCommandRunsFromWhereTheCaseWasNamed() throws {
    let folder = try folder()
    let cases = folder.scratch("cases")
    let name = "O'Neill's $HOME; case"
    let choice = try #require(try OpenQuestions.of(name, standingIn: cases).first?.choices.first)
    #expect(choice.command.contains("ehcplan decide 'O'\\''Neill'\\''s $HOME; case' q_"))
    #expect(try Ehcplan.shell(choice.command, folder: cases).exitCode == 0)
    #expect(Disk.exists(folder.path + "/decisions.xml"))
  }

  @Test func aDecisionInFullIsRecordedWithAllItsParts() throws {
    let folder = try folder()
    let run = try Ehcplan.run([
      "decide", folder.path, "LA-amount", "--item", "ep-1#P1", "--field", "frequency", "--times", "2", "--per", "week",
      "--minutes", "25", "--text", "twice a week", "--by", "P. Anel", "--role", "panel", "--on", "2026-06-02",
      "--reason", "The panel agreed it.", "--evidence", "Minutes of 2 June", "--agreed-with", "The family",
    ])
    #expect(run.exitCode == 0, "\(run.messages)")
    let text = try Disk.text(folder.path + "/decisions.xml")
    for part in [
      "kind=\"LA-amount\"", "by=\"P. Anel\"", "role=\"panel\"", "on=\"2026-06-02\"", "times=\"2\"", "per=\"week\"",
      "minutes=\"25\"", "twice a week", "The panel agreed it.", "<evidence>Minutes of 2 June</evidence>",
      "<agreed-with>The family</agreed-with>",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    ["q_12345678"], ["nonsense"], ["nonsense", "1"], ["q_12345678", "one"], ["set-aside", "--section", "Z"],
    ["set-aside", "--on", "2026-02-30"], ["--by", "A. B."], ["--section", "G"], ["--need", "F1"], ["--replaces", "d1"],
    ["set-aside", "--item"], ["set-aside", "1", "--item", "F1"], ["q_12345678", "1", "--item", "F1"],
    ["q_12345678", "1", "--text", "Other words."],
  ])
  func wrongUseEndsWith64(_ arguments: [String]) throws {
    let folder = try folder()
    let run = try Ehcplan.run(["decide", folder.path] + arguments)
    #expect(run.exitCode == 64)
    #expect(run.output.isEmpty)
    #expect(!Disk.exists(folder.path + "/decisions.xml"))
  }

  @Test(arguments: [
    (["q_12345678", "1", "--by", "A"], "question-unknown"),
    (["set-aside", "--item", "F99", "--by", "A", "--reason", "So."], "item-unknown"),
    (["set-aside", "--item", "ep-1#P1", "--reason", "So."], "decision-without-person"),
    (["set-aside", "--item", "ep-1#P1", "--by", "A"], "decision-incomplete"),
    (
      ["reword", "--item", "ep-1#P1", "--field", "x", "--text", "y", "--by", "A", "--reason", "So."],
      "decision-without-effect"
    ),
    (["withdraw", "--replaces", "d1", "--by", "A", "--reason", "So."], "decision-unknown"),
  ])
  func whatDoesNotHoldTogetherEndsWith65(_ arguments: [String], _ id: String) throws {
    let folder = try folder()
    let run = try Ehcplan.run(["decide", folder.path] + arguments)
    #expect(run.exitCode == 65)
    #expect(run.messages.contains("[\(id)]"))
    #expect(run.output.isEmpty)
    let json = try Ehcplan.run(["decide", folder.path, "--format", "json"] + arguments)
    #expect(json.exitCode == 65)
    #expect(json.output.contains("\"\(id)\""))
    #expect(!Disk.exists(folder.path + "/decisions.xml"))
  }

  @Test func otherTroublesHaveTheirOwnCodes() throws {
    let folder = try folder()
    #expect(try Ehcplan.run(["decide", folder.scratch("nowhere")]).exitCode == 66)
    #expect(try Ehcplan.run(["decide", folder.path, "--authority", folder.scratch("none")]).exitCode == 78)
    try Disk.write("<decisions/>", to: folder.path + "/decisions.xml")
    #expect(try Ehcplan.run(["decide", folder.path]).exitCode == 65)
  }
}
