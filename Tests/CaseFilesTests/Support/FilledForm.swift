import CaseFiles
import PlanModel
import XMLKit

/// A file in which every element and every attribute of a form is filled in, made from the form itself: what is added
/// to a schema is in it without anybody's doing.
struct FilledForm {
  private let guide: FormGuide
  /// Whether prose is written in paragraphs, or as one.
  private let inParagraphs: Bool
  private var number = 0
  private var day = 0
  private var codes: [String: Int] = [:]
  /// Values that stand nowhere else in the file.
  private(set) var markers: [String] = []
  private(set) var root = XMLElement("")

  init(_ guide: FormGuide, inParagraphs: Bool) {
    self.guide = guide
    self.inParagraphs = inParagraphs
    root = element(guide.root, id: "submission-1")
  }

  private mutating func element(_ wanted: FormElement, id: String? = nil) -> XMLElement {
    var element = XMLElement(wanted.name, namespace: guide.namespace)
    guard let type = guide.type(wanted.type) else {
      element.children = [.text(value(guide.value(wanted.type)))]
      return element
    }
    for attribute in type.attributes {
      // Prose in paragraphs has the language on each of them.
      if inParagraphs, type.content == .mixed, type.child("p") != nil, ["lang", "dir"].contains(attribute.name) {
        continue
      }
      element.attributes.append(XMLAttribute(attribute.name, self.value(of: attribute, in: wanted.name, id)))
    }
    switch type.content {
    case .value(let value): element.children = [.text(self.value(guide.value(value)))]
    case .mixed: element.children = prose(type)
    case .elements:
      for child in type.children {
        for copy in 0..<(child.max == nil ? 2 : 1) {
          element.children.append(.element(self.element(child, id: copy == 0 ? id : nil)))
        }
      }
    }
    return element
  }

  private mutating func prose(_ type: FormType) -> [XMLNode] {
    if inParagraphs, let paragraph = type.child("p") {
      return [.element(element(paragraph)), .element(element(paragraph))]
    }
    var nodes: [XMLNode] = [.text(marker() + " ")]
    for child in type.children where child.name != "p" {
      nodes.append(.element(element(child)))
      nodes.append(.text(" " + marker() + " "))
    }
    return nodes
  }

  private mutating func marker() -> String {
    number += 1
    // Of one length, so that none is a part of another.
    markers.append("marker-\(100_000 + number)")
    return "marker-\(100_000 + number)"
  }

  private mutating func value(of attribute: FormAttribute, in element: String, _ id: String?) -> String {
    switch attribute.name {
    case "id" where ["need", "outcome", "provision", "author"].contains(element):
      number += 1
      // The first of each has the name that references use.
      return codes.updateValue(1, forKey: "id " + element) == nil ? element + "-1" : "\(element)-\(number)"
    case "needs", "outcomes", "provisions": return String(attribute.name.dropLast()) + "-1"
    case "met-by", "within": return "provision-1"
    case "relates-to", "items": return "need-1 outcome-1"
    case "author": return "author-1"
    case "section" where attribute.type == "Words": return "F"
    default: return value(guide.value(attribute.type))
    }
  }

  private mutating func value(_ type: FormValue) -> String {
    if !type.codes.isEmpty {
      if type.name == "YesNo" { return "yes" }
      let next = codes[type.name, default: 0]
      codes[type.name] = next + 1
      return type.codes[next % type.codes.count].code
    }
    number += 1
    switch type.name {
    case "Date", "PartialDate":
      day += 1
      let date = CivilDate(year: 1990 + day / 336, month: day % 336 / 28 + 1, day: day % 28 + 1)?.iso ?? ""
      markers.append(date)
      return date
    case "Count": return mark("\(1_000 + number)")
    case "Amount": return mark("\(1_000_000 + number).5")
    case "Money": return mark("\(2_000_000 + number).00")
    case "Sha256": return mark(String(repeating: "a", count: 56) + "\(10_000_000 + number)")
    case "xs:language": return mark("x-\(3_000_000 + number)")
    case "EvidenceCodes": return "A PR"
    case "SchemaVersion": return "1.3"
    case "Identifier", "Identifiers": return mark("name-\(100_000 + number)")
    case "Labels": return mark("F\(100_000 + number)")
    default: return marker()
    }
  }

  private mutating func mark(_ value: String) -> String {
    markers.append(value)
    return value
  }
}

extension XMLElement {
  /// Every attribute and every text of the file with its path, white space at the ends left out.
  func statements(_ path: String = "") -> [String] {
    let here = path + "/" + name
    var result = attributes.map { "\(here)/@\($0.name)=\($0.value)" }
    for child in children {
      switch child {
      case .text(let text):
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !words.isEmpty { result.append("\(here)=\(words)") }
      case .element(let element): result += element.statements(here)
      }
    }
    return result
  }
}
