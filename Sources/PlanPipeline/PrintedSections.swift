import Findings
import PlanModel
import Templates
import XMLKit

/// Whether a document holds every section of the plan under its own letter (regulation 12(1)). The program's own
/// stylesheets do; an authority's may leave one out.
struct PrintedSections {
  /// What stands over sections: headings, and the heads of columns where several stand side by side.
  private static let labels: Set<String> = ["heading", "column"]

  private var ids: Set<String> = []
  /// The letters that stand over one section, by heading.
  private var headings: [[Section]] = []

  init(_ document: XMLElement) { collect(document) }

  func findings(_ sections: [Section], at template: String) -> [Finding] {
    let single = Set(headings.filter { $0.count == 1 }.flatMap { $0 })
    let shared = Set(headings.filter { $0.count > 1 }.flatMap { $0 })
    return sections.filter { !single.contains($0) }.map { section in
      let isThere = shared.contains(section) || ids.contains("s_" + section.rawValue)
      return isThere ? notLabelled(section, template) : missing(section, template)
    }
  }

  private func missing(_ section: Section, _ template: String) -> Finding {
    Finding(
      "section-missing", .error, "Section \(section.rawValue) is missing from the document",
      explanation: "A plan must hold every section, each by itself. Nothing was written.",
      remedy: "Correct the stylesheet that leaves it out, or remove it so that the program's own takes its place.",
      basis: "reg 12(1) SEND Regulations 2014", at: Place(file: template, section: section.rawValue))
  }

  private func notLabelled(_ section: Section, _ template: String) -> Finding {
    Finding(
      "section-not-labelled", .error, "Section \(section.rawValue) does not stand under its own letter",
      explanation: "Each section must be separately identified. Nothing was written.",
      remedy: "Correct the stylesheet or the words that change the heading, so that each letter stands there once.",
      basis: "reg 12(1) SEND Regulations 2014; SEND Code of Practice 9.62",
      at: Place(file: template, section: section.rawValue))
  }

  private mutating func collect(_ element: XMLElement) {
    if PrintedSections.labels.contains(element.name) {
      if let id = element.attribute("id") { ids.insert(id) }
      let letters = PrintedSections.letters(in: element.text)
      if !letters.isEmpty { headings.append(letters) }
    }
    for child in element.elements { collect(child) }
  }

  /// "Section B: …", "B – …", "Sections H1 and H2"; "A plan for …" names no section.
  private static func letters(in text: String) -> [Section] {
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    var found: [Section] = []
    for (index, word) in words.enumerated() {
      let before = index == 0 ? "" : words[index - 1].lowercased()
      let isLabel = before == "section" || before == "sections" || (!found.isEmpty && ["and", "or"].contains(before))
      guard let section = Section(rawValue: word), isLabel || (index == 0 && isFirst(text, word)) else { continue }
      if !found.contains(section) { found.append(section) }
    }
    return found
  }

  /// A letter at the beginning is a label when a mark follows it, or nothing.
  private static func isFirst(_ text: String, _ word: String) -> Bool {
    let rest = text.drop { $0.isWhitespace }.dropFirst(word.count).drop { $0.isWhitespace }
    return rest.first.map { !$0.isLetter } ?? true
  }
}

extension Pipeline {
  /// Sections that the authority's templates leave out, or print without their letter.
  func lackingSections(of document: borrowing XMLTree, _ template: String) -> [Finding] {
    guard !workshop.templates.ownFiles().isEmpty else { return [] }
    return PrintedSections(document.content()).findings(Section.allCases, at: template)
  }
}
