import PlanPipeline

/// Exit codes, as sysexits.h names them.
enum ExitStatus {
  static let done: Int32 = 0
  /// Done, with findings at or above `--fail-on`, or advice refused.
  static let findings: Int32 = 1
  static let usage: Int32 = 64
  static let notValid: Int32 = 65
  static let notFound: Int32 = 66
  static let internalFault: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
  static let tryAgain: Int32 = 75
  static let authorityNotValid: Int32 = 78

  static func status(of kind: PipelineFailure.Kind) -> Int32 {
    switch kind {
    case .notValid: notValid
    case .notFound: notFound
    case .cannotCreate: cannotCreate
    case .inputOutput: inputOutput
    case .temporary: tryAgain
    case .authorityNotValid: authorityNotValid
    case .internalFault: internalFault
    }
  }
}
