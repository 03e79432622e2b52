import Findings
import XMLKit

/// What the schema refuses and the Swift pass did not see, in plain sentences, so that nothing is accepted that the
/// schema does not accept.
enum SchemaFaults {
  static func merge(_ problems: [XMLProblem], into faults: inout FaultList, _ note: PlainNote) {
    // Of the faults of one line the first is told: libxml2 often says the same twice, once for the value and once for
    // its type.
    var told: Set<Int> = []
    for problem in problems where told.insert(problem.line).inserted {
      let text = "libxml2 \(problem.code): " + note.plain(problem.message)
      if faults.lines.contains(problem.line) {
        faults.note(text, line: problem.line)
        continue
      }
      faults.add(finding(problem, file: faults.file, note: text), line: problem.line)
    }
  }

  private static func finding(_ problem: XMLProblem, file: String, note: String) -> Finding {
    let name = problem.element.flatMap(MarkupName.shown)
    let subject = name ?? "An element"
    let (summary, remedy) = words(problem.code, subject)
    return Finding(
      "form-schema", .error, summary, explanation: "The schema of the form does not accept it.", remedy: remedy,
      at: Place(file: file, line: problem.line > 0 ? problem.line : nil, path: name), note: note)
  }

  private static func words(_ code: Int, _ subject: String) -> (summary: String, remedy: String) {
    switch code {
    case 1824...1840: ("\(subject) has a value that is not as the form asks", "Correct the value on this line")
    case 1841, 1842:
      ("\(subject) holds something that may not stand there", "Remove what does not belong, or move it elsewhere")
    case 1845, 1872: ("The outermost element is not one of this form", "Check that this is the right file")
    case 1866, 1867: ("\(subject) has an attribute that it may not have", "Remove the attribute")
    case 1868: ("\(subject) lacks an attribute that it must have", "Add the attribute")
    case 1871: ("\(subject) does not belong here, or something is missing before it", "Move it, or add what is missing")
    case 1877: ("\(subject) repeats a name, or refers to one that is not there", "Correct the name")
    default: ("\(subject) does not follow the form", "Compare this line with the description of the form")
    }
  }
}
