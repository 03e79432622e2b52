import FoundationEssentials

/// JSON of values, always in the same bytes: keys in order, two spaces, one line end at the end.
package enum JSONText {
  /// - Returns: nil only when the value itself cannot be encoded, such as a number that is not finite.
  package static func bytes(_ value: some Encodable) -> [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return nil }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  /// Nil when the text is not JSON of this value.
  package static func value<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) -> Value? {
    try? JSONDecoder().decode(type, from: Data(bytes))
  }
}
