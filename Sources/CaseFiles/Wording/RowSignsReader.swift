package import PlanModel
import XMLKit

extension LayerFiles {
  /// By what rows are seen to point elsewhere, to name a setting or to lie outside their author's field: the program's
  /// list, and what the authority adds.
  package func readRowSigns() -> LayerReading<RowSigns> {
    readLists("wording/rows.xml", rows) { roots in
      var signs = RowSigns()
      for root in roots {
        signs.add(pointers: root.allWords("pointer"), amounts: root.allWords("amount"))
        signs.add(
          settingWords: root.allWords("setting"), kinds: root.allWords("kind-of-setting"),
          noSettings: root.allWords("no-setting"))
        for line in root.elements("expertise") { signs.add(types: line.list("types"), roles: line.list("roles")) }
      }
      return signs
    }
  }
}
