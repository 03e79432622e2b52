import Findings
import PlanModel
import TestSupport
import Testing

@Suite("Another child's name in the text")
struct WrongChildNameTests {
  @Test(
    "A forename that is not the child's, as the subject of what advice says of a child, sets the file apart",
    arguments: [
      "Tyler finds maths hard.", "Tyler needs an adult to remind him to drink.", "Tyler struggles with spelling.",
      "By July 2027 Tyler will read 40 words.", "Tyler’s targets are set each term.",
      "In class, Tyler is able to sit for ten minutes.", "Tyler Briggs (7) has difficulty with sounds.",
      "When Tyler is tired he finds it hard to listen.", "Academically Tyler is working below his year group.",
      "Amira and her class read well. Tyler also needs support.", "Anne-Marie enjoys music.",
      "O'Shea struggles with stories.",
      "Siân has difficulty with numbers.", "Łukasz finds English hard.", "Xolani finds maths hard.",
      "Staff help Zain to sit. The aim is for Zain to write.",
    ])
  func fires(_ words: String) throws {
    let told = try Reading.findings([Make.need("N1", words)])
    #expect(told.isSetApart)
    #expect(told.findings.first { $0.id == "wrong-child-name" }?.severity == .error)
    #expect(told.findings.first?.place.item == "N1")
  }

  @Test("A pasted paragraph in a narrative is found, and told once with its count")
  func paragraph() throws {
    let told = try Reading.findings(
      narrative:
        "Amira is in Year 5.\nTyler is a boy of seven. Tyler attends every day. Tyler's speech is hard to follow.")
    #expect(told.isSetApart)
    #expect(told.ids.filter { $0 == "wrong-child-name" }.count == 1)
    #expect(told.findings.first?.summary.hasSuffix("3 times") == true)
  }

  @Test("No finding holds the name, in any of its parts")
  func withheld() throws {
    for finding in try Reading.findings([Make.need("N1", "Tyler finds maths hard.")]).findings {
      let words = [finding.summary, finding.explanation, finding.remedy, finding.note, finding.basis].joined()
      #expect(!words.contains("Tyler") && !words.contains("Amira"))
    }
  }

  @Test(
    "Words that are also names count only as the subject of a verb that a child is the subject of",
    arguments: [
      ("Will finds maths hard.", true), ("Grace needs a quiet place.", true), ("May struggles with spelling.", true),
      ("Will she need help at lunch? Will staff tell us.", false), ("Will need an adult in class.", false),
      ("The review is in May 2027. May is a busy month.", false), ("Mark schemes are shared. Mark each page.", false),
      ("Hope is important to her. Joy is in her face.", false), ("Summer is hard. Autumn has been better.", false),
      ("In May 2027 Mr May may visit up to 4 pupils up to age 19 for up to 4 hours.", false),
    ])
  func stopList(_ words: String, _ fires: Bool) throws {
    #expect(try Reading.findings([Make.need("N1", words)]).isSetApart == fires)
  }

  @Test(
    "A school, a saint, a programme, a test, a place or an adult with a title is no child",
    arguments: [
      "St Thomas has a sensory room. Saint George is on the wall.",
      "Tyler Primary School has a lift and needs a hoist.",
      "Victoria Road is busy.", "Charlotte House will provide respite.", "Lego therapy needs three children.",
      "The Oliver test is used. Oliver programme needs an adult.", "Nessy is used daily. Makaton needs practice.",
      "Mrs Lowndes needs training. Mrs Lowndes has the plan.", "Dr. James finds that his hours are short.",
      "Miss Olive Crake will lead. Sir Harry likes order. Mr ap Gwilym finds it hard to hear.",
    ])
  func notAChild(_ words: String) throws {
    #expect(try Reading.findings([Make.need("N1", words)], narrative: words).isQuiet)
  }

  @Test(
    "Ordinary words at the start of a sentence are no names",
    arguments: [
      "Speech is hard to follow. Staff need training. Reading has improved.", "Autism is a lifelong condition.",
      "Handwriting needs practice. Handwriting requires a slope.", "English is hard for her. Toileting has begun.",
      "Fatigue has grown. Posture needs attention. Posture has changed.", "Everyone likes her. Nobody finds her rude.",
      "Digit Span requires one to repeat numbers. Digit Span needs attention.",
    ])
  func ordinary(_ words: String) throws {
    #expect(try Reading.findings([Make.need("N1", words)], narrative: words).isQuiet)
  }

  @Test("People whom the text introduces may be spoken of")
  func introduced() throws {
    let words = """
      Her brother Leo is six. Leo likes trains and Leo is loud.
      Jo, her key person, has a plan. Jo uses signs. Jo finds it easy.
      Her friends Mia and Kofi play well. Kofi is kind. Kofi likes football.
      Noah (twin) attends the same class. Noah is tall.
      The teaching assistant is Ben. Ben has signs. Ben needs a key.
      """
    #expect(try Reading.findings(narrative: words).isQuiet)
  }

  @Test("A comma after another person introduces nobody")
  func comma() throws {
    #expect(try Reading.findings([Make.need("N1", "With his teacher, Tyler finds maths hard.")]).isSetApart)
  }

  @Test("A sister or brother named beside the relation is no finding, declared or not")
  func siblings() throws {
    #expect(try Reading.findings([Make.need("N1", "Her brother Tom is also at the school and needs help.")]).isQuiet)
    #expect(try Reading.findings(narrative: "His brother Leo is also loud. Amira copies Leo.").isQuiet)
  }

  @Test("A twin may be mentioned, but a need of the twin in the child's own item is the twin's report")
  func twins() throws {
    let twin = [OtherName(name: "Tom", relationship: "twin brother")]
    func told(_ words: String, item: Bool = true) throws -> Reading.Told {
      try Reading.findings(
        item ? [Make.need("N1", words)] : [], narrative: item ? nil : words, others: twin)
    }
    #expect(try told("Her brother Tom is also late to speak and needs help.").isQuiet)
    #expect(try told("Tom likes to speak for Amira. Tom is louder.").isQuiet)
    #expect(try told("Tom needs 30 minutes of speech therapy each week.").isSetApart)
    #expect(try told("Tom will receive 30 minutes each week.").ids == ["wrong-child-name"])
    #expect(try told("At home Tom needs a lot of time.", item: false).isQuiet)
    #expect(try told("Tom needs pictures. Tom finds long sentences difficult.", item: false).isSetApart)
  }

  @Test("Names of parents, authors and other advisers of the case are no other child's")
  func declared() throws {
    let words = "Tyler has seen her. Tyler is pleased. Tyler needs the report. Tyler likes her."
    #expect(try Reading.findings(narrative: words, contacts: [Contact(name: "Mr Tyler Example")]).isQuiet)
    #expect(try Reading.findings(narrative: words, author: "Tyler Crake").isQuiet)
    var other = Make.advice("sub-2", child: Reading.girl())
    other.authors[0].name = "Tyler Crake"
    #expect(try Reading.findings(narrative: words, besides: [other]).isQuiet)
    #expect(
      try Reading.findings(narrative: words, others: [OtherName(name: "Tyler", relationship: "social worker")]).isQuiet)
  }

  @Test("All names of the child are the child's, in every spelling and in short")
  func own() throws {
    var child = Reading.girl("Zoë Anne-Marie", "O’Shea Khan")
    child.middleNames = "Nur Fatima"
    child.preferredName = "Mimi"
    child.formerNames = ["Sofia Smith"]
    let words = """
      Zoë finds maths hard. Zo needs help. Mimi needs help. Anne-Marie needs help. Marie likes art. O'Shea needs time.
      Fatima needs help. Sofia needed more. Khan finds it hard. Nur has difficulty. Zoë’s needs are met.
      """
    #expect(try Reading.findings(narrative: words, child: child).isQuiet)
  }

  @Test("A child with one name, and names of two words")
  func fewNames() throws {
    let single = Reading.girl("Nimo", "")
    #expect(try Reading.findings([Make.need("N1", "Nimo needs help.")], child: single).isQuiet)
    #expect(try Reading.findings([Make.need("N1", "Zuwena finds maths hard.")], child: single).isSetApart)
    let double = Reading.girl("Mary Jane", "Example")
    #expect(try Reading.findings([Make.need("N1", "Mary Jane needs help. Jane likes art.")], child: double).isQuiet)
  }

  @Test("Quotations, the family's views and other languages are not read for names")
  func exempt() throws {
    let quoted = Prose([
      Prose.Paragraph([Prose.Run("She says: "), Prose.Run("Tyler needs help.", isQuotation: true)]),
      Prose.Paragraph([Prose.Run("Tyler needs help.", language: "cy")]),
      Prose.Paragraph([Prose.Run("Her father said, “Tyler needs help”, and left.")]),
    ])
    #expect(try Reading.findings([AdviceItem("R1", .risk(quoted))]).isQuiet)
    #expect(try Reading.findings([Make.view("V1", "Tyler needs help. Tyler finds maths hard.")]).isQuiet)
    #expect(try Reading.findings([Make.need("N1", "She said: “fine. Tyler needs help.")]).isSetApart)
  }

  @Test("Provision is read in every field, and adults who give it may be named")
  func provision() throws {
    #expect(try Reading.findings([Make.provision("P1", "Jo will support and Jo will deliver it.")]).isQuiet)
    var row = Provision(what: Prose("Therapy."))
    row.flexibility = Provision.Flexibility(limits: "Moved when Tyler is unable to come.")
    #expect(try Reading.findings([AdviceItem("P1", .provision(row))]).isSetApart)
  }
}
