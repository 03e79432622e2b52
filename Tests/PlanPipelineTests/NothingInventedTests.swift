import PlanModel
import TestSupport
import Testing
import XMLKit

/// M3: nothing stands in sections B to H2 that no source says.
struct NothingInventedTests {
  @Test(arguments: MadeCase.names)
  func everyWordOfAnEntryStandsInTheItemsItCites(_ name: String) throws {
    let made = try MadeCase.named(name)
    let sources = try sourceWords(of: made)
    var looked = 0
    for section in try plan(of: made).elements("section") where isOfAdvice(section) {
      for entry in entries(in: section) {
        let cited = entry.elements("source").map { source in
          "\(source.attribute("submission") ?? "case") \(source.attribute("item") ?? "")"
        }
        let said = cited.reduce(into: Set<String>()) { $0.formUnion(sources[$1] ?? []) }
        var item = try #require(entry.elements.first)
        // The area is where the plan puts it, which may be that of the need it meets; it is no word of the entry.
        item.attributes.removeAll { $0.name == "area" }
        let shown = Words.all(texts(of: item).joined(separator: " "))
        #expect(!cited.isEmpty)
        #expect(shown.subtracting(said).isEmpty, "\(cited)")
        looked += 1
      }
    }
    #expect(looked > 20)
  }

  @Test(arguments: MadeCase.names)
  func everyNumberOfAnEntryStandsInTheItemsItCites(_ name: String) throws {
    let made = try MadeCase.named(name)
    let sources = try sourceWords(of: made)
    var looked = 0
    for entry in made.plan.entries where entry.section >= .b && entry.section <= .h2 {
      let said = entry.sources.reduce(into: Set<String>()) { said, source in
        said.formUnion(sources["\(source.submission ?? "case") \(source.item)"] ?? [])
      }
      let shown = Words.numbers(ItemWords.texts(of: AdviceItem("x", entry.content)).joined(separator: " "))
      #expect(shown.subtracting(said).isEmpty, "\(entry.label ?? entry.id.text)")
      looked += shown.count
    }
    #expect(looked > 20)
  }

  private func isOfAdvice(_ section: XMLElement) -> Bool {
    ["B", "C", "D", "E", "F", "G", "H1", "H2"].contains(section.attribute("letter") ?? "")
  }

  private func entries(in section: XMLElement) -> [XMLElement] {
    section.elements("entry") + section.elements("area").flatMap { $0.elements("entry") }
  }

  private func plan(of made: MadeCase) throws -> XMLElement {
    let tree = try XMLTree(parsing: try made.folder.file("plan.xml"), name: "plan.xml", limits: .template)
    return tree.content()
  }

  /// Words and values of every item in the files as they came, read again without the model.
  private func sourceWords(of made: MadeCase) throws -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    let advice = made.folder.path + "/advice/"
    for path in try Disk.names(advice).map({ advice + $0 }) + [made.folder.path + "/case.xml"] {
      let tree = try XMLTree(parsing: try Disk.bytes(path), name: path)
      let root = tree.content()
      collect(root, root.name == "advice" ? root.attribute("id") ?? "" : "case", into: &found)
    }
    return found
  }

  private func collect(_ element: XMLElement, _ submission: String, into found: inout [String: Set<String>]) {
    for child in element.elements {
      if let id = child.attribute("id") {
        let texts = texts(of: child)
        // A date prints as words.
        let dates = texts.compactMap { PartialDate(iso: $0)?.displayed() }
        found["\(submission) \(id)", default: []].formUnion(Words.all((texts + dates).joined(separator: " ")))
      }
      if child.name == "service" { collect(child, submission, into: &found) }
    }
  }

  /// Each attribute and each text by itself; quotations do not part words from the stop behind them.
  private func texts(of element: XMLElement) -> [String] {
    element.attributes.map(\.value)
      + element.children.flatMap { child in
        switch child {
        case .text(let text): [text]
        case .element(let inner): texts(of: inner)
        }
      }
  }
}
