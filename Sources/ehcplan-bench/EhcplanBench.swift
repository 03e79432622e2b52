import Glibc

/// `ehcplan-bench`: measures the road from the inside. `scripts/bench` calls it; it is not installed.
@main
struct EhcplanBench {
  static let usage = """
    usage: ehcplan-bench CASE --date YYYY-MM-DD [--iterations N]   times of the warm road, as JSON, in milliseconds
           ehcplan-bench CASE --date YYYY-MM-DD --dump DIR         writes DIR/source.xml, what documents/plan.xsl reads
           ehcplan-bench --growth-items N                          time and memory of one case of N items, as JSON
           ehcplan-bench --growth-cases N,N,…                      time and memory after N cases, one after another
           ehcplan-bench --growth-assemblies N,N,…                 the same, assembled only
           ehcplan-bench --reader FILE                             the reader of provision over a text, and a plain scan
           ehcplan-bench --hostile                                 time and memory of hostile files, one process each

    """

  static func main() {
    guard let arguments = BenchArguments(CommandLine.arguments.dropFirst()) else {
      complain(usage)
      exit(64)
    }
    do {
      switch arguments.job {
      case .measure(let iterations):
        let road = try Road(folder: arguments.folder, date: arguments.date)
        print(try road.measure(iterations: iterations).json)
      case .dump(let folder):
        try Road(folder: arguments.folder, date: arguments.date).dump(to: folder)
      case .hostile:
        HostileRun.all()
      case .hostileFile(let number):
        HostileRun.one(number)
      case .growthOfCase(let items):
        print(try Growth(date: arguments.date).items(items))
      case .reader(let file):
        print(try ReaderSpeed.measure(file))
      case .growthOfCases(let counts, let isWhole):
        print(try Growth(date: arguments.date).cases(counts, isWhole: isWhole))
      }
    } catch {
      complain("ehcplan-bench: \(error)\n")
      exit(1)
    }
  }

  /// `stderr` is a mutable global of C, which Swift 6 refuses to touch.
  private static func complain(_ text: String) { _ = text.withCString { write(2, $0, strlen($0)) } }
}
