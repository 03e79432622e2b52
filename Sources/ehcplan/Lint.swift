import ArgumentParser
import Glibc
import PlanModel
import PlanPipeline
import Wording

/// `ehcplan lint [--section B|C|D|E|F|G|H1|H2] [FILE|-]`
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read statements, one a line, and say what each leaves open.",
    discussion: """
      For provision (F, G, H1, H2) the verdict is specific, partly or nonspecific; for outcomes (E) smart, not-smart or \
      provision-in-disguise; for needs (B, C, D) as for provision. A blank line has none. Text between quotation marks is \
      read and not judged.

      --format json prints one object a line, in the shape lint/1: line, text, verdict, missing, vague (phrase, start, \
      end, family) and read (kind, text, start, end, and values). Offsets count Unicode scalars of the line.

      A line that is not UTF-8, holds a NUL or has more than 100,000 characters is told on standard error and not read; \
      the others are, and the code is 65.

      Example: echo "Regular access to speech therapy." | ehcplan lint
      """)

  @Option(help: ArgumentHelp("Section that the statements are for: B, C, D, E, F, G, H1 or H2.", valueName: "section"))
  var section: LintSection = LintSection(section: .f)

  @Option(help: ArgumentHelp("How to print the result: text or json.", valueName: "format"))
  var format: OutputFormat = .text

  @OptionGroup var layer: AuthorityOption

  @Argument(help: ArgumentHelp("A text file; - or nothing for standard input.", valueName: "file"), completion: .file())
  var file: String = "-"

  func run() throws {
    let console = Console()
    let reader: WordingReader
    do {
      reader = try layer.workshop(share: nil).reader
    } catch {
      try console.fail(error, as: format)
    }
    // A reader of the output that has gone away is no fault.
    signal(SIGPIPE, SIG_IGN)
    let input = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else {
      console.message("There is no file of that name, or it cannot be opened.")
      throw ExitCode(ExitStatus.notFound)
    }
    defer { if input != STDIN_FILENO { close(input) } }
    var lines = StatementLines(input)
    var output = OutputBuffer(STDOUT_FILENO)
    var hasFault = false
    while !output.isClosed, let line = lines.next() {
      if let fault = line.fault {
        hasFault = true
        console.message("Line \(line.number): \(fault.rawValue)")
      }
      let result = StatementResult(line.text, reader, section.section)
      switch format {
      case .text: output.add(LintText.line(line.number, result))
      case .json: output.add(LintJSON.line(line.number, result))
      }
    }
    output.flush()
    if lines.hasFailed {
      console.message("The file could not be read to its end.")
      throw ExitCode(ExitStatus.inputOutput)
    }
    if output.hasFailed {
      console.message("The result could not be written.")
      throw ExitCode(ExitStatus.inputOutput)
    }
    if hasFault { throw ExitCode(ExitStatus.notValid) }
  }
}

/// The sections whose statements can be read.
struct LintSection: ExpressibleByArgument {
  var section: Section
  static let known: [Section] = [.b, .c, .d, .e, .f, .g, .h1, .h2]

  init(section: Section) { self.section = section }

  init?(argument: String) {
    guard let section = Section(rawValue: argument.uppercased()), Self.known.contains(section) else { return nil }
    self.section = section
  }

  var defaultValueDescription: String { section.rawValue }
  static var allValueStrings: [String] { known.map(\.rawValue) }
}
