import PlanModel
import PlanPipeline
import TestSupport
import Testing

/// The copies of a plan: with audit marks, for the family, and the bundle of section K.
struct CopiesTests {
  private func words(
    _ copy: String, in folder: CaseOnDisk, format: String = "html", copies: [String] = ["plan", "family", "bundle"]
  ) throws -> String {
    var options = Run.options(formats: [format])
    options.copies = copies
    if !Disk.exists(folder.path + "/drafts/1") { try Run.draft(of: folder, options) }
    return DocumentText.words(try DraftWords.markup(try folder.file("\(copy).\(format)"), format: format))
  }

  private func folder(_ change: (inout CaseRecord) -> Void = { _ in }) throws -> CaseOnDisk {
    var record = Make.record(requests: [Make.request(.b, from: "Elm Primary School")])
    change(&record)
    var salt = Make.advice("salt-1", [Make.need("N1", "Needs short sentences.", impact: "Other words.")], head: .h)
    salt.narratives = [Narrative(heading: "Report", text: Prose("A zephyrine report."))]
    return try CaseOnDisk(
      record,
      [
        Make.advice(
          "ep-1",
          [
            Make.need("N1", "Needs short sentences.", impact: "Loses long ones."), Make.provision("P1", needs: ["N1"]),
            Make.strength("S1"), Make.need("N2", "A need of no area.", area: nil),
          ]), salt,
      ])
  }

  @Test("every copy is made when it is asked for, and only then")
  func files() throws {
    let folder = try folder()
    _ = try words("plan", in: folder, copies: ["plan"])
    #expect(try Disk.names(folder.path + "/drafts/1").filter { $0.hasSuffix(".html") } == ["plan.html", "review.html"])
    var options = Run.options(formats: ["html", "odt", "docx"])
    options.copies = ["plan", "family", "bundle"]
    try Run.draft(of: folder, options)
    let names = try Disk.names(folder.path + "/drafts/2")
    for copy in options.copies {
      for format in options.formats { #expect(names.contains("\(copy).\(format)")) }
    }
  }

  @Test("the family copy has the words of the plan, and none of its audit marks", arguments: ["html", "odt", "docx"])
  func family(format: String) throws {
    let folder = try folder()
    let plan = try words("plan", in: folder, format: format)
    let family = try words("family", in: folder, format: format)
    for said in ["Needs short sentences.", "Loses long ones.", "Other words.", "Therapy in a quiet room.", "Section K"]
    {
      #expect(plan.contains(said), "\(said)")
      #expect(family.contains(said), "\(said)")
    }
    #expect(plan.contains("A zephyrine report."))
    #expect(!family.contains("A zephyrine report."))
    #expect(plan.contains("the labels below take you there"))
    #expect(!family.contains("the labels below take you there"))
  }

  @Test("no link of the family copy leads to advice that is not in it")
  func links() throws {
    let folder = try folder()
    _ = try words("family", in: folder)
    let markup = try folder.text("family.html")
    #expect(!markup.contains("annex_K"))
    #expect(try folder.text("plan.html").contains("annex_K"))
    let sectionK = try #require(markup.split(separator: "id=\"s_K\"").last)
    #expect(sectionK.contains("K1"))
    #expect(!markup.split(separator: "id=\"s_K\"")[0].contains(">K1<"))
  }

  @Test("a departure from advice is in the family copy with its reason, a rewording is not")
  func departures() throws {
    let folder = try folder()
    let pipeline = Pipeline(try Run.workshop())
    func decide(_ kind: Decision.Kind, _ item: String, _ field: String, _ text: String, _ reason: String) throws {
      var own = DecisionRequest.Own()
      own.items = [item]
      own.field = field
      own.text = text
      var request = DecisionRequest(.own(kind, own), on: Make.date(2026, 4, 2))
      request.by = "R. Officer"
      request.reason = reason
      _ = try pipeline.decide(CaseFolder(folder.path), request, Run.options())
    }
    try decide(.depart, "ep-1#P1", "what", "Therapy in the classroom.", "The quiet room is gone.")
    try decide(.reword, "ep-1#N2", "statement", "A need of some area.", "It was unclear.")
    let family = try words("family", in: folder)
    let plan = try words("plan", in: folder)
    for said in ["Therapy in the classroom.", "The quiet room is gone.", "Therapy in a quiet room."] {
      #expect(family.contains(said), "\(said)")
    }
    #expect(family.contains("A need of some area."))
    #expect(plan.contains("It was unclear."))
    #expect(!family.contains("It was unclear."))
    #expect(!family.contains("A need of no area."))
  }

  @Test("the bundle lists each advice with where it is used, then the advice")
  func bundle() throws {
    let folder = try folder()
    let bundle = try words("bundle", in: folder)
    let file = try PlanFile(folder, draft: 1)
    #expect(bundle.contains("A zephyrine report."))
    #expect(bundle.contains("Elm Primary School"))
    for label in file.labels.values where label.hasPrefix("B") || label.hasPrefix("F") {
      #expect(bundle.contains(label), "\(label)")
    }
    let markup = try folder.text("bundle.html")
    #expect(markup.contains("href=\"#annex_K1\""))
    #expect(!markup.contains("id=\"s_B\""))
  }

  @Test("a restricted address is in no copy", arguments: ["plan", "family", "bundle"])
  func restricted(copy: String) throws {
    let restrict: (inout CaseRecord) -> Void = { record in
      record.child.addresses = ["4 Zephyrine Lane"]
      record.child.isRestricted = true
      var contact = Contact(name: "Kay Example")
      contact.address = "4 Zephyrine Lane"
      record.contacts = [contact]
    }
    for format in ["html", "odt", "docx"] {
      #expect(try !words(copy, in: try folder(restrict), format: format).contains("Zephyrine"), "\(format)")
    }
  }
}
