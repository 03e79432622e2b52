package import PlanModel
import Templates
import XMLKit

extension LayerFiles {
  /// The words by which another child is found in text: those of the program, and those that the authority adds in
  /// its own file of the same path.
  package func readNames() -> LayerReading<NameLexicon> {
    guard let bytes = TemplateStore.baseBytes(at: NamesReader.path) else { return LayerReading() }
    let base = root(bytes, file: TemplateAddress.base + NamesReader.path, names)
    guard let root = base.value else { return LayerReading(findings: base.findings) }
    var lexicon = NameLexicon()
    NamesReader.add(root, to: &lexicon)
    if let language = root.value("lang") { lexicon.language = language }

    guard templates.origin(of: NamesReader.path) == .authority, let own = self.root(of: NamesReader.path, names)
    else { return LayerReading(value: lexicon) }
    guard let ownRoot = own.value else { return LayerReading(findings: own.findings) }
    NamesReader.add(ownRoot, to: &lexicon)
    return LayerReading(value: lexicon)
  }
}

/// A file of words about names. What the form demands has been checked before.
enum NamesReader {
  static let path = "wording/names.xml"

  static func add(_ root: XMLElement, to lexicon: inout NameLexicon) {
    for list in root.elements("list") {
      guard let kind = list.value("kind").flatMap(NameLexicon.List.init) else { continue }
      lexicon.add(list.text.tokens, to: kind)
    }
    for group in root.elements("pronouns") {
      lexicon.add(NameLexicon.Pronouns(forms: group.text.tokens, sex: group.value("sex")))
    }
  }
}
