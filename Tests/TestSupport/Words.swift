import PlanModel

/// Words and numbers of a text, each by itself, for asking whether a plan says something that no source says.
package enum Words {
  package static func all(_ text: String) -> Set<String> {
    Set(Folding.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }

  package static func numbers(_ text: String) -> Set<String> {
    all(text).filter { $0.contains(where: \.isNumber) }
  }
}
