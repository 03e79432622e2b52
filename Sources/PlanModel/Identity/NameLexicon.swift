/// Words by which the name, the pronouns and the numbers of another child are found in the text of advice.
///
/// Every word is a key: letters and digits only, small, without accents (``Folding/nameKey(_:)``). The empty lexicon
/// finds nothing.
package struct NameLexicon: Sendable, Hashable {
  /// What the words of a list are. The raw values are the codes of `names.xsd`.
  package enum List: String, Sendable, Hashable, CaseIterable {
    /// Forenames that are hardly anything else.
    case forename
    /// Forenames that are also words, places or products.
    case commonName = "common-name"
    case calendar, month
    /// Never a forename here.
    case ordinary
    case title
    /// Small words inside a surname.
    case particle
    case childRelation = "child-relation"
    /// Of these, those that are never said of the child itself.
    case kin
    case adultRelation = "adult-relation"
    case otherPerson = "other-person"
    case placeBefore = "place-before"
    case placeAfter = "place-after"
    case beforeObject = "before-object"
    case locative, determiner, adverb
    case needVerb = "need-verb"
    case needLead = "need-lead"
    case personVerb = "person-verb"
    case plainVerb = "plain-verb"
    case auxiliary
    case needComplement = "need-complement"
    case adultComplement = "adult-complement"
    case adultParticiple = "adult-participle"
    case objectLead = "object-lead"
    case objectTail = "object-tail"
    case possession
    case birthLabel = "birth-label"
    case referenceLabel = "reference-label"
    case learnerLabel = "learner-label"
    case telephoneLabel = "telephone-label"
    case alternative
  }

  /// Pronouns that go together, the subject form first.
  package struct Pronouns: Sendable, Hashable {
    package var forms: [String]
    /// `M` or `F`; nil for pronouns of no sex.
    package var sex: String?

    package init(forms: [String], sex: String?) {
      self.forms = forms.map(Folding.nameKey)
      self.sex = sex
    }
  }

  /// BCP 47 language of the words. Text in another language is not read for names and pronouns.
  package var language = "en-GB"
  package private(set) var pronouns: [Pronouns] = []
  /// Keys of the twelve months, in order.
  package private(set) var months: [String] = []
  private var words: [List: Set<String>] = [:]

  package init() {}

  package var isEmpty: Bool { words.isEmpty && pronouns.isEmpty }

  package func holds(_ key: String, _ list: List) -> Bool { words[list]?.contains(key) ?? false }

  package func hasWords(_ list: List) -> Bool { words[list]?.isEmpty == false }

  package mutating func add(_ written: [String], to list: List) {
    let keys = written.map(Folding.nameKey).filter { !$0.isEmpty }
    words[list, default: []].formUnion(keys)
    if list == .month { months += keys.filter { !months.contains($0) } }
  }

  package mutating func add(_ group: Pronouns) { pronouns.append(group) }
}
