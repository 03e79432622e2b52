import Wording

/// One line of `lint --format json`: an object in the shape lint/1. Written by hand, since there may be millions.
enum LintJSON {
  static func line(_ number: Int, _ result: StatementResult) -> [UInt8] {
    var json = JSONLine()
    let scalars = Array(result.text.unicodeScalars)
    json.raw("{\"line\":\(number),\"text\":")
    json.string(result.text)
    json.raw(",\"verdict\":")
    if let verdict = result.verdict { json.string(verdict) } else { json.raw("null") }
    json.raw(",\"missing\":[")
    json.list(result.missing) { json, element in json.string(element.rawValue) }
    json.raw("],\"vague\":[")
    json.list(result.vague) { json, vague in
      json.raw("{\"phrase\":")
      json.string(vague.phrase)
      json.raw(",\"start\":\(vague.range.lowerBound),\"end\":\(vague.range.upperBound),\"family\":")
      json.string(vague.family)
      json.raw("}")
    }
    json.raw("],\"read\":[")
    json.list(result.read) { json, part in
      json.raw("{\"kind\":")
      json.string(part.kind)
      json.raw(",\"text\":")
      json.string(text(scalars, part.range))
      json.raw(",\"start\":\(part.range.lowerBound),\"end\":\(part.range.upperBound)")
      for number in part.numbers { json.raw(",\"\(number.name)\":\(decimal(number.milli))") }
      for word in part.words {
        json.raw(",\"\(word.name)\":")
        json.string(word.value)
      }
      json.raw("}")
    }
    json.raw("]}\n")
    return json.bytes
  }

  private static func text(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)]))
  }

  /// 1500 thousandths are 1.5.
  private static func decimal(_ milli: Int) -> String {
    let whole = "\(milli / 1000)"
    guard milli % 1000 != 0 else { return whole }
    var rest = String("\(1000 + milli % 1000)".dropFirst())
    while rest.hasSuffix("0") { rest.removeLast() }
    return whole + "." + rest
  }
}

/// The bytes of a line of JSON.
private struct JSONLine {
  var bytes: [UInt8] = []

  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20: raw("\\u00" + String(byte >> 4, radix: 16) + String(byte & 15, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func list<Value>(_ values: [Value], _ one: (inout JSONLine, Value) -> Void) {
    for (index, value) in values.enumerated() {
      if index > 0 { raw(",") }
      one(&self, value)
    }
  }
}
