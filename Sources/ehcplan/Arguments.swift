import ArgumentParser
import Findings
import PlanModel

/// Values that arguments may have, with help when they do not fit.

struct StageName: ExpressibleByArgument {
  var stage: Stage
  static let list = Stage.allCases.map(\.rawValue).joined(separator: ", ")

  init?(argument: String) {
    guard let stage = Stage(rawValue: argument) else { return nil }
    self.stage = stage
  }

  static var allValueStrings: [String] { Stage.allCases.map(\.rawValue) }
}

struct DateArgument: ExpressibleByArgument {
  var date: CivilDate

  init?(argument: String) {
    guard let date = CivilDate(iso: argument) else { return nil }
    self.date = date
  }
}

struct FormatList: ExpressibleByArgument {
  var names: [String]
  static let known = ["odt", "docx", "html"]
  static let all = FormatList(names: known)

  init(names: [String]) { self.names = names }

  init?(argument: String) {
    let asked = argument.split(separator: ",").map(String.init)
    guard !asked.isEmpty, asked.allSatisfy(FormatList.known.contains) else { return nil }
    names = FormatList.known.filter(asked.contains)
  }

  var defaultValueDescription: String { names.joined(separator: ",") }
}

struct CopyList: ExpressibleByArgument {
  var names: [String]
  static let known = ["plan", "family", "bundle"]
  static let all = CopyList(names: known)
  static let plan = CopyList(names: ["plan"])

  init(names: [String]) { self.names = names }

  init?(argument: String) {
    let asked = argument.split(separator: ",").map(String.init)
    guard !asked.isEmpty, asked.allSatisfy(CopyList.known.contains) else { return nil }
    names = CopyList.known.filter(asked.contains)
  }

  var defaultValueDescription: String { names.joined(separator: ",") }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

enum FailOn: String, ExpressibleByArgument, CaseIterable {
  case error, warning, note, never

  func isReached(by findings: [Finding]) -> Bool {
    Severity(rawValue: rawValue).map { findings.reach($0) } ?? false
  }
}
