import PlanModel

/// A handful of arguments does not need a library.
struct BenchArguments {
  enum Job {
    case measure(iterations: Int)
    case dump(folder: String)
    case hostile
    /// One hostile file in a process of its own; `hostile` starts these.
    case hostileFile(Int)
    /// One case of so many items.
    case growthOfCase(items: Int)
    /// So many cases one after another.
    case growthOfCases([Int], isWhole: Bool)
    /// The reader of provision over a text file.
    case reader(String)
  }

  var folder = ""
  var date = CivilDate(iso: "2026-04-20")
  var job = Job.measure(iterations: 20)

  init?(_ words: ArraySlice<String>) {
    var rest = words
    while let word = rest.popFirst() {
      switch word {
      case "--hostile": job = .hostile
      case "--hostile-file":
        guard let number = rest.popFirst().flatMap({ Int($0) }) else { return nil }
        job = .hostileFile(number)
      case "--reader":
        guard let file = rest.popFirst() else { return nil }
        job = .reader(file)
      case "--growth-items":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
        job = .growthOfCase(items: number)
      case "--growth-cases", "--growth-assemblies":
        let words = (rest.popFirst() ?? "").split(separator: ",")
        let counts = words.compactMap { Int($0) }.filter { $0 > 0 }
        guard !counts.isEmpty, counts.count == words.count else { return nil }
        job = .growthOfCases(counts, isWhole: word == "--growth-cases")
      case "--date":
        guard let given = rest.popFirst().flatMap({ CivilDate(iso: $0) }) else { return nil }
        date = given
      case "--iterations":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
        job = .measure(iterations: number)
      case "--dump":
        guard let folder = rest.popFirst() else { return nil }
        job = .dump(folder: folder)
      case let option where option.hasPrefix("-"): return nil
      default: folder = word
      }
    }
    switch job {
    case .measure, .dump: if folder.isEmpty { return nil }
    case .hostile, .hostileFile, .growthOfCase, .growthOfCases, .reader: break
    }
  }
}
