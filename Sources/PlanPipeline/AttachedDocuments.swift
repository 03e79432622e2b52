import CaseFiles
import Digest
import PlanModel
import XMLKit
import ZipKit

/// Opens the Word documents that advice names as its attachments, and counts what they hold unseen.
///
/// They lie in the folder attachments of the case, under the names that the advice gives. A document that is not there or
/// cannot be opened is no fault of the advice: nothing is said of what nobody has seen.
struct AttachedDocuments {
  static let folder = "attachments"

  private let path: String

  init(_ folder: CaseFolder) { path = folder.path + "/" + AttachedDocuments.folder }

  /// - Returns: the files that were opened; what is told of a case depends on them.
  func look(into advice: inout Advice) -> [InputFile] {
    var opened: [InputFile] = []
    for index in advice.attachments.indices {
      let name = advice.attachments[index].name
      guard name.lowercased().hasSuffix(".docx"), !name.contains("/"), !name.hasPrefix("."),
        let bytes = try? SafeFile.bytes(at: path + "/" + name)
      else { continue }
      advice.attachments[index].hidden = AttachedDocuments.hidden(in: bytes)
      opened.append(
        InputFile(file: "\(AttachedDocuments.folder)/\(name)", sha256: SHA256.hex(bytes), bytes: bytes.count))
    }
    return opened
  }

  /// Nil when the bytes are no Word document.
  static func hidden(in bytes: [UInt8]) -> HiddenContent? {
    guard let entries = try? ZipArchive.unpack(bytes) else { return nil }
    var hidden = HiddenContent()
    var isDocument = false
    for entry in entries {
      guard entry.path == "docProps/core.xml" || (entry.path.hasPrefix("word/") && entry.path.hasSuffix(".xml")),
        let root = try? XMLTree(parsing: entry.bytes, name: entry.path).content()
      else { continue }
      if entry.path == "word/document.xml" { isDocument = true }
      count(root, into: &hidden)
    }
    return isDocument ? hidden : nil
  }

  /// Walks the tree without recursion: its depth is the sender's choice.
  private static func count(_ root: XMLElement, into hidden: inout HiddenContent) {
    var open = [root]
    while let element = open.popLast() {
      switch localName(element.name) {
      case "ins", "del", "moveFrom", "moveTo": hidden.trackedChanges += 1
      case "comment": hidden.comments += 1
      case "vanish" where !isOff(element): hidden.hiddenTexts += 1
      case "creator", "lastModifiedBy":
        let name = element.text
        if !name.isEmpty, !hidden.people.contains(name) { hidden.people.append(name) }
      default: break
      }
      open += element.elements
    }
    hidden.people.sort()
  }

  private static func localName(_ name: String) -> String { name.split(separator: ":").last.map(String.init) ?? name }

  private static func isOff(_ element: XMLElement) -> Bool {
    element.attributes.contains { localName($0.name) == "val" && ["0", "false", "off"].contains($0.value) }
  }
}
