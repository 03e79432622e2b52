import PlanModel
package import Wording
import XMLKit

extension LayerFiles {
  /// The words by which statements are read: the program's lists, and what the authority adds to each.
  package func readLexicon() -> LayerReading<WordingLexicon> {
    let vague = readLists("wording/lexicon.xml", lexicon) { $0 }
    guard let families = vague.value else { return LayerReading(findings: vague.findings) }
    var lexicon = WordingLexicon()
    for root in families { LexiconReader.add(root, to: &lexicon) }
    for name in LexiconReader.lists {
      let reading = readLists("wording/\(name).xml", phrases) { $0 }
      guard let roots = reading.value else { return LayerReading(findings: reading.findings) }
      for list in roots.flatMap({ $0.elements("list") }) { LexiconReader.add(list: list, of: name, to: &lexicon) }
    }
    return LayerReading(value: lexicon)
  }
}

enum LexiconReader {
  /// The files of lists.
  static let lists = ["roles", "amounts", "provision", "outcomes", "needs"]

  static func add(_ root: XMLElement, to lexicon: inout WordingLexicon) {
    for exceptions in root.elements("exceptions") {
      lexicon.add(exceptions: phrases(exceptions), family: nil)
    }
    for element in root.elements("family") {
      guard let id = element.value("id") else { continue }
      lexicon.add(family(element, id))
      for group in element.elements("phrases") {
        guard let effect = group.value("effect").flatMap(VagueFamily.Effect.init) else { continue }
        lexicon.add(vague: phrases(group), family: id, effect: effect)
      }
      for exceptions in element.elements("exceptions") {
        lexicon.add(exceptions: phrases(exceptions), family: id)
      }
    }
  }

  private static func family(_ element: XMLElement, _ id: String) -> VagueFamily {
    VagueFamily(
      id: id,
      rescues: Set(element.list("rescued-by").compactMap(VagueFamily.Rescue.init)),
      standsFor: Set(element.list("stands-for").compactMap(Element.init)),
      notIn: Set(element.list("not-in").compactMap(Section.init)), source: element.value("source") ?? "")
  }

  /// - Parameter file: each file of lists has names of its own.
  static func add(list: XMLElement, of file: String, to lexicon: inout WordingLexicon) {
    let name = list.value("name") ?? ""
    switch file {
    case "outcomes": if let sign = OutcomeSign.named(name) { lexicon.outcomes.add(phrases(list), as: sign) }
    case "needs": if let sign = NeedSign.named(name) { lexicon.needs.add(phrases(list), as: sign) }
    default: add(list: list, to: &lexicon)
    }
  }

  private static func add(list: XMLElement, to lexicon: inout WordingLexicon) {
    guard let kind = list.value("name").flatMap(PhraseKind.init) else { return }
    lexicon.add(kind, code: list.value("code") ?? "", phrases: phrases(list))
  }

  private static func phrases(_ element: XMLElement) -> [String] {
    element.words.split(separator: ";").map(String.init)
  }
}
