/// Values put into the slots {1}, {2} … of a fixed word.
enum WordSlots {
  /// From left to right, so that a brace in a value is never taken for a slot. A slot without a value stays as it is.
  static func filled(_ word: String, _ values: [String]) -> String {
    var rest = word[...]
    var result = ""
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let slot = Int(rest[rest.index(after: open)..<close]) ?? 0
      result += values.indices.contains(slot - 1) ? values[slot - 1] : String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
