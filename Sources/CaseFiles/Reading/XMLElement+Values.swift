import PlanModel
import XMLKit

/// Values out of an element that passed the form's check. What does not fit all the same is nil, never a guess.
extension XMLElement {
  /// The element's words on one line.
  var words: String { text.collapsed }

  /// The words of the first child of a name.
  func words(_ name: String) -> String? { first(name)?.words }

  /// The words of every child of a name.
  func allWords(_ name: String) -> [String] { elements(name).map(\.words) }

  /// An attribute's words on one line; nil when it is not there or empty.
  func value(_ name: String) -> String? {
    guard let value = attribute(name)?.collapsed, !value.isEmpty else { return nil }
    return value
  }

  func date(_ name: String) -> CivilDate? { value(name).flatMap { CivilDate(iso: $0) } }
  func partialDate(_ name: String) -> PartialDate? { value(name).flatMap { PartialDate(iso: $0) } }
  func count(_ name: String) -> Int? { value(name).flatMap { Int($0) } }
  func yes(_ name: String) -> Bool? { value(name).map { $0 == "yes" } }
  func list(_ name: String) -> [String] { attribute(name)?.tokens ?? [] }

  /// The day that a child of a name holds.
  func childDate(_ name: String) -> CivilDate? { words(name).flatMap { CivilDate(iso: $0) } }
  func childPartialDate(_ name: String) -> PartialDate? { words(name).flatMap { PartialDate(iso: $0) } }

  /// The element's words with a code.
  func coded(_ attribute: String = "code") -> Coded { Coded(words, code: value(attribute)) }
}
