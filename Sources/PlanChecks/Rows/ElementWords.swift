import PlanModel
import Wording

/// How findings name what a row leaves open.
enum ElementWords {
  static func of(_ element: Element) -> String {
    switch element {
    case .what: "what is done"
    case .who: "who does it"
    case .qualification: "what training they need"
    case .howOften: "how often"
    case .howLong: "for how long"
    case .group: "with how many others"
    case .period: "over what period"
    case .trigger: "on what sign"
    case .date: "by when"
    }
  }

  /// "how often, for how long and who does it".
  static func list(_ elements: some Sequence<Element>) -> String {
    elements.map(of).listed
  }
}
