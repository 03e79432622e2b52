package import XMLKit

/// Reads the labels of an earlier draft out of its plan.xml.
package enum PlanLabels {
  /// - Returns: labels by plan item id, and by "submission:ID" for the annexes of section K.
  package static func labels(in plan: XMLElement) -> [String: String] {
    var labels: [String: String] = [:]
    collect(plan, into: &labels)
    return labels
  }

  private static func collect(_ element: XMLElement, into labels: inout [String: String]) {
    if let label = element.attribute("label") {
      if element.name == "entry", let id = element.attribute("id") { labels[id] = label }
      if element.name == "retired", let key = element.attribute("key") { labels[key] = label }
      if element.name == "row", let advice = element.first("advice")?.attribute("id") {
        labels["submission:" + advice] = label
      }
    }
    for child in element.elements
    where ["section", "area", "entry", "annex", "row", "retired-labels", "retired"].contains(child.name) {
      collect(child, into: &labels)
    }
  }
}
