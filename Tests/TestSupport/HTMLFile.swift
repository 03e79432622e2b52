/// Names and links of an HTML file.
package struct HTMLFile: Sendable {
  package let text: String

  package init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

  /// Every value of an attribute, in order.
  package func values(of attribute: String) -> [String] {
    let opening = " \(attribute)=\""
    var found: [String] = []
    for piece in text.split(separator: "<", omittingEmptySubsequences: true) {
      let tag = piece.prefix { $0 != ">" }
      guard let start = tag.firstRange(of: opening) else { continue }
      found.append(String(tag[start.upperBound...].prefix { $0 != "\"" }))
    }
    return found
  }

  /// Places inside the file that links lead to.
  package var internalLinks: [String] { values(of: "href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) } }
}
