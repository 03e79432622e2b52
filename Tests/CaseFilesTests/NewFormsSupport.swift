import CaseFiles
import Findings
import PlanModel
import Templates
import XMLKit

/// A new form as a person would work on it with an editor.
struct EditedForm {
  var bytes: [UInt8]
  let guide: FormGuide

  init(_ bytes: [UInt8], _ guide: FormGuide) {
    self.bytes = bytes
    self.guide = guide
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  // MARK: - Comments

  /// Every comment, from its first mark to the end of its last.
  var comments: [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index + 4 <= bytes.count {
      guard bytes[index] == UInt8(ascii: "<"), holds("<!--", at: index) else {
        index += 1
        continue
      }
      var last = index + 4
      while last + 3 <= bytes.count, bytes[last] != UInt8(ascii: "-") || !holds("-->", at: last) { last += 1 }
      found.append(index..<min(last + 3, bytes.count))
      index = last + 3
    }
    return found
  }

  private func holds(_ mark: StaticString, at index: Int) -> Bool {
    mark.withUTF8Buffer { $0.enumerated().allSatisfy { bytes[index + $0.offset] == $0.element } }
  }

  func words(_ comment: Range<Int>) -> String {
    String(decoding: bytes[comment].dropFirst(4).dropLast(3), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The parts put aside.
  var asides: [Range<Int>] { comments.filter { words($0).hasPrefix("<") } }

  /// Takes the marks away, and nothing else.
  func uncommented(_ ranges: [Range<Int>]) -> EditedForm {
    var result = self
    for range in ranges {
      for index in range.prefix(4) { result.bytes[index] = UInt8(ascii: " ") }
      for index in range.suffix(3) { result.bytes[index] = UInt8(ascii: " ") }
    }
    return result
  }

  // MARK: - Blanks

  /// The lines on which something is to be filled in.
  var blankLines: [Int] {
    var isInComment = false
    return lines.enumerated().compactMap { number, line in
      if line.contains("<!--") { isInComment = true }
      defer { if line.contains("-->") { isInComment = false } }
      // An empty surname is that of a person with one name.
      guard !isInComment, !line.contains("<surname>") else { return nil }
      return line.contains("=\"\"") || line.contains("></") ? number + 1 : nil
    }
  }

  /// With something in every blank.
  func filled() throws -> EditedForm {
    var root = try XMLTree(parsing: bytes, name: "form.xml").content()
    if let type = guide.type(guide.root.type) { fill(&root, type) }
    return EditedForm(try XMLTree(building: root).serialised(), guide)
  }

  private func fill(_ element: inout XMLElement, _ type: FormType) {
    for index in element.attributes.indices where element.attributes[index].value.isEmpty {
      if let known = type.attribute(element.attributes[index].name) {
        element.attributes[index].value = sample(guide.value(known.type))
      }
    }
    for wanted in type.children where wanted.min > 0 && element.first(wanted.name) == nil {
      element.children.append(.element(XMLElement(wanted.name, namespace: guide.namespace)))
    }
    element.children = element.children.map { node in
      guard case .element(var child) = node, let known = type.child(child.name) else { return node }
      if let inner = guide.type(known.type) {
        fill(&child, inner)
        if case .value(let value) = inner.content, guide.value(value).minLength > 0 {
          fillText(&child, guide.value(value))
        }
        if inner.content == .mixed { fillText(&child, guide.value("Words")) }
      } else if child.name != "surname" {
        fillText(&child, guide.value(known.type))
      }
      return .element(child)
    }
  }

  private func fillText(_ element: inout XMLElement, _ value: FormValue) {
    if element.children.isEmpty { element.children = [.text(sample(value))] }
  }

  private func sample(_ value: FormValue) -> String {
    if let code = value.codes.first { return code.code }
    switch value.name {
    case "Date", "PartialDate": return "2018-02-03"
    case "Count", "Amount": return "3"
    default: return "words"
    }
  }

  // MARK: - Reading

  func faults() throws -> [Finding] {
    let schemas = try NewFormsCase.schemas.get()
    switch guide.kind {
    case .caseRecord: return readCase(bytes: bytes, path: "case.xml", schemas: schemas).findings
    default: return readAdvice(bytes: bytes, path: "a.xml", schemas: schemas).findings
    }
  }

  func advice() throws -> Advice? {
    readAdvice(bytes: bytes, path: "a.xml", schemas: try NewFormsCase.schemas.get()).advice
  }

  func caseRecord() throws -> CaseRecord? {
    readCase(bytes: bytes, path: "case.xml", schemas: try NewFormsCase.schemas.get()).caseRecord
  }
}

/// A case to make forms for.
enum NewFormsCase {
  static let schemas = Result { () throws(XMLFailure) in try FormSchemas() }

  static func profile() throws -> Profile {
    let files = try LayerFiles(templates: TemplateStore())
    guard let profile = files.readProfile("england-2014").value else { throw Trouble.notRead }
    return profile
  }

  enum Trouble: Error { case notRead }

  /// - Parameters:
  ///   - child: more elements of the child.
  ///   - more: more elements of the case.
  static func record(
    ref: String = "AB-2026-0173", forename: String = "Amira", surname: String = "Example", child: String = "",
    _ more: String = ""
  ) throws -> CaseRecord {
    let xml = """
      <case xmlns="urn:ehcplan:case" schema-version="1.0" ref="\(ref)">
        <child>
          <legal-forename>\(forename)</legal-forename><surname>\(surname)</surname>
          <date-of-birth>2018-02-03</date-of-birth>
          \(child)
        </child>
        \(more)
      </case>
      """
    let read = readCase(bytes: Array(xml.utf8), path: "case.xml", schemas: try schemas.get())
    guard let record = read.caseRecord else { throw Trouble.notRead }
    return record
  }

  static func form(_ form: NewAdviceForm) throws -> EditedForm {
    let guide = try schemas.get().advice.guide
    return EditedForm(form.bytes(guide), guide)
  }

  static func form(_ form: NewCaseForm) throws -> EditedForm {
    let guide = try schemas.get().caseRecord.guide
    return EditedForm(form.bytes(guide), guide)
  }
}
