package import Findings
package import PlanModel
import Templates
package import XMLKit

/// A plan.xml: read, or refused with the reason.
package struct ReadPlan: Sendable {
  /// Nil when the file is refused.
  package var plan: KeptPlan?
  package var findings: [Finding] = []
  /// Why the bytes could not be had, for the exit code.
  package var trouble: SafeFile.Trouble?
}

/// Reads plan.xml files that may come from anywhere: nothing in one is believed before it follows plan.xsd.
package struct PlanFiles: Sendable {
  private let schema: XMLSchema
  private let note: PlainNote

  /// The most that a plan.xml may hold: it carries all its advice.
  package static let maxBytes = XMLLimits.template.maxBytes

  /// - Throws: `badSchema`, which is a fault of the program itself.
  package init(note: PlainNote) throws(XMLFailure) {
    schema = try PlanFiles.compiled.get()
    self.note = note
  }

  /// Of the program itself; compiled when it is first asked for.
  private static let compiled = Result { () throws(XMLFailure) in
    let path = "schemas/plan.xsd"
    guard let bytes = TemplateStore.baseBytes(at: path) else {
      throw XMLFailure(reason: .badSchema, detail: "\(path) is not there")
    }
    return try XMLSchema(compiling: bytes, name: TemplateAddress.base + path, loader: TemplateStore().loader)
  }

  /// Reads a plan.xml from disk.
  package func read(at path: String) -> ReadPlan {
    do {
      return read(try SafeFile.bytes(at: path, limit: PlanFiles.maxBytes), path: path)
    } catch {
      return ReadPlan(findings: [FileFault.finding(error, file: path)], trouble: error)
    }
  }

  /// - Parameter path: How to name the file to people. Not opened.
  package func read(_ bytes: [UInt8], path: String) -> ReadPlan {
    do {
      // The name becomes the document's address, against which nothing is ever resolved.
      let tree = try XMLTree(parsing: bytes, name: "plan.xml", limits: .template)
      let root = tree.content()
      if let other = otherFile(root, path) { return ReadPlan(findings: [other]) }
      if let problem = schema.problems(in: tree, atMost: 1).first { return ReadPlan(findings: [fault(problem, path)]) }
      guard let plan = PlanReader.plan(root) else { return ReadPlan(findings: [notWhole(Place(file: path))]) }
      return ReadPlan(plan: plan)
    } catch {
      return ReadPlan(findings: [FileFault.finding(error, file: path, .plan, note: note)])
    }
  }

  private func otherFile(_ root: XMLElement, _ path: String) -> Finding? {
    let place = Place(file: path, line: root.line)
    guard root.name == "plan", root.namespace == PlanElement.namespace else {
      return Finding(
        "file-other-vocabulary", .error, "This is not \(FormKind.plan.words)",
        explanation: "Every plan.xml begins with plan in the namespace \(PlanElement.namespace).",
        remedy: "Name the plan.xml of a draft or of an issued plan, or the folder it is in", at: place)
    }
    guard let major = root.attribute("schema-version").flatMap(FormGuide.major), major > 1 else { return nil }
    return Finding(
      "file-newer-form", .error, "The plan was written by a newer program than this one",
      explanation: "It says that it follows version \(major) of plan.xml; this program knows version 1.",
      remedy: "Bring ehcplan up to date", at: place)
  }

  private func fault(_ problem: XMLProblem, _ path: String) -> Finding {
    var finding = notWhole(
      Place(file: path, line: problem.line > 0 ? problem.line : nil, path: problem.element.flatMap(MarkupName.shown)))
    finding.note = note.plain(problem.message)
    return finding
  }

  private func notWhole(_ place: Place) -> Finding {
    Finding(
      "plan-not-valid", .error, "The file is not as ehcplan writes a plan.xml",
      explanation: "It was changed by hand or by another program, or it is damaged. It is not read, so that nothing in "
        + "it is mistaken.",
      remedy: "Take the plan.xml from a backup, or make the draft again", at: place)
  }
}
