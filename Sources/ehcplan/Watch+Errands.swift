import ArgumentParser
import DurableFiles
import Findings
import WatchFolder

extension Watch {
  /// `--init`
  func make(_ layout: ShareLayout, _ console: Console) throws(SystemError) {
    try Share(layout).make()
    console.result(
      """
      \(layout.root) can be watched now:
        inbox/      files are dropped here
        cases/      a folder for each case; open one with: ehcplan new-case \(layout.root)/cases/REF --ref REF
        returned/   files that could not be used, each with its receipt
        receipts/   what the senders were told
        authority/  your own templates
      Start with: ehcplan watch \(layout.root)

      """)
  }

  /// `--list-ignored`
  func list(_ console: Console) {
    for (pattern, why) in IgnoredNames(extra: ignore).listing { console.result("\(pattern)\t\(why)\n") }
  }

  /// `--retry FILE`
  func takeUp(_ file: String, _ layout: ShareLayout, _ console: Console) throws {
    do throws(SystemError) {
      try ReturnedFile(file, layout).takeUp()
    } catch {
      switch error.number {
      case 2:
        console.message("There is no such file in \(layout.returned).")
        throw ExitCode(ExitStatus.notFound)
      case 17:
        console.message("A file of that name is in the inbox. Wait until it is taken, then try again.")
        throw ExitCode(ExitStatus.tryAgain)
      case 22:
        console.message("That is not a file in a folder of \(layout.returned).")
        throw ExitCode(ExitStatus.usage)
      default:
        throw error
      }
    }
    console.result("It is in the inbox again and will be taken up.\n")
  }
}

extension Watch {
  /// `--check`
  func tryShare(_ layout: ShareLayout, _ console: Console) throws {
    try printShareCheck(checkShare(layout, options), as: format, console)
  }
}
