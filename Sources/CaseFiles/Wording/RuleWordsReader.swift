package import PlanModel
import XMLKit

extension LayerFiles {
  /// The words that rules look for: the program's lists, and what the authority adds.
  package func readRuleWords() -> LayerReading<RuleWords> {
    readLists("wording/signs.xml", signs) { roots in
      var words = RuleWords()
      for root in roots {
        for list in root.elements("list") {
          guard let name = list.value("name").flatMap(RuleWords.List.init(rawValue:)) else { continue }
          words.add(list.allWords("phrase"), spared: list.allWords("spared"), to: name)
        }
        for line in root.elements("discipline") {
          words.add(discipline: line.allWords("phrase"), roles: line.list("roles"))
        }
        for line in root.elements("register") {
          guard let name = line.value("regulator") else { continue }
          words.add(register: name, roles: line.list("roles"))
        }
      }
      return words
    }
  }
}
