import Findings
import PlanModel
import Templates
import XMLKit

/// Whether the colours can be read and the logo is there.
struct LookCheck {
  let file: String
  let folder: TemplateStore

  func findings(_ root: XMLElement) -> [Finding] {
    guard let look = root.first("look") else { return [] }
    var findings = [
      contrast(look, "heading-colour", with: .white, "white", atLeast: 4.5),
      contrast(look, "accent-colour", with: .white, "white", atLeast: 4.5),
      contrast(look, "mark-colour", with: .text, "the text", atLeast: 7),
    ].compactMap { $0 }
    if let logo = look.first("logo") { findings += self.logo(logo) }
    return findings
  }

  private func contrast(
    _ look: XMLElement, _ name: String, with other: Colour, _ words: String, atLeast limit: Double
  ) -> Finding? {
    guard let colour = look.attribute(name).flatMap(Colour.init(hex:)) else { return nil }
    let tenths = Int(colour.contrast(with: other) * 10)
    guard tenths < Int(limit * 10) else { return nil }
    return Finding(
      "authority-colour-contrast", .error,
      "\(name) \(colour.hex) is too close to \(words): \(tenths / 10).\(tenths % 10) to 1",
      explanation: "People with low vision cannot read it. A contrast of at least \(Self.shown(limit)) to 1 is needed.",
      remedy: name == "mark-colour" ? "Choose a paler colour" : "Choose a darker colour",
      basis: "Web Content Accessibility Guidelines 2.1, 1.4.3",
      at: Place(file: file, line: look.line, path: "\(name) of look", field: name))
  }

  private static func shown(_ limit: Double) -> String {
    let tenths = Int(limit * 10)
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }

  private func logo(_ logo: XMLElement) -> [Finding] {
    let place = Place(file: file, line: logo.line, path: "logo of look", field: "file")
    guard let name = logo.attribute("file") else { return [] }
    guard let bytes = folder.bytes(at: name) else {
      return [
        Finding(
          "authority-logo-missing", .error, "The logo \(name) is not there",
          remedy: "Put \(name) beside authority.xml, or take logo out", at: place)
      ]
    }
    guard PNGSize(bytes) != nil else {
      return [
        Finding(
          "authority-logo-not-png", .error, "The logo \(name) is not a PNG picture",
          remedy: "Save the picture as PNG; another name alone does not change its kind", at: place)
      ]
    }
    return []
  }
}

/// Width and height of a PNG picture in dots, from its head.
package struct PNGSize: Sendable, Hashable {
  package let width: Int
  package let height: Int

  /// Nil when the bytes do not begin as a PNG picture with a size does.
  package init?(_ bytes: [UInt8]) {
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    guard bytes.count >= 24, Array(bytes[..<8]) == signature, Array(bytes[12..<16]) == Array("IHDR".utf8) else {
      return nil
    }
    func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    width = number(16)
    height = number(20)
    guard width > 0, height > 0, width <= 20_000, height <= 20_000 else { return nil }
  }
}
