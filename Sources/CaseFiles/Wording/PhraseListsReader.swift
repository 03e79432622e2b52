package import PlanModel
import XMLKit

extension LayerFiles {
  /// Words that checks look for: the program's lists, and what the authority adds.
  package func readPhraseLists() -> LayerReading<PhraseLists> {
    var lists = PhraseLists()
    for path in ["wording/places.xml", "wording/reading.xml"] {
      let reading = readLists(path, wordlists) { $0 }
      guard let roots = reading.value else { return LayerReading(findings: reading.findings) }
      for root in roots { PhraseListsReader.add(root, to: &lists) }
    }
    return LayerReading(value: lists)
  }
}

enum PhraseListsReader {
  static func add(_ root: XMLElement, to lists: inout PhraseLists) {
    for element in root.elements {
      switch element.name {
      case "list", "term", "spare":
        guard let list = element.value("name").flatMap(PhraseLists.List.init) else { continue }
        lists.add(phrases(element.text), to: list, say: element.value("say"), spared: element.name == "spare")
      default: continue
      }
    }
  }

  /// Text with semicolons between phrases; line breaks are spaces.
  private static func phrases(_ text: String) -> [String] {
    text.split(separator: ";").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}
