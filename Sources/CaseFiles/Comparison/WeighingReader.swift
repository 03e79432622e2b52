import Findings
package import PlanModel
import Templates
package import XMLKit

extension LayerFiles {
  /// What a comparison of two plans weighs by.
  /// - Parameter year: the numbers of the law's profile.
  /// - Throws: `badSchema`, which is a fault of the program itself.
  package func readWeighing(year: TeachingYear) throws(XMLFailure) -> LayerReading<WeighingRules> {
    var files = SchemaFiles(loader: templates.loader)
    let form = try FormSchemas.form(.weighing, &files, templates.loader)
    return readLists(WeighingReader.path, form) { WeighingReader.rules($0, year: year) }
  }

  /// What is wrong with an authority's own file of this kind.
  func weighingFindings() -> [Finding] {
    guard templates.origin(of: WeighingReader.path) == .authority else { return [] }
    do {
      return try readWeighing(year: TeachingYear(termWeeks: 0, yearWeeks: 0, daysAWeek: 0)).findings
    } catch {
      return [
        Finding(
          "template-unusable", .error, "\(WeighingReader.path) cannot be checked",
          remedy: "Report this to whoever looks after ehcplan",
          at: Place(file: templates.place(of: WeighingReader.path)), note: error.detail)
      ]
    }
  }
}

enum WeighingReader {
  static let path = "wording/weighing.xml"

  /// - Parameter roots: the program's list and what an authority adds; they have passed the form's check.
  static func rules(_ roots: [XMLElement], year: TeachingYear) -> WeighingRules {
    var rules = WeighingRules(year: year)
    for order in roots.flatMap({ $0.elements("order") }) {
      guard let list = order.value("list") else { continue }
      rules.orders[list, default: []].append(order.text.tokens)
    }
    var lists: [WeighingRules.WordKind: [String]] = [:]
    for words in roots.flatMap({ $0.elements("words") }) {
      guard let kind = words.value("kind").flatMap(WeighingRules.WordKind.init) else { continue }
      lists[kind, default: []] += words.text.split(separator: ";").map { String($0).collapsed }
    }
    rules.words = lists.mapValues(PhraseList.init)
    for number in roots.flatMap({ $0.elements("number") }) {
      if let value = number.count("value") { rules.numbers[Folding.folded(number.words)] = value }
    }
    return rules
  }
}
