import PlanModel
package import Wording
import XMLKit

extension LayerFiles {
  /// The words by which single checks see what a row is about: the program's lists, and what the authority adds.
  package func readCheckWords() -> LayerReading<CheckWords> {
    readLists("wording/checks.xml", phrases) { roots in
      var words = CheckWords()
      for list in roots.flatMap({ $0.elements("list") }) {
        guard let name = list.value("name") else { continue }
        words.add(name, list.words.split(separator: ";").map(String.init))
      }
      return words
    }
  }
}
