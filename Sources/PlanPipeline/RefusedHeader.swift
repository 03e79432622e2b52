import PlanAssembly
import PlanModel

/// What a refused file says it is, as far as that can be seen: so that section K shows which advice is outstanding
/// because its file was refused.
///
/// The file may be broken in any way, so it is not parsed: its first tags are looked at as text. Nothing of it is
/// trusted further than to name a row of section K.
enum RefusedHeader {
  /// The header of a submission stands in its first few thousand bytes.
  private static let reach = 16_384

  static func read(_ bytes: [UInt8], path: String) -> RefusedFile {
    let text = String(decoding: bytes.prefix(reach), as: UTF8.self)
    let tags = text.split(separator: "<").map { $0.prefix { $0 != ">" } }
    let root = tags.first { name(of: $0) == "advice" }
    let heads = tags.filter { name(of: $0) == "regulation" }
      .compactMap { attribute("code", of: $0).flatMap(RegulationHead.init(rawValue:)) }
    return RefusedFile(path: path, submission: root.flatMap { attribute("id", of: $0) }, heads: heads)
  }

  /// The local name of a start tag.
  private static func name(of tag: Substring) -> Substring {
    let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
    return name.split(separator: ":").last ?? name
  }

  private static func attribute(_ name: String, of tag: Substring) -> String? {
    for part in tag.split(whereSeparator: \.isWhitespace) {
      let halves = part.split(separator: "=", maxSplits: 1)
      guard halves.count == 2, halves[0] == name else { continue }
      return halves[1].split(whereSeparator: { $0 == "\"" || $0 == "'" }).first.map(String.init)
    }
    return nil
  }
}
