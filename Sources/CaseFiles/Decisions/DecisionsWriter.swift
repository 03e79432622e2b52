package import PlanModel
package import XMLKit

/// Adds a decision to a file of decisions. What stands in the file stays, byte for byte.
package enum DecisionsWriter {
  /// Why a decision was not added.
  package enum Failure: Error, Sendable, Equatable {
    /// To complete “the decision does not say …”.
    case incomplete(String)
    /// The name is taken.
    case duplicate(String)
    /// The file is not one that this program writes, or not the one that was read.
    case notOurs
    case xml(XMLFailure)
  }

  /// A new file without decisions.
  package static func empty(caseReference: String) throws(Failure) -> [UInt8] {
    let attributes = [XMLAttribute("schema-version", "1.0"), XMLAttribute("case", caseReference)]
    let bytes = try serialised(XMLElement("decisions", namespace: namespace, attributes: attributes))
    // Open from the start, so that adding the first decision is like adding any other.
    guard let end = ByteSearch.last("/>", in: bytes) else { throw .notOurs }
    return bytes[..<end] + Array(">\(close)\n".utf8)
  }

  /// The bytes of the file with the decision added at its end.
  /// - Parameter record: What the file holds now, as it was read.
  package static func appending(
    _ decision: Decision, to bytes: [UInt8], holding record: DecisionRecord
  ) throws(Failure) -> [UInt8] {
    if let missing = DecisionParts.missing(from: decision) { throw .incomplete(missing) }
    guard !record.decisions.contains(where: { $0.id == decision.id }) else { throw .duplicate(decision.id) }
    guard let end = ByteSearch.last(close, in: bytes) else { throw .notOurs }
    let joint: [UInt8] = bytes[..<end].last == ByteSearch.lineFeed ? [] : [ByteSearch.lineFeed]
    let added =
      bytes[..<end] + joint + Array("  ".utf8) + (try element(decision)) + [ByteSearch.lineFeed] + bytes[end...]
    try check(Array(added), isOneMoreThan: record)
    return Array(added)
  }

  private static let namespace = "urn:ehcplan:decisions"
  private static let close = "</decisions>"

  /// Reads what was made before anybody keeps it: the earlier decisions unchanged, and one more.
  private static func check(_ bytes: [UInt8], isOneMoreThan record: DecisionRecord) throws(Failure) {
    let root: XMLElement
    do {
      root = try XMLTree(parsing: bytes, name: "decisions.xml").content()
    } catch {
      throw .xml(error)
    }
    guard let now = DecisionsReader.record(root), now.decisions.count == record.decisions.count + 1,
      Array(now.decisions.dropLast()) == record.decisions
    else { throw .notOurs }
  }

  /// The decision's own bytes: without the XML declaration, and in the namespace that the file has already.
  private static func element(_ decision: Decision) throws(Failure) -> [UInt8] {
    let bytes = try serialised(DecisionElement.element(decision, namespace: namespace))
    guard let start = ByteSearch.first("<decision", in: bytes),
      let declared = ByteSearch.first(" xmlns=\"\(namespace)\"", in: bytes),
      let end = ByteSearch.last(">", in: bytes)
    else { throw .notOurs }
    let after = declared + " xmlns=\"\(namespace)\"".utf8.count
    return Array(bytes[start..<declared] + bytes[after...end])
  }

  private static func serialised(_ root: XMLElement) throws(Failure) -> [UInt8] {
    do {
      return try XMLTree(building: root).serialised()
    } catch {
      throw .xml(error)
    }
  }
}

/// Finds bytes in bytes. Letters of a text may join with what follows them; bytes never do.
enum ByteSearch {
  static let lineFeed: UInt8 = 0x0A

  static func first(_ part: String, in bytes: [UInt8]) -> Int? {
    let part = Array(part.utf8)
    return starts(part, bytes).first { bytes[$0..<$0 + part.count].elementsEqual(part) }
  }

  static func last(_ part: String, in bytes: [UInt8]) -> Int? {
    let part = Array(part.utf8)
    return starts(part, bytes).last { bytes[$0..<$0 + part.count].elementsEqual(part) }
  }

  private static func starts(_ part: [UInt8], _ bytes: [UInt8]) -> Range<Int> {
    0..<max(0, bytes.count - part.count + 1)
  }
}
