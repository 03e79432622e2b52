/// The vocabulary of one kind of file, read from its XML Schema.
///
/// The one source for the pass that finds faults, for forms that are filled in beforehand and for the tables of the
/// manual.
package struct FormGuide: Sendable {
  package let kind: FormKind
  /// The namespace of every element.
  package let namespace: String
  /// The outermost element, and the name of its type.
  package let root: FormElement
  /// The version of the form, such as “1.0”.
  package let version: String
  /// Types of elements with children or attributes, by name.
  package let types: [String: FormType]
  /// Types of values, by name.
  package let values: [String: FormValue]
  /// For each name of an element, the names of the elements it may stand in, in the order of the schema.
  package let parents: [String: [String]]

  /// What an element of the type may hold; nil for a type of plain values.
  package func type(_ name: String) -> FormType? { types[name] }

  /// A value's type. The schema language's own types, such as “xs:string”, answer too.
  package func value(_ name: String) -> FormValue { values[name] ?? FormValue(name: name, base: name) }

  /// The number before the point of the version.
  package var major: Int { FormGuide.major(of: version) ?? 1 }

  /// The number before the point; nil when it is no version.
  package static func major(of version: String) -> Int? {
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    let isVersion = parts.count == 2 && parts.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy(\.isASCIIDigit) }
    return isVersion ? Int(parts[0]) : nil
  }
}

/// The kinds of file that ehcplan reads by a form.
package enum FormKind: String, Sendable, Hashable, CaseIterable {
  case advice
  case caseRecord = "case"
  case profile, authority, words, names, decisions, rules
  case topics, opposites, signs, rows, weighing, lexicon, phrases
  case wordlists
  /// Written by the program alone.
  case plan

  /// To complete “this is …”.
  package var words: String {
    switch self {
    case .advice: "an ehcplan advice file"
    case .caseRecord: "an ehcplan case file"
    case .profile: "a profile of the law"
    case .authority: "a file that says who an authority is"
    case .words: "a file of words"
    case .names: "a file of words about names"
    case .decisions: "a file of decisions"
    case .rules: "a file of what an authority has settled about the rules"
    case .weighing: "a file that says how changes are weighed"
    case .plan: "the plan.xml of a draft or an issued plan"
    case .topics: "a list of topics of need"
    case .opposites: "a list of statements that cannot both be so"
    case .lexicon: "a lexicon of vague wording"
    case .phrases: "a list of phrases by which statements are read"
    case .signs: "a list of words that rules look for"
    case .wordlists: "lists of words that checks look for"
    case .rows: "a list of what rows of provision are looked at for"
    }
  }

  /// Path of the schema among the templates.
  package var schemaPath: String { "schemas/\(rawValue).xsd" }
}

/// An element that may stand in a place: its name, its type and how often.
package struct FormElement: Sendable, Hashable {
  package var name: String
  package var type: String
  /// How many must stand here.
  package var min: Int = 0
  /// How many may stand here; nil for no limit.
  package var max: Int? = 1
  /// Where the words come out in the plan, as the schema says it: “B, C or D”.
  package var lands: String = ""
  package var words: String = ""
}

package struct FormAttribute: Sendable, Hashable {
  package var name: String
  package var type: String
  package var isRequired = false
  package var words: String = ""
}

/// What elements of one type hold.
package struct FormType: Sendable, Hashable {
  package enum Content: Sendable, Hashable {
    /// Other elements only; possibly none at all.
    case elements
    /// Text with elements in it.
    case mixed
    /// Text only, of this type of value.
    case value(String)
  }

  package var name: String
  package var words: String = ""
  package var content: Content = .elements
  package var children: [FormElement] = []
  package var attributes: [FormAttribute] = []

  private(set) var childIndex: [String: Int] = [:]
  private(set) var attributeIndex: [String: Int] = [:]

  package func child(_ name: String) -> FormElement? { childIndex[name].map { children[$0] } }
  package func attribute(_ name: String) -> FormAttribute? { attributeIndex[name].map { attributes[$0] } }

  mutating func index() {
    childIndex = Dictionary(zip(children.map(\.name), children.indices), uniquingKeysWith: { first, _ in first })
    attributeIndex = Dictionary(
      zip(attributes.map(\.name), attributes.indices), uniquingKeysWith: { first, _ in first })
  }
}

/// What a value may be.
package struct FormValue: Sendable, Hashable {
  package var name: String
  /// The schema language's own type it comes from, such as “xs:string”.
  package var base: String
  package var words: String = ""
  package var minLength: Int = 0
  package var patterns: [String] = []
  /// The codes of a list, in order; empty when it is no list.
  package var codes: [FormCode] = []
}

package struct FormCode: Sendable, Hashable {
  package var code: String
  package var words: String
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
