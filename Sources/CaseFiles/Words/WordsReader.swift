import Findings
import PlanModel
import Templates
import XMLKit

extension LayerFiles {
  /// The file of an authority's own words.
  package static var wordsPath: String { WordsReader.path }

  /// Every word by its key: those of the program, with those of the authority laid over them one by one.
  package func readWords(language: String = "en-GB") -> LayerReading<[String: String]> {
    let basePath = "words/\(language).xml"
    guard let bytes = TemplateStore.baseBytes(at: basePath) else {
      return LayerReading(findings: [
        Finding(
          "words-language-unknown", .error, "There are no words in the language \(language)",
          remedy: "Choose one of: \(WordsReader.languages.joined(separator: ", "))", at: Place(file: basePath))
      ])
    }
    let base = root(bytes, file: "ehcplan:base/" + basePath, words)
    guard let root = base.value else { return LayerReading(findings: base.findings) }
    var all = WordsReader.words(root)

    guard let own = self.root(of: WordsReader.path, words) else { return LayerReading(value: all) }
    guard let ownRoot = own.value else { return LayerReading(findings: own.findings) }
    let findings = WordsReader.findings(ownRoot, over: all, file: templates.place(of: WordsReader.path))
    guard !findings.reach(.error) else { return LayerReading(findings: findings) }
    all.merge(WordsReader.words(ownRoot)) { _, own in own }
    return LayerReading(value: all, findings: findings)
  }
}

/// A file of words.
enum WordsReader {
  /// The authority's own words.
  static let path = "words.xml"

  static var languages: [String] {
    TemplateStore.basePaths.filter { $0.hasPrefix("words/") && $0.hasSuffix(".xml") }.map {
      String($0.dropFirst("words/".count).dropLast(".xml".count))
    }
  }

  static func words(_ root: XMLElement) -> [String: String] {
    var words: [String: String] = [:]
    for word in root.elements("word") {
      if let key = word.attribute("key") { words[key] = word.text.collapsed }
    }
    return words
  }

  /// Words of an authority that would have no effect, or would lose a value that the sentence names.
  static func findings(_ root: XMLElement, over base: [String: String], file: String) -> [Finding] {
    let known = base.keys.sorted()
    return root.elements("word").compactMap { word in
      guard let key = word.attribute("key") else { return nil }
      let place = Place(file: file, line: word.line, path: "word \(key)")
      guard let original = base[key] else {
        let meant = Nearest.name(to: key, among: known)
        return Finding(
          "words-key-unknown", .error, "No document uses the word \(key)",
          remedy: meant.map { "Write \($0), if that is what you mean" }
            ?? "Remove it, or look the key up in words/en-GB.xml of the base", at: place)
      }
      let missing = placeholders(original).subtracting(placeholders(word.text))
      let added = placeholders(word.text).subtracting(placeholders(original))
      if missing.isEmpty, added.isEmpty { return nil }
      return Finding(
        "words-value-lost", .error,
        missing.isEmpty
          ? "\(key) names a value that it does not have: \(shown(added))" : "\(key) leaves out \(shown(missing))",
        explanation: "Names in braces stand for values that are put in. The base file has: \(original)",
        remedy: "Use the same names in braces as the base file", at: place)
    }
  }

  /// The names in braces of a sentence.
  static func placeholders(_ text: String) -> Set<String> {
    var names: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      names.insert(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }

  private static func shown(_ names: Set<String>) -> String {
    names.sorted().map { "{\($0)}" }.joined(separator: ", ")
  }
}
