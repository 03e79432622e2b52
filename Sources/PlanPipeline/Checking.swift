package import Findings
package import PlanModel

/// What came of checking a case, a plan or an advice file. Nothing was written.
package struct CheckReport: Sendable {
  package enum Subject: String, Sendable {
    case wholeCase = "case"
    case plan, advice
  }

  package var subject: Subject
  /// The path as the user gave it.
  package var name: String
  package var stage: Stage?
  package var date: CivilDate
  package var findings: [Finding]
  /// Ids of the rules that could judge it, in the order of the catalogue.
  package var rules: [String]
  /// Whether advice was refused: one of several files of a case, or the file itself.
  package var hasRefusals = false
}

/// What a path names.
package enum CheckSubject: Sendable, Equatable {
  case wholeCase(String)
  case plan(String)
  case advice(String)

  /// A folder with a plan.xml and no case.xml is a draft or an issued plan; any other folder is a case. A file is what
  /// its first element says; one that says nothing of the kind is read as advice, which names its faults.
  package static func named(_ path: String, root: (String) -> String?) -> CheckSubject {
    if PlanLocation.isFolder(path) {
      let inside = PlanLocation.path(path)
      let isPlan = PlanLocation.exists(inside) && !PlanLocation.exists(CaseFolder(path).caseFile)
      return isPlan ? .plan(inside) : .wholeCase(path)
    }
    switch root(path) {
    case "plan": return .plan(path)
    case "case": return .wholeCase(folder(of: path))
    default: return .advice(path)
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
