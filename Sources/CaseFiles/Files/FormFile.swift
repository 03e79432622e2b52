import Findings
import XMLKit

/// A file taken in by its form: its content, or why it is refused.
struct FormFile {
  /// Nil when there are faults.
  var root: XMLElement?
  var faults: [Finding] = []

  static func read(_ bytes: [UInt8], file: String, _ form: FormSchemas.Form, note: PlainNote) -> FormFile {
    do {
      return try parse(bytes, file: file, form, note: note)
    } catch {
      return FormFile(faults: [FileFault.finding(error, file: file, form.guide.kind, note: note)])
    }
  }

  private static func parse(
    _ bytes: [UInt8], file: String, _ form: FormSchemas.Form, note: PlainNote
  ) throws(XMLFailure) -> FormFile {
    // The name becomes the document's address, against which nothing is ever resolved.
    let tree = try XMLTree(parsing: bytes, name: "input.xml")
    let root = tree.content()
    if let other = otherForm(root, form.guide, file: file) { return FormFile(faults: [other]) }
    var check = FormCheck.run(root, form.guide, file: file)
    if !check.faults.isFull, !check.sawTooLong {
      SchemaFaults.merge(form.schema.problems(in: tree), into: &check.faults, note)
    }
    let faults = check.faults.told()
    return FormFile(root: faults.isEmpty ? root : nil, faults: faults)
  }

  /// A file of another vocabulary, or of a form that is newer than the program: one sentence, and no list of all that
  /// does not fit.
  private static func otherForm(_ root: XMLElement, _ guide: FormGuide, file: String) -> Finding? {
    let place = Place(file: file, line: root.line)
    guard root.name == guide.root.name, root.namespace == guide.namespace else {
      return otherVocabulary(root, guide, at: place)
    }
    guard let major = root.attribute("schema-version").flatMap(FormGuide.major), major > guide.major else { return nil }
    return Finding(
      "file-newer-form", .error, "The file was written for a newer form than this program knows",
      explanation: "It says that it follows version \(major) of the form; this program knows version \(guide.version).",
      remedy: "Bring ehcplan up to date, or ask for the file in version \(guide.version)", at: place)
  }

  private static func otherVocabulary(_ root: XMLElement, _ guide: FormGuide, at place: Place) -> Finding {
    let name = MarkupName.shown(root.name) ?? "unknown to it"
    var explanation = "Every file of this kind begins with \(guide.root.name) in the namespace \(guide.namespace)."
    var remedy = "Check that this is the right file"
    if root.name == guide.root.name {
      explanation =
        root.namespace.isEmpty ? "The element is in no namespace. " : "The element is in another namespace. "
      explanation += "The form's is \(guide.namespace)."
      remedy = "Write <\(guide.root.name) xmlns=\"\(guide.namespace)\" …>"
    }
    if let other = FormKind.allCases.first(where: { root.namespace == "urn:ehcplan:\($0.rawValue)" && $0 != guide.kind }
    ) {
      explanation = "It is \(other.words)."
    }
    return Finding(
      "file-other-vocabulary", .error, "This is not \(guide.kind.words): its outermost element is \(name)",
      explanation: explanation, remedy: remedy, at: place)
  }
}
