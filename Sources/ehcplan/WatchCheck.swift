import ArgumentParser
import WatchFolder

/// `ehcplan watch --check SHARE`: tries out the share itself.
func checkShare(_ layout: ShareLayout, _ options: WatchOptions) -> ShareCheckReport {
  ShareCheck(layout, options, ShareProbe.facts(layout)).report
}

func checkShare(_ layout: ShareLayout, poll: Double) -> ShareCheckReport {
  checkShare(layout, WatchOptions(poll: poll))
}

extension ShareCheckReport {
  /// 0 for a share that can be watched; 66 where there is none; 73 where nothing can be made or moved there.
  var exitStatus: Int32 {
    let subjects = Set(problems.map(\.subject))
    if subjects.isEmpty { return ExitStatus.done }
    if subjects.contains(.share) { return ExitStatus.notFound }
    let making: Set<Subject> = [.folders, .writing, .rename, .oneFileSystem, .inbox, .names]
    return subjects.isDisjoint(with: making) ? ExitStatus.inputOutput : ExitStatus.cannotCreate
  }
}

/// Prints what came of the check, and ends with its exit code.
func printShareCheck(_ report: ShareCheckReport, as format: OutputFormat, _ console: Console) throws {
  switch format {
  case .text: console.result(report.text)
  case .json: try console.json(report)
  }
  if !report.isUsable { throw ExitCode(report.exitStatus) }
}
