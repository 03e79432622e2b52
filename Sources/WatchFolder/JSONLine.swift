import Findings

/// A value as one line of JSON.
package enum JSONLine {
  package static func bytes(_ value: some Encodable) -> [UInt8]? {
    // Inside a JSON text a line end stands only between its parts: those in strings are escaped.
    JSONText.bytes(value).map { bytes in
      bytes.filter { $0 != UInt8(ascii: "\n") } + [UInt8(ascii: "\n")]
    }
  }
}
