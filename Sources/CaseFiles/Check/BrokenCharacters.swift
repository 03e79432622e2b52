import Findings
import XMLKit

/// Text that was read in a wrong encoding somewhere on its way: replacement characters, “â€™” for an apostrophe,
/// control characters, and the private bullets of Word's symbol fonts.
enum BrokenCharacters {
  static func add(_ root: XMLElement, to remarks: inout Remarks) {
    var trail = Trail(root: root.name)
    look(root, &trail, &remarks)
  }

  private static func look(_ element: XMLElement, _ trail: inout Trail, _ remarks: inout Remarks) {
    let line = element.line
    if element.children.contains(where: { if case .text(let text) = $0 { isBroken(text) } else { false } }) {
      remarks.add(finding(trail, field: nil, line, remarks.file))
    }
    for attribute in element.attributes where isBroken(attribute.value) {
      remarks.add(finding(trail, field: attribute.name, line, remarks.file))
    }
    var seen: [String: Int] = [:]
    for child in element.elements {
      seen[child.name, default: 0] += 1
      let id = MarkupName.step(child.name, child.attribute("id"))
      trail.enter(Trail.Step(name: child.name, number: id == nil ? nil : seen[child.name], id: id))
      look(child, &trail, &remarks)
      trail.leave()
    }
  }

  private static func finding(_ trail: Trail, field: String?, _ line: Int, _ file: String) -> Finding {
    Finding(
      "broken-characters", .warning, "\(field ?? trail.here) has broken characters",
      explanation: "The words were read in a wrong encoding before they came here, or hold signs of a symbol font.",
      remedy: "Write the words again, or ask the sender for them",
      at: Place(file: file, line: line, path: trail.path(field), item: trail.item))
  }

  static func isBroken(_ text: String) -> Bool {
    // Nearly all text is ASCII, and nothing broken is.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x7F }) { return false }
    var previous: UInt32 = 0
    for scalar in text.unicodeScalars {
      switch (previous, scalar.value) {
      case (_, 0xFFFD), (_, 0x7F...0x9F), (_, 0xE000...0xF8FF): return true
      // UTF-8 read as Windows-1252: Â or Ã before a sign, â before € or before another sign.
      case (0xC2, 0xA0...0xBF), (0xC3, 0xA0...0xBF), (0xC3, 0x2010...0x203A), (0xE2, 0x20AC): return true
      default: previous = scalar.value
      }
    }
    return false
  }
}
