/// Base64 (RFC 4648, section 4), for the logo inside a document. Foundation would do it too, at the price of its start-up
/// time in every run.
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encoded(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let chunk = bytes[start..<min(start + 3, bytes.count)]
      let number = chunk.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - chunk.count))
      for digit in 0..<4 {
        result.append(digit <= chunk.count ? alphabet[number >> (18 - 6 * digit) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
