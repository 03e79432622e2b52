import PlanModel
import XMLKit

/// Reads words with paragraphs, quotations and phrases in other languages.
///
/// White space is one space inside a paragraph and nothing at its ends; runs keep the space between them. Text that
/// stands beside paragraphs becomes a paragraph of its own, in its place.
enum ProseReader {
  static func prose(_ element: XMLElement) -> Prose {
    let language = element.value("lang")
    let direction = element.value("dir").flatMap(Prose.Direction.init)
    var paragraphs: [Prose.Paragraph] = []
    var loose: [XMLNode] = []
    func close(_ nodes: [XMLNode], _ own: XMLElement?) {
      let runs = runs(nodes)
      guard !runs.isEmpty else { return }
      let ownDirection = own?.value("dir").flatMap(Prose.Direction.init)
      paragraphs.append(
        Prose.Paragraph(runs, language: own?.value("lang") ?? language, direction: ownDirection ?? direction))
    }
    for node in element.children {
      if case .element(let child) = node, child.name == "p" {
        close(loose, nil)
        loose = []
        close(child.children, child)
      } else {
        loose.append(node)
      }
    }
    close(loose, nil)
    return Prose(paragraphs)
  }

  /// The runs of one paragraph.
  private static func runs(_ nodes: [XMLNode]) -> [Prose.Run] {
    var runs: [Prose.Run] = []
    for node in nodes {
      switch node {
      case .text(let text): add(Prose.Run(text), to: &runs)
      case .element(let phrase):
        add(
          Prose.Run(
            phrase.text, isQuotation: phrase.name == "quote", language: phrase.value("lang"),
            direction: phrase.value("dir").flatMap(Prose.Direction.init)), to: &runs)
      }
    }
    return trimmedAtEnd(runs)
  }

  /// Adds a run with its white space folded, counting what stands before it: a space already there is not repeated.
  private static func add(_ run: Prose.Run, to runs: inout [Prose.Run]) {
    let followsSpace = runs.last.map { $0.text.utf8.last == 0x20 } ?? true
    var run = run
    run.text = folded(run.text, followsSpace: followsSpace)
    guard !run.text.isEmpty else { return }
    if let last = runs.last, last.isPlain, run.isPlain {
      runs[runs.count - 1].text += run.text
    } else {
      runs.append(run)
    }
  }

  private static func folded(_ text: String, followsSpace: Bool) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var isSpace = followsSpace
    for byte in text.utf8 {
      if !byte.isXMLSpace {
        result.append(byte)
        isSpace = false
      } else if !isSpace {
        result.append(0x20)
        isSpace = true
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func trimmedAtEnd(_ runs: [Prose.Run]) -> [Prose.Run] {
    var runs = runs
    guard var last = runs.popLast() else { return [] }
    if last.text.utf8.last == 0x20 { last.text.removeLast() }
    if !last.text.isEmpty { runs.append(last) }
    return runs
  }
}

extension Prose.Run {
  /// Neither a quotation nor in a language or direction of its own.
  var isPlain: Bool { !isQuotation && language == nil && direction == nil }
}

extension XMLElement {
  var prose: Prose { ProseReader.prose(self) }

  /// The prose of the first child of a name.
  func prose(_ name: String) -> Prose? { first(name).map(\.prose) }
}
