/// What a phrase shows about the statement it stands in. The names of the cases are those of the lists.
package protocol PhraseSign: Sendable, Hashable, CaseIterable, RawRepresentable where RawValue == Int32 {}

extension PhraseSign {
  /// The sign of a list, by its name: “weak-verb” is `weakVerb`.
  package static func named(_ name: String) -> Self? {
    var parts = name.split(separator: "-").map(String.init)
    for index in parts.indices.dropFirst() {
      parts[index] = parts[index].prefix(1).uppercased() + parts[index].dropFirst()
    }
    let wanted = parts.joined()
    return allCases.first { String(describing: $0) == wanted }
  }
}

/// The phrases by which one kind of statement is read, beside the words of English grammar.
package struct SignLexicon<Sign: PhraseSign>: Sendable {
  package private(set) var matcher = PhraseMatcher()

  package init() {
    for sign in GrammarSign.allCases {
      for phrase in sign.phrases { matcher.add(phrase, meaning: sign.rawValue) }
    }
  }

  package mutating func add(_ phrases: [String], as sign: Sign) {
    for phrase in phrases { matcher.add(phrase, meaning: sign.rawValue) }
  }
}

package typealias OutcomeLexicon = SignLexicon<OutcomeSign>
package typealias NeedLexicon = SignLexicon<NeedSign>
